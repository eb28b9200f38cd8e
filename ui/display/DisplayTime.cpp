// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display/DisplayTime.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DisplayTime)
};
} // namespace

DisplayTime displayTime(qint64 shownMs, int allowed)
{
    const qint64 seconds = shownMs / 1000;
    DisplayTime time;
    time.clock =
        QStringLiteral("%1:%2").arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    const qint64 allowedSeconds = qint64(allowed) * 60;
    if (seconds > allowedSeconds) {
        const int over = int((seconds - allowedSeconds + 59) / 60);
        time.words = Words::tr("%n minute(s) over", "than a case was given", over);
        time.tone = Tone::Problem;
        return time;
    }
    time.words = Words::tr("of %n minute(s)", "that a case was given", allowed);
    if (seconds * 5 >= allowedSeconds * 4)
        time.tone = Tone::Warning;
    return time;
}

} // namespace marac
