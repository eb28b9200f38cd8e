// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/GenerateRegister.h"

#include "core/demonstration/GeneratedPartners.h"
#include "core/demonstration/GeneratedWork.h"
#include "core/register/door/UnfinishedCopy.h"
#include "core/register/settings/SaveSettings.h"
#include "core/schema/FoundRegister.h"
#include "core/today/FirstSteps.h"

#include <QCoreApplication>

#include <optional>

namespace marac {

using namespace Qt::StringLiterals;

static Result<DemonstrationPartnership> prepare(Register &records)
{
    Settings settings = records.settings();
    settings.venue = u"Bootle Town Hall"_s;
    settings.meetingCapacity = GeneratedWork::casesAtAMeeting;
    Result<> step = saveSettings(records, settings);
    if (step)
        step = recordRecoverySheet(records);
    if (step)
        step = putAwayFirstSteps(records);
    if (!step)
        return Failure(step.error());
    const QDate since = records.today();
    return records.change(Operation::KeepAgencies,
                          [since](Change &change) { return addGeneratedPartners(change, since); });
}

static Result<GeneratedRegister> fill(Register &records, FixedClock &clock, const GenerationRequest &request)
{
    const Result<DemonstrationPartnership> partnership = prepare(records);
    if (!partnership)
        return Failure(partnership.error());
    return GeneratedWork(records, clock, *partnership, request).make();
}

static Failure takenAway(const Problem &problem)
{
    return failure(problem.kind,
                   QCoreApplication::translate("GenerateRegister",
                                               "The register could not be generated to its end, and what there was of "
                                               "it was taken away again. %1")
                       .arg(problem.text));
}

Result<GeneratedRegister> generateRegister(GenerationRequest request)
{
    FixedClock clock(GeneratedWork::firstDay(request));
    RegisterPlace place = request.place;
    place.clock = &clock;
    std::optional<UnfinishedCopy> unfinished; // before the register, so that the file is closed when it goes
    const Result<CreatedRegister> created = foundRegister(
        {place, u"Sefton Hate Crime MARAC (generated)"_s, request.login, request.name, request.passphrase.clone()});
    if (!created)
        return Failure(created.error());
    unfinished.emplace(place.path);
    const Result<GeneratedRegister> filled = fill(*created->reg, clock, request);
    if (!filled)
        return takenAway(filled.error());
    unfinished->finished();
    return filled;
}

} // namespace marac
