// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/KeepChaseRule.h"
#include "core/calendar/ImportHolidays.h"
#include "core/calendar/KeepHolidays.h"
#include "core/register/settings/SaveSettings.h"
#include "core/register/settings/StockPhrases.h"
#include "core/risk/tool/AdoptRiskTool.h"
#include "core/today/FirstSteps.h"
#include "tests/proof/access/permissions/UseCases.h"

namespace marac::proof {

using namespace Qt::StringLiterals;

QList<UseCase> useCasesOfSettings()
{
    using O = Operation;
    using P = const RegisterAtWork &;
    using R = Register &;
    return {
        {O::KeepSettings, "save the settings", [](R r, P) { return toldBy(saveSettings(r, r.settings())); }},
        {O::KeepSettings, "keep a stock phrase",
         [](R r, P) {
             return toldBy(keepStockPhrase(r, {}, {u"Proof"_s, why}));
         }},
        {O::KeepSettings, "remove a stock phrase", [](R r, P) { return toldBy(removeStockPhrase(r, u"Proof"_s)); }},
        {O::KeepSettings, "read when to chase", [](R r, P) { return toldBy(consultChaseRule(r)); }},
        {O::KeepSettings, "say when to chase", [](R r, P) { return toldBy(keepChaseRule(r, ChaseRule{})); }},
        {O::KeepSettings, "adopt a risk tool", [](R r, P) { return toldBy(adoptRiskTool(r, "{}", why)); }},
        {O::KeepSettings, "read the first steps", [](R r, P) { return toldBy(consultFirstSteps(r)); }},
        {O::KeepSettings, "say that the recovery sheet is kept", [](R r, P) { return toldBy(recordRecoverySheet(r)); }},
        {O::KeepSettings, "put the first steps away", [](R r, P) { return toldBy(putAwayFirstSteps(r)); }},
        {O::ConsultToday, "read the holidays", [](R r, P) { return toldBy(consultHolidays(r)); }},
        {O::ConsultToday, "read the working days", [](R r, P) { return toldBy(consultWorkingDays(r)); }},
        {O::KeepHolidays, "add a holiday", [](R r, P) { return toldBy(addHoliday(r, Holiday{})); }},
        {O::KeepHolidays, "remove a holiday", [](R r, P) { return toldBy(removeHoliday(r, HolidayId(404), 1)); }},
        {O::KeepHolidays, "import holidays", [](R r, P) { return toldBy(importHolidays(r, "{}")); }},
    };
}

} // namespace marac::proof
