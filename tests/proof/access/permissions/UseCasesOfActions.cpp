// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ListActions.h"
#include "core/actions/RecordFeedback.h"
#include "core/actions/chasing/ConsultChasing.h"
#include "core/actions/chasing/RecordChase.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/takingback/TakeBackReport.h"
#include "core/importing/FeedbackImport.h"
#include "tests/proof/access/permissions/UseCases.h"
#include "tests/support/ReadHere.h"

namespace marac::proof {

using namespace Qt::StringLiterals;

static Turned report(Register &r, const RegisterAtWork &p)
{
    return toldBy(recordFeedback(r, {0, p.action, p.housing(), r.today(), ActionState::Open, u"Begun"_s}));
}

static Turned takeTable(Register &r, const RegisterAtWork &p)
{
    const auto file = test::readHere("Action ref,State,Day,Words\nACT-1999-0001,,,Begun\n", ImportFormat::Csv);
    return toldBy(importFeedback(r, p.housing(), file, false));
}

static Turned chase(Register &r, const RegisterAtWork &p)
{
    ChaseEntry entry;
    entry.actions = {p.action};
    entry.chasedOn = r.today();
    entry.recipient = u"Tom Reilly"_s;
    return toldBy(recordChase(r, entry));
}

QList<UseCase> useCasesOfActions()
{
    using O = Operation;
    using P = const RegisterAtWork &;
    using R = Register &;
    return {
        {O::ConsultActions, "list actions", [](R r, P) { return toldBy(listActions(r, ActionFilter{})); }},
        {O::ConsultActions, "list actions by the page",
         [](R r, P) { return toldBy(listActions(r, ActionFilter{}, ListWanted{})); }},
        {O::ConsultActions, "read an action", [](R r, P p) { return toldBy(consultAction(r, p.action)); }},
        {O::ConsultActions, "list whom to chase", [](R r, P) { return toldBy(listChasers(r)); }},
        {O::ConsultActions, "read what an agency is chased for",
         [](R r, P p) { return toldBy(consultChasing(r, p.housing())); }},
        {O::KeepActions, "report on an action", report},
        {O::KeepActions, "take a report back", [](R r, P p) { return toldBy(takeBackReport(r, p.action, 1, why)); }},
        {O::KeepActions, "import reports", takeTable},
        {O::KeepActions, "chase an action", chase},
    };
}

} // namespace marac::proof
