// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/FirstSteps.h"

#include "core/agencies/AgencyTable.h"
#include "core/audit/AuditTable.h"
#include "core/meetings/MeetingTable.h"
#include "core/register/Register.h"
#include "core/register/settings/SettingTable.h"
#include "core/today/due/SheetStanding.h"
#include "core/users/UserTable.h"

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int leastAgencies = 2;
static constexpr int leastPeople = 2;

QList<FirstStepLine> firstSteps(const FirstStepFacts &facts)
{
    return {
        {FirstStep::RecoverySheet, facts.hasRecoverySheet},
        {FirstStep::Partnership, facts.hasSettings},
        {FirstStep::Agencies, facts.agencies >= leastAgencies},
        {FirstStep::Officers, facts.agencies > 0 && facts.agenciesWithoutOfficer == 0},
        {FirstStep::SecondPerson, facts.people >= leastPeople},
        {FirstStep::Backup, facts.hasBackup},
        {FirstStep::Meeting, facts.meetings > 0},
    };
}

static FirstStepFacts factsOf(const Reading &reading)
{
    const Connection &db = reading.db();
    FirstStepFacts facts;
    facts.hasRecoverySheet = isRecoverySheetKept(db);
    facts.hasSettings = SettingTable::isMarked(db, Mark::SettingsSaved);
    for (const AgencyLine &line : AgencyTable::lines(db, reading.today())) {
        if (!line.agency.active)
            continue;
        ++facts.agencies;
        facts.agenciesWithoutOfficer += line.pdmoName.isEmpty() ? 1 : 0;
    }
    const QList<User> users = UserTable::all(db);
    facts.people = int(std::count_if(users.cbegin(), users.cend(), [](const User &user) { return user.enabled; }));
    facts.hasBackup = !AuditTable::page(db, {.verb = AuditVerb::BackUp, .limit = 1}).isEmpty();
    facts.meetings = int(MeetingTable(db).rows(1, 0).size());
    return facts;
}

Result<QList<FirstStepLine>> consultFirstSteps(Register &records)
{
    return records.consult(Operation::KeepSettings, {AuditVerb::Consult, {SubjectKind::List, 0, u"first steps"_s}},
                           [](const Reading &reading) -> Result<QList<FirstStepLine>> {
                               QList<FirstStepLine> steps = firstSteps(factsOf(reading));
                               // Without words on paper everything may be lost one day: that is never put away.
                               if (SettingTable::isMarked(reading.db(), Mark::FirstStepsPutAway))
                                   steps.removeIf([](const FirstStepLine &line) {
                                       return line.isDone || line.step != FirstStep::RecoverySheet;
                                   });
                               return steps;
                           });
}

static Result<> remember(Register &records, Mark mark)
{
    return records.change(Operation::KeepSettings, [mark](Change &change) -> Result<> {
        change.audit(
            {.verb = AuditVerb::Alter, .subject = {SubjectKind::Setting, 0, u"settings"_s}, .fields = {toCode(mark)}});
        SettingTable::mark(change.db(), mark);
        return {};
    });
}

Result<> recordRecoverySheet(Register &records)
{
    return remember(records, Mark::RecoverySheetKept);
}

Result<> putAwayFirstSteps(Register &records)
{
    return remember(records, Mark::FirstStepsPutAway);
}

} // namespace marac
