// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/WhileWanted.h"
#include "ui/shell/Page.h"

#include <functional>
#include <memory>
#include <utility>

namespace marac {

/// PageContext::sendOff() as soon as whoever asks has done what it is at, the register is here and the page in sight: no card
/// falls over another page. Neither `work` nor `then` runs when the page goes before.
void sendOffSoon(PageContext &context, const ErrandWords &words, Errand::Work work, QWidget *page,
                 std::function<void()> then);

/// What becomes of a reading when somebody locks meanwhile.
enum class WhenLocked {
    End, ///< nothing is lost by it
    Wait ///< it carries something out, which is recorded before
};

/// What the card says while that lasts: the title is the caller's.
ErrandWords readingWords(const QString &title, WhenLocked whenLocked);

/// Reads what goes through much of the register: at once, or beside the window where the register is large, with these words
/// on a card that is drawn only when it lasts. Then `then` takes what was read, unless the page is gone; after a reading that was
/// ended it is about to go, and `then` takes nothing.
template <class T>
void readLong(PageContext &context, const QString &title, QWidget *page, std::function<Result<T>(Register &)> read,
              std::function<void(const Result<T> &)> then, WhenLocked whenLocked = WhenLocked::End)
{
    if (!context.isLarge()) {
        then(read(context.reg()));
        return;
    }
    const auto result = std::make_shared<Result<T>>(Failure(Errand::notDone()));
    const auto wasEnded = std::make_shared<bool>(false);
    sendOffSoon(
        context, readingWords(title, whenLocked),
        [result, wasEnded, whenLocked, read = std::move(read)](Register &records, const CopyProgress &progress) {
            const auto goOn = [&] {
                *wasEnded = *wasEnded || (whenLocked == WhenLocked::End && progress && !progress(0, 0));
                return !*wasEnded;
            };
            whileWanted(records, goOn, [&] { *result = read(records); });
        },
        page,
        [result, wasEnded, then = std::move(then)] {
            if (!*wasEnded)
                then(*result);
        });
}

} // namespace marac
