// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/attendance/Quorum.h"
#include "tests/proof/access/permissions/UseCases.h"

namespace marac::proof {

QList<UseCase> useCasesOfAttendance()
{
    using O = Operation;
    using P = const RegisterAtWork &;
    using R = Register &;
    return {
        {O::KeepAttendance, "invite officers", [](R r, P p) { return toldBy(inviteOfficers(r, p.meeting)); }},
        {O::KeepAttendance, "add to the attendance list",
         [](R r, P) { return toldBy(addAttendance(r, Attendance{})); }},
        {O::KeepAttendance, "record apologies",
         [](R r, P p) { return toldBy(recordApologies(r, p.attendance, false)); }},
        {O::KeepAttendance, "take apologies back",
         [](R r, P p) { return toldBy(withdrawApologies(r, p.attendance, why)); }},
        {O::KeepAttendance, "open a meeting", [](R r, P p) { return toldBy(openMeeting(r, p.meeting)); }},
        {O::KeepAttendance, "record an arrival", [](R r, P p) { return toldBy(recordArrival(r, p.attendance)); }},
        {O::KeepAttendance, "record a signature", [](R r, P p) { return toldBy(recordSignature(r, p.attendance)); }},
        {O::KeepAttendance, "take a signature back",
         [](R r, P p) { return toldBy(withdrawSignature(r, p.attendance, why)); }},
        {O::KeepAttendance, "take an arrival back",
         [](R r, P p) { return toldBy(withdrawArrival(r, p.attendance, why)); }},
        {O::KeepAttendance, "record that somebody left",
         [](R r, P p) { return toldBy(recordLeaving(r, p.attendance)); }},
        {O::DecideException, "go on without a quorum",
         [](R r, P p) {
             return toldBy(goOnWithoutQuorum(r, p.meeting, {why, why}));
         }},
        {O::KeepAttendance, "record the protocol reminder",
         [](R r, P p) { return toldBy(recordProtocolReminder(r, p.meeting)); }},
        {O::KeepAttendance, "close a meeting", [](R r, P p) { return toldBy(closeMeeting(r, p.meeting)); }},
    };
}

} // namespace marac::proof
