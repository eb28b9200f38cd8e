// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/CaseMatch.h"

#include "core/base/Refusals.h"
#include "core/cases/CaseFileTable.h"
#include "core/cases/SamePlace.h"
#include "core/people/ConsultPerson.h"
#include "core/people/PersonName.h"
#include "core/people/addresses/AddressInText.h"
#include "core/people/matching/FindPeople.h"
#include "core/people/matching/KnownNames.h"
#include "core/referrals/ReferralSamenessTable.h"
#include "core/referrals/ReferralTable.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseMatch)
};
} // namespace

QList<CaseMatch> personMatches(const Connection &db, const PersonFacts &entered)
{
    KnownNames known;
    return personMatches(db, entered, known);
}

QList<CaseMatch> personMatches(const Connection &db, const PersonFacts &entered, KnownNames &known)
{
    QList<CaseMatch> matches;
    const QList<PersonCandidate> candidates = matchesOf(db, entered, known);
    for (const PersonCandidate &candidate : candidates) {
        CaseMatch match;
        match.personId = candidate.person.id;
        match.who = personName(candidate.person);
        match.bornOn = candidate.person.bornOn;
        match.isGuess = candidate.isGuess();
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
    const QList<CaseFile> files = CaseFileTable(db).ofPlaces();
    for (const CaseFile &file : files) {
        if (placeLikeness(file.place, place) == PlaceLikeness::Same)
            matches += {{}, file.id, file.ref, file.place, {}, {Words::tr("Same place")}, false, false};
    }
    return matches;
}

/// A question to ask: one tower may hold several victims' matters, and a stairwell one of them.
static QList<CaseMatch> placesWithin(const Connection &db, const QString &place)
{
    QList<CaseMatch> matches;
    const QList<CaseFile> files = CaseFileTable(db).ofPlaces();
    for (const CaseFile &file : files) {
        if (placeLikeness(file.place, place) == PlaceLikeness::Within)
            matches += {{}, file.id, file.ref, file.place, {}, {Words::tr("Part of the same place")}, false, true};
    }
    return matches;
}

static QList<PersonFile> victimsOf(const Connection &db, const ReferralRecord &record)
{
    QList<PersonFile> victims;
    for (const ReferralPart &part : record.parts) {
        if (part.role != PartRole::Victim)
            continue;
        if (const std::optional<PersonFile> person = readPerson(db, part.personId))
            victims += *person;
    }
    return victims;
}

static void addOnce(QList<CaseMatch> &matches, const CaseMatch &match)
{
    const bool isThere =
        std::any_of(matches.cbegin(), matches.cend(), [&](const CaseMatch &one) { return one.caseId == match.caseId; });
    if (!isThere)
        matches += match;
}

QList<CaseMatch> filesOfVictims(const Connection &db, const ReferralRecord &record)
{
    QList<CaseMatch> files;
    for (const PersonFile &victim : victimsOf(db, record)) {
        for (const CaseFile &file : CaseFileTable(db).allOfPerson(victim.person.id))
            addOnce(files,
                    {victim.person.id,
                     file.id,
                     file.ref,
                     personName(victim.person),
                     victim.person.bornOn,
                     {Words::tr("A victim of this referral")}});
    }
    return files;
}

QList<CaseMatch> filesThatFit(const Connection &db, const ReferralRecord &record)
{
    QList<CaseMatch> found = filesOfVictims(db, record);
    if (!found.isEmpty())
        return found;
    const QList<PersonFile> victims = victimsOf(db, record);
    for (const PersonFile &victim : victims) {
        PersonFacts facts{victim.person, {}, victim.address ? victim.address->uprn : std::nullopt, victim.address};
        for (const Alias &alias : victim.aliases)
            facts.aliases += alias.name;
        const QList<CaseMatch> matches = personMatches(db, facts);
        for (const CaseMatch &match : matches) {
            if (match.caseId.isValid())
                addOnce(found, match);
        }
    }
    const QString &place = record.referral.incidentPlace;
    return victims.isEmpty() ? placeMatches(db, place) + placesWithin(db, place) : found;
}

static QList<CaseMatch> filesToChoose(const Connection &db, const ReferralRecord &record)
{
    return filesOfVictims(db, record).size() == 1 ? QList<CaseMatch>() : filesThatFit(db, record);
}

QList<CaseMatch> closedWhereDue(const Connection &db, QList<CaseMatch> matches)
{
    const CaseGate gate(db);
    const auto isClosed = [&gate](const CaseMatch &match) {
        return gate.isClosed(match.caseId) || gate.isClosed(match.personId);
    };
    matches.removeIf([&](const CaseMatch &match) { return match.isGuess && isClosed(match); });
    for (CaseMatch &match : matches) {
        if (!isClosed(match))
            continue;
        match.closed = true;
        match.who = Words::tr("closed until everybody at its meeting has signed");
        match.bornOn = {};
        match.reasons.clear();
    }
    return matches;
}

/// A place was typed as freely as any text; a name is none.
static QList<CaseMatch> withAddressesMasked(const AddressInText &addresses, QList<CaseMatch> matches)
{
    for (CaseMatch &match : matches) {
        if (!match.personId.isValid())
            match.who = addresses.masked(match.who);
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
        const QList<CaseMatch> found = filesToChoose(reading.db(), *record);
        for (const CaseMatch &match : found) {
            event.about += {SubjectKind::CaseFile, match.caseId.value(), match.ref};
            if (match.personId.isValid())
                event.about += {SubjectKind::Person, match.personId.value(), {}};
        }
        return event;
    };
    return records.consult(
        Operation::ConsultReferrals, describe, [id](const Reading &reading) -> Result<QList<CaseMatch>> {
            const QList<CaseMatch> found = filesToChoose(reading.db(), *ReferralTable(reading.db()).record(id));
            return withAddressesMasked(AddressInText(reading.db()), closedWhereDue(reading.db(), found));
        });
}

} // namespace marac
