// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/CaseMatch.h"

#include "core/base/Refusals.h"
#include "core/cases/CaseFileTable.h"
#include "core/people/ConsultPerson.h"
#include "core/people/FindPeople.h"
#include "core/people/PersonName.h"
#include "core/referrals/ReferralSamenessTable.h"
#include "core/referrals/ReferralTable.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseMatch)
};
} // namespace

QList<CaseMatch> personMatches(const Connection &db, const PersonFacts &entered)
{
    QList<CaseMatch> matches;
    const QList<PersonCandidate> candidates = matchesOf(db, entered);
    for (const PersonCandidate &candidate : candidates) {
        CaseMatch match;
        match.personId = candidate.person.id;
        match.who = personName(candidate.person);
        match.bornOn = candidate.person.bornOn;
        for (const MatchReason reason : candidate.reasons)
            match.reasons += word(reason);
        if (const std::optional<CaseFile> file = CaseFileTable(db).ofPerson(candidate.person.id)) {
            match.caseId = file->id;
            match.ref = file->ref;
        } else {
            match.ref = ReferralSamenessTable::newestRefOf(db, candidate.person.id);
        }
        matches += match;
    }
    return matches;
}

QList<CaseMatch> placeMatches(const Connection &db, const QString &place)
{
    QList<CaseMatch> matches;
    const QString key = nameKey(place);
    if (key.isEmpty())
        return matches;
    const QList<CaseFile> files = CaseFileTable(db).ofPlaces();
    for (const CaseFile &file : files) {
        if (nameKey(file.place) == key)
            matches += {{}, file.id, file.ref, file.place, {}, {Words::tr("Same place")}, false};
    }
    return matches;
}

static QList<CaseMatch> filesFor(const Connection &db, const ReferralRecord &record)
{
    QList<CaseMatch> found;
    bool hasVictim = false;
    for (const ReferralPart &part : record.parts) {
        const std::optional<PersonFile> person =
            part.role == PartRole::Victim ? readPerson(db, part.personId) : std::nullopt;
        if (!person)
            continue;
        hasVictim = true;
        if (CaseFileTable(db).ofPerson(part.personId))
            return {};
        PersonFacts facts{person->person, {}, person->address ? person->address->uprn : std::nullopt};
        for (const Alias &alias : person->aliases)
            facts.aliases += alias.name;
        const QList<CaseMatch> matches = personMatches(db, facts);
        for (const CaseMatch &match : matches) {
            if (match.caseId.isValid())
                found += match;
        }
    }
    return hasVictim ? found : placeMatches(db, record.referral.incidentPlace);
}

QList<CaseMatch> closedWhereDue(const Connection &db, QList<CaseMatch> matches)
{
    const CaseGate gate(db);
    for (CaseMatch &match : matches) {
        if (!gate.isClosed(match.caseId) && !gate.isClosed(match.personId))
            continue;
        match.closed = true;
        match.who = Words::tr("closed until everybody at its meeting has signed");
        match.bornOn = {};
        match.reasons.clear();
    }
    return matches;
}

Result<QList<CaseMatch>> findCaseFiles(Register &records, ReferralId id)
{
    const auto describe = [id](const Reading &reading) -> Result<AuditEvent> {
        const std::optional<ReferralRecord> record = ReferralTable(reading.db()).record(id);
        if (!record)
            return noSuchRecord();
        AuditEvent event{AuditVerb::Search, {SubjectKind::List, 0, QStringLiteral("cases")}};
        event.about += {SubjectKind::Referral, id.value(), record->referral.ref};
        const QList<CaseMatch> found = filesFor(reading.db(), *record);
        for (const CaseMatch &match : found) {
            event.about += {SubjectKind::CaseFile, match.caseId.value(), match.ref};
            if (match.personId.isValid())
                event.about += {SubjectKind::Person, match.personId.value(), {}};
        }
        return event;
    };
    return records.consult(
        Operation::ConsultReferrals, describe, [id](const Reading &reading) -> Result<QList<CaseMatch>> {
            return closedWhereDue(reading.db(), filesFor(reading.db(), *ReferralTable(reading.db()).record(id)));
        });
}

} // namespace marac
