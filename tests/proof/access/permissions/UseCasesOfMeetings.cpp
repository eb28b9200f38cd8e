// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ListPage.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/ListMeetings.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/agenda/AgendaMinutes.h"
#include "core/meetings/agenda/SortAgenda.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "core/meetings/placing/PlaceReferral.h"
#include "core/today/ConsultDiary.h"
#include "core/today/DueItem.h"
#include "core/today/MovedDue.h"
#include "tests/proof/access/permissions/UseCases.h"

namespace marac::proof {

QList<UseCase> useCasesOfMeetings()
{
    using O = Operation;
    using P = const RegisterAtWork &;
    using R = Register &;
    return {
        {O::ConsultToday, "read what is due", [](R r, P) { return toldBy(consultToday(r)); }},
        {O::ConsultToday, "read the diary",
         [](R r, P) { return toldBy(consultDiary(r, r.today(), r.today().addDays(7))); }},
        {O::ConsultToday, "read what became due otherwise",
         [](R r, P) { return toldBy(recountDue(r, [] { return Result<>(); })); }},
        {O::ConsultMeetings, "list meetings", [](R r, P) { return toldBy(listMeetings(r)); }},
        {O::ConsultMeetings, "list meetings by page",
         [](R r, P) { return toldBy(listMeetings(r, MeetingList::All, ListWanted{})); }},
        {O::ConsultMeetings, "read a meeting", [](R r, P p) { return toldBy(consultMeeting(r, p.meeting)); }},
        {O::ConsultMeetings, "read which meeting hears a case",
         [](R r, P p) { return toldBy(meetingOfItem(r, p.item)); }},
        {O::ConsultMeetings, "read which meetings have room",
         [](R r, P) { return toldBy(consultAllocation(r, AllocationCase{})); }},
        {O::ConsultMeetings, "read where a case waits", [](R r, P p) { return toldBy(consultPlacing(r, p.referral)); }},
        {O::KeepMeetings, "call a meeting", [](R r, P) { return toldBy(scheduleMeeting(r, Meeting{})); }},
        {O::KeepMeetings, "cancel a meeting", [](R r, P p) { return toldBy(cancelMeeting(r, p.meeting, 1, why)); }},
        {O::KeepMeetings, "give a case its minutes",
         [](R r, P p) { return toldBy(keepMinutesAllowed(r, p.item, 1, 20)); }},
        {O::KeepMeetings, "sort an agenda",
         [](R r, P p) { return toldBy(sortAgenda(r, p.meeting, AgendaBy::Agency, {})); }},
        {O::KeepMeetings, "order an agenda", [](R r, P p) { return toldBy(orderAgenda(r, p.meeting, Reordering{})); }},
        {O::KeepMeetings,
         "place a case on an agenda",
         [](R r, P) { return toldBy(placeOnAgenda(r, AgendaItem{})); },
         {},
         O::DecideException},
        {O::KeepMeetings,
         "move a case to another meeting",
         [](R r, P) { return toldBy(moveToMeeting(r, Move{})); },
         {},
         O::DecideException},
        {O::KeepMeetings,
         "place referrals",
         [](R r, P) { return toldBy(placeReferrals(r, QList<Placement>{Placement{}})); },
         {},
         O::DecideException},
    };
}

} // namespace marac::proof
