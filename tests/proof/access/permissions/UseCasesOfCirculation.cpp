// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/circulation/CirculateCases.h"
#include "core/meetings/circulation/MovedDeadlines.h"
#include "core/meetings/circulation/RecheckDeadlines.h"
#include "core/meetings/research/KeepResearch.h"
#include "tests/proof/access/permissions/UseCases.h"

namespace marac::proof {

static Turned chaseReturn(Register &r, const RegisterAtWork &p)
{
    ResearchChase chase;
    chase.meetingId = p.meeting;
    chase.agencyId = p.housing();
    return toldBy(recordResearchChase(r, chase));
}

QList<UseCase> useCasesOfCirculation()
{
    using O = Operation;
    using P = const RegisterAtWork &;
    using R = Register &;
    return {
        {O::ConsultMeetings, "read moved deadlines", [](R r, P) { return toldBy(consultMovedDeadlines(r)); }},
        {O::KeepMeetings, "confirm a deadline", [](R r, P p) { return toldBy(confirmDeadline(r, p.meeting)); }},
        {O::Circulate, "send a case list", [](R r, P) { return toldBy(recordCirculation(r, Circulation{})); }},
        {O::Circulate, "keep a return",
         [](R r, P p) {
             return toldBy(keepReturn(r, NewReturn{p.item, p.housing()}));
         }},
        {O::Circulate, "keep nil returns", [](R r, P p) { return toldBy(keepNilReturns(r, p.meeting, p.housing())); }},
        {O::Circulate, "take a return back", [](R r, P p) { return toldBy(takeBackReturn(r, p.item, p.housing())); }},
        {O::Circulate, "chase a return", chaseReturn},
    };
}

} // namespace marac::proof
