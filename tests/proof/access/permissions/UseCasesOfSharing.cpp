// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ExportActions.h"
#include "core/meetings/ExportMeetingCalendar.h"
#include "core/monitoring/ConsultActionTrend.h"
#include "core/monitoring/ConsultSharing.h"
#include "tests/proof/access/permissions/UseCases.h"

namespace marac::proof {

QList<UseCase> useCasesOfSharing()
{
    using O = Operation;
    using P = const RegisterAtWork &;
    using R = Register &;
    return {
        {O::ConsultMeetings, "read the report on sharing",
         [](R r, P) { return toldBy(consultSharing(r, r.today().addMonths(-12), r.today())); }},
        {O::ConsultMeetings, "read the trend of actions",
         [](R r, P) { return toldBy(consultActionTrend(r, r.today().addMonths(-12), r.today())); }},
        {O::ExportDocuments, "save the report on sharing",
         [](R r, P) { return toldBy(exportSharing(r, r.today().addMonths(-12), r.today(), why)); }},
        {O::ExportDocuments, "save the trend of actions",
         [](R r, P) { return toldBy(exportActionTrend(r, r.today().addMonths(-12), r.today(), why)); }},
        {O::ExportDocuments, "save a table of actions", [](R r, P p) { return toldBy(exportActions(r, p.housing())); }},
        {O::ExportDocuments, "save a calendar file",
         [](R r, P p) { return toldBy(exportMeetingCalendar(r, p.meeting)); }},
    };
}

} // namespace marac::proof
