// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/AttendanceWords.h"

#include "core/documents/Dates.h"
#include "core/meetings/attendance/SignedWording.h"
#include "core/meetings/attendance/UndertakingGate.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceWords)
};
} // namespace

QString presenceWord(const Attendance &line)
{
    switch (line.presence) {
    case Presence::Invited:
        return Words::tr("Invited");
    case Presence::Present:
        return Words::tr("Present");
    case Presence::Left:
        return Words::tr("Left");
    case Presence::Apologies:
        break;
    }
    if (!line.informationSent)
        return Words::tr("Apologies");
    return line.informationOn.isValid()
        //: the day on which it came
        ? Words::tr("Apologies, information received %1").arg(documents::shortDate(line.informationOn))
        : Words::tr("Apologies, information sent");
}

Tone presenceTone(const Attendance &line)
{
    return line.presence == Presence::Present ? Tone::Good
        : line.presence == Presence::Invited  ? Tone::Info
                                              : Tone::Neutral;
}

QString undertakingWord(const Attendance &line)
{
    if (line.signedAt.isValid())
        return isOwnWording(line) ? Words::tr("Signed, own wording") : Words::tr("Signed");
    return isPresentUnsigned(line) ? Words::tr("Not signed") : QString();
}

Tone undertakingTone(const Attendance &line)
{
    if (line.signedAt.isValid())
        return Tone::Good;
    return isPresentUnsigned(line) ? Tone::Problem : Tone::Neutral;
}

QString designationWord(const Attendance &line)
{
    switch (line.seat) {
    case Seat::Chair:
        return Words::tr("Chair");
    case Seat::MinuteTaker:
        return Words::tr("Minute-taker");
    case Seat::Observer:
        return Words::tr("Observer");
    case Seat::Member:
        break;
    }
    return line.temporary                       ? Words::tr("Temporary DMO")
        : line.designation == Designation::Pdmo ? Words::tr("PDMO")
                                                : Words::tr("DMO");
}

QString stepWord(AttendanceStep step)
{
    switch (step) {
    case AttendanceStep::Present:
        return Words::tr("present");
    case AttendanceStep::Signed:
        return Words::tr("signed");
    case AttendanceStep::Both:
        return Words::tr("present and signed");
    case AttendanceStep::Left:
        return Words::tr("has left");
    case AttendanceStep::Apologies:
        return Words::tr("apologies");
    }
    return {};
}

} // namespace marac
