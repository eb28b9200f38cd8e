// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ReadLong.h"

#include "core/register/Lending.h"

#include <QCoreApplication>
#include <QTimer>

namespace marac {

static constexpr int askAgainMs = 200; ///< while the register is away or the page out of sight

static void sendOffIn(int ms, PageContext &context, const ErrandWords &words, const Errand::Work &work, QWidget *page,
                      const std::function<void()> &then)
{
    QTimer::singleShot(ms, page, [&context, words, work, page, then] {
        if (!page->isVisible() || !isHere(context.reg()))
            sendOffIn(askAgainMs, context, words, work, page, then);
        else if (!context.sendOff(words, work, page, then))
            then(); // not done, as its answer says
    });
}

void sendOffSoon(PageContext &context, const ErrandWords &words, Errand::Work work, QWidget *page,
                 std::function<void()> then)
{
    sendOffIn(0, context, words, work, page, then);
}

ErrandWords readingWords(const QString &title, WhenLocked whenLocked)
{
    return {.title = title,
            .text = QCoreApplication::translate("ReadLong", "The register is large: this takes a few seconds."),
            .isOftenShort = true,
            .onlyReads = whenLocked == WhenLocked::End};
}

} // namespace marac
