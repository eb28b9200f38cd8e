// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseDossier.h"

#include "core/actions/MaskedActions.h"
#include "core/actions/hearing/HearingTable.h"
#include "core/actions/takingback/TakenBackTable.h"
#include "core/agencies/AgencyTable.h"
#include "core/audit/SubjectRef.h"
#include "core/base/Clock.h"
#include "core/base/Refusals.h"
#include "core/cases/transfer/TransferTable.h"
#include "core/dossier/CloseCase.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/people/ClosedPerson.h"
#include "core/people/addresses/AddressInText.h"
#include "core/people/telling/MaskedPerson.h"
#include "core/referrals/MaskedReferral.h"
#include "core/referrals/ReferralTable.h"
#include "core/referrals/criteria/CriterionTable.h"
#include "core/referrals/withoutconsent/WithoutConsentTable.h"
#include "core/register/Register.h"
#include "core/risk/AssessmentTable.h"
#include "core/risk/MaskedAssessment.h"
#include "core/risk/tool/RiskToolTable.h"
#include "core/undertaking/CaseGate.h"

#include <algorithm>

namespace marac {

/// The victim and everybody named in the file's referrals, each once.
static QList<PersonId> namedIn(const Connection &db, const CaseFile &file)
{
    QList<PersonId> named;
    if (file.victimId.isValid())
        named << file.victimId;
    const ReferralTable table(db);
    const QList<Referral> referrals = table.ofCase(file.id);
    for (const Referral &referral : referrals) {
        const QList<ReferralPart> parts = table.parts(referral.id);
        for (const ReferralPart &part : parts) {
            if (!named.contains(part.personId))
                named << part.personId;
        }
    }
    return named;
}

/// R036: files of other records that are said to be of the victim.
static QList<CaseFile> joinedTo(const Connection &db, const CaseFile &file)
{
    QList<CaseFile> joined = CaseFileTable(db).allOfPerson(file.victimId);
    joined.removeIf([&file](const CaseFile &one) { return one.id == file.id; });
    return joined;
}

static Result<AuditEvent> accessTo(const Reading &reading, CaseFileId id)
{
    const Connection &db = reading.db();
    const std::optional<CaseFile> file = CaseFileTable(db).find(id);
    if (!file)
        return noSuchRecord();
    const CaseGate gate(db);
    if (const Result<> open = gate.mayOpen(id); !open)
        return Failure(open.error());
    AuditEvent access{AuditVerb::Consult, {SubjectKind::CaseFile, id.value(), file->ref}};
    QList<PersonId> named = namedIn(db, *file);
    const QList<PersonId> inTheFile = named;
    for (const PersonId person : inTheFile) {
        if (gate.isClosed(person)) // of whom nothing is told
            continue;
        const QList<PersonId> others = othersNamedIn(samePersonsOf(db, person), person);
        for (const PersonId other : others) {
            if (!named.contains(other))
                named << other;
        }
    }
    for (const PersonId person : std::as_const(named))
        access.about << Subject{SubjectKind::Person, person.value(), {}};
    const QList<CaseFile> joinedFiles = joinedTo(db, *file);
    for (const CaseFile &joined : joinedFiles)
        access.about << Subject{SubjectKind::CaseFile, joined.id.value(), joined.ref};
    return access;
}

static QList<CasePerson> peopleIn(const Connection &db, const CaseDossier &dossier)
{
    QList<CasePerson> people;
    for (const ReferralRecord &record : dossier.referrals) {
        for (const ReferralPart &part : record.parts) {
            const bool isTheVictim = part.role == PartRole::Victim && part.personId == dossier.file.victimId;
            const bool isThere = std::any_of(people.cbegin(), people.cend(), [&](const CasePerson &one) {
                return one.person.person.id == part.personId && one.role == part.role;
            });
            const std::optional<PersonFile> person =
                isTheVictim || isThere ? std::nullopt : readPerson(db, part.personId);
            if (person)
                people << CasePerson{*person, part.role, part.relationship, part.sourceAgencyId};
        }
    }
    return people;
}

/// R042: the file tells who spoke about the case; each hearing's contributions in the order they were made.
static QList<CaseContribution> contributionsTo(const Connection &db, const QList<CaseHearing> &hearings)
{
    QList<CaseContribution> contributions;
    for (const CaseHearing &hearing : hearings) {
        for (const Contribution &said : HearingTable(db).contributions(hearing.item.id)) {
            const std::optional<Agency> agency = AgencyTable::find(db, said.sourceAgencyId);
            contributions << CaseContribution{said.sourceAgencyId, agency ? agency->code : QString(), said.at,
                                              said.kind, hearing.meeting.ref};
        }
    }
    return contributions;
}

/// R103: who is named in another case that is closed just now stays unnamed here too.
static void closePeople(const Connection &db, CaseDossier &dossier)
{
    const CaseGate gate(db);
    if (dossier.victim)
        closeContent(gate, *dossier.victim);
    for (CasePerson &one : dossier.people)
        closeContent(gate, one.person);
}

CaseDossier readCaseFile(const Connection &db, CaseFileId id)
{
    CaseDossier dossier;
    dossier.file = *CaseFileTable(db).find(id);
    if (dossier.file.victimId.isValid())
        dossier.victim = readPerson(db, dossier.file.victimId);
    const ReferralTable referrals(db);
    for (const Referral &referral : referrals.ofCase(id))
        dossier.referrals << ReferralRecord{referral, referrals.parts(referral.id), referrals.strands(referral.id),
                                            CriterionTable(db).ofReferral(referral.id),
                                            WithoutConsentTable(db).ofReferral(referral.id)};
    dossier.assessments = AssessmentTable::ofCase(db, id);
    for (const AgendaItem &item : AgendaTable(db).ofCase(id))
        dossier.hearings << CaseHearing{item, *MeetingTable(db).find(item.meetingId)};
    ActionFilter ofCase;
    ofCase.caseId = id;
    dossier.actions = ActionTable(db).rows(ofCase);
    dossier.circulations = CirculationTable(db).ofCase(id);
    dossier.contributions = contributionsTo(db, dossier.hearings);
    for (const ActionRow &row : std::as_const(dossier.actions)) {
        dossier.feedback.insert(row.action.id, standingFeedback(db, row.action.id));
        dossier.takenBack.insert(row.action.id, TakenBackTable(db).ofAction(row.action.id));
    }
    dossier.events = CaseFileTable(db).events(id);
    dossier.people = peopleIn(db, dossier);
    dossier.closing = closingFacts(db, dossier.file);
    dossier.joinedFiles = joinedTo(db, dossier.file);
    dossier.transfers = TransferTable(db).ofCase(id);
    dossier.bands = RiskToolTable::inUse(db).bands;
    closePeople(db, dossier);
    return dossier;
}

/// Everything that was typed and is shown with the file. Transfers stay as they are for whoever goes on with them: they are
/// shown from `transfersShown`.
static void maskTexts(const AddressInText &addresses, CaseDossier &dossier)
{
    const auto mask = [&addresses](QString &text) { text = addresses.masked(text); };
    mask(dossier.file.place);
    mask(dossier.file.closingReason);
    for (CaseEvent &event : dossier.events)
        mask(event.text);
    for (ReferralRecord &record : dossier.referrals)
        record = withAddressesMasked(addresses, std::move(record));
    for (Assessment &assessment : dossier.assessments)
        assessment = withAddressesMasked(addresses, std::move(assessment));
    if (dossier.victim)
        dossier.victim = withAddressesMasked(addresses, *std::move(dossier.victim));
    for (CasePerson &one : dossier.people) {
        one.person = withAddressesMasked(addresses, std::move(one.person));
        mask(one.relationship);
    }
    for (CaseCirculation &sent : dossier.circulations)
        mask(sent.recipient);
    for (CaseFile &joined : dossier.joinedFiles) {
        mask(joined.place);
        mask(joined.closingReason);
    }
    for (CaseTransfer transfer : std::as_const(dossier.transfers)) {
        mask(transfer.area);
        mask(transfer.contact);
        mask(transfer.note);
        dossier.transfersShown.insert(transfer.id, transfer);
    }
    dossier.actions = withAddressesMasked(addresses, std::move(dossier.actions));
    for (QList<ActionFeedback> &feedback : dossier.feedback)
        feedback = withAddressesMasked(addresses, std::move(feedback));
    for (QList<TakenBack> &takenBack : dossier.takenBack)
        takenBack = withAddressesMasked(addresses, std::move(takenBack));
}

Result<CaseDossier> consultCaseFile(Register &records, CaseFileId id)
{
    return records.consult(
        Operation::ConsultCases, [id](const Reading &reading) { return accessTo(reading, id); },
        [id](const Reading &reading) -> Result<CaseDossier> {
            CaseDossier dossier = readCaseFile(reading.db(), id);
            maskTexts(AddressInText(reading.db()), dossier);
            return dossier;
        });
}

Result<CaseFileId> caseFileWithRef(Register &records, const QString &ref)
{
    std::optional<CaseFile> file;
    return records.consult(
        Operation::ConsultCases,
        [&](const Reading &reading) -> Result<AuditEvent> {
            file = CaseFileTable(reading.db()).findByRef(ref);
            return lookedUp(SubjectKind::CaseFile, file ? file->id.value() : 0, ref);
        },
        [&](const Reading &) -> Result<CaseFileId> {
            if (!file)
                return noSuchRecord();
            return file->id;
        });
}

} // namespace marac
