// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

#include <functional>
#include <memory>
#include <utility>

namespace marac {

/// PageContext::sendOff() as soon as whoever asks has done what it is at, the register is here and the page in sight: no card
/// falls over another page. Neither `work` nor `then` runs when the page goes before.
void sendOffSoon(PageContext &context, const ErrandWords &words, Errand::Work work, QWidget *page,
                 std::function<void()> then);

/// What the card says while that lasts: the title is the caller's.
ErrandWords readingWords(const QString &title);

/// Reads what goes through much of the register: at once, or beside the window where the register is large, with these words
/// on a card that is drawn only when it lasts. Then `then` takes what was read, unless the page is gone.
template <class T>
void readLong(PageContext &context, const QString &title, QWidget *page, std::function<Result<T>(Register &)> read,
              std::function<void(const Result<T> &)> then)
{
    if (!context.isLarge()) {
        then(read(context.reg()));
        return;
    }
    const auto result = std::make_shared<Result<T>>(Failure(Errand::notDone()));
    sendOffSoon(
        context, readingWords(title),
        [result, read = std::move(read)](Register &records, const CopyProgress &) { *result = read(records); }, page,
        [result, then = std::move(then)] { then(*result); });
}

} // namespace marac
