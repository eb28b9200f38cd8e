// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/meeting/CaseListDocument.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/people/PersonName.h"
#include "core/people/addresses/AddressText.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/strands/StrandWords.h"
#include "core/risk/rules/RiskLabel.h"
#include "core/risk/tool/RiskToolTable.h"
#include "core/undertaking/CaseGate.h"

#include <QSet>

#include <algorithm>

namespace marac::documents {

/// R008: every agency that gave something of what is printed about a person.
static QString agenciesOf(const Connection &db, const PersonFile &file)
{
    QList<AgencyId> sources;
    for (const char *field : {"givenName", "familyName", "knownAs", "bornOn"}) {
        if (const PersonFact *fact = currentFact(file.facts, QString::fromLatin1(field));
            fact && !fact->value.isEmpty())
            sources << fact->sourceAgencyId;
    }
    for (const Alias &alias : file.aliases)
        sources << alias.sourceAgencyId;
    QStringList names;
    for (const AgencyId source : std::as_const(sources)) {
        if (const QString name = agencyName(db, source); !names.contains(name))
            names << name;
    }
    return names.isEmpty() ? agencyName(db, file.person.sourceAgencyId) : names.join(QStringLiteral(", "));
}

static CirculatedPerson personOf(const Connection &db, const PersonFile &file, PartRole role)
{
    CirculatedPerson person;
    person.role = roleText(role);
    person.name = personName(file.person);
    QStringList others;
    if (!file.person.knownAs.isEmpty())
        others << file.person.knownAs;
    for (const Alias &alias : file.aliases)
        others << alias.name;
    person.alsoKnownAs = others.join(QStringLiteral(", "));
    if (file.person.bornOnEstimated && file.person.bornOn.isValid())
        //: year of birth
        person.bornText = PaperWords::tr("about %1").arg(file.person.bornOn.year());
    else
        person.born = file.person.bornOn;
    person.agency = agenciesOf(db, file);
    if (file.address) {
        // Masked where it is made: the full text of a protected address never comes near the paper.
        person.addresses << CirculatedAddress{addressOneLine(*file.address), file.address->isProtected,
                                              agencyName(db, file.address->sourceAgencyId)};
    }
    return person;
}

static void addPeople(const Connection &db, const ReferralFile &file, CirculatedCase &listed, PaperDraft &draft)
{
    bool victimKnown = false;
    for (qsizetype i = 0; i < file.people.size(); ++i) {
        const PartRole role = file.record.parts.at(i).role;
        // Witnesses are nobody's case: agencies aren't asked to search for them.
        if (role == PartRole::Witness)
            continue;
        const CirculatedPerson person = personOf(db, file.people.at(i), role);
        if (role == PartRole::Victim && !victimKnown) {
            listed.victim = person;
            victimKnown = true;
        } else if (role == PartRole::Perpetrator) {
            listed.perpetrators << person;
        } else {
            listed.household << person;
        }
        draft.names(file.people.at(i).person.id);
    }
    if (!victimKnown) {
        const Referral &referral = file.record.referral;
        listed.victim.role =
            referral.victimKind == VictimKind::Community ? PaperWords::tr("Community") : PaperWords::tr("Site");
        listed.victim.name = referral.incidentPlace;
        listed.victim.agency = agencyName(db, referral.sourceAgencyId);
    }
}

/// Who is named in the file's other referrals though the one that is heard doesn't name them: agencies search for them as well.
/// Each once; nobody of a case that is closed just now (R103).
static void addEarlierPerpetrators(const Connection &db, const ReferralFile &file, CirculatedCase &listed,
                                   PaperDraft &draft)
{
    const CaseGate gate(db);
    QSet<PersonId> known;
    for (const ReferralPart &part : file.record.parts) {
        if (part.role != PartRole::Witness)
            known << part.personId;
    }
    const ReferralTable referrals(db);
    QList<Referral> others = referrals.ofCase(file.record.referral.caseId);
    std::reverse(others.begin(), others.end()); // the newest that names them
    for (const Referral &other : std::as_const(others)) {
        if (other.id == file.record.referral.id || gate.isClosed(other.id))
            continue;
        for (const ReferralPart &part : referrals.parts(other.id)) {
            if (part.role != PartRole::Perpetrator || known.contains(part.personId) || gate.isClosed(part.personId))
                continue;
            known << part.personId;
            CirculatedPerson person = personOf(db, readPerson(db, part.personId).value_or(PersonFile()), part.role);
            //: a referral's reference and the agency whose word it is
            person.namedIn = PaperWords::tr("%1 by %2").arg(other.ref, agencyName(db, part.sourceAgencyId));
            listed.perpetrators << person;
            draft.names(part.personId);
        }
    }
}

static CirculatedCase caseOf(const Reading &reading, const AgendaRow &row, PaperDraft &draft)
{
    const Connection &db = reading.db();
    const ReferralFile file = readReferral(reading, row.item.referralId);
    const Referral &referral = file.record.referral;
    CirculatedCase listed;
    listed.reference = row.caseRef;
    listed.kind = caseKind(db, row);
    listed.band = bandText(row.finalBand);
    listed.referringAgency = agencyName(db, referral.referringAgencyId);
    listed.strands = strandNames(file.record.strands);
    addPeople(db, file, listed, draft);
    addEarlierPerpetrators(db, file, listed, draft);
    const QString source = agencyName(db, referral.sourceAgencyId);
    listed.incidents << SourcedFact{referral.narrative, source, referral.incidentOn};
    if (!referral.perpetratorDescription.isEmpty())
        listed.incidents << SourcedFact{
            PaperWords::tr("Description of the alleged perpetrator: %1").arg(referral.perpetratorDescription), source,
            referral.incidentOn};
    draft.names(db, row.item.caseId);
    return listed;
}

Result<PaperDraft> caseListPaper(const PaperGround &ground)
{
    const Result<Meeting> meeting = openedMeeting(ground);
    if (!meeting)
        return Failure(meeting.error());
    const MeetingFile file = readMeeting(ground.reading, meeting->id);
    PaperDraft draft;
    draft.isOf(*meeting);

    CaseListInput input;
    input.wording = ground.wording.meeting();
    input.meetingReference = meeting->ref;
    input.meetingDate = meeting->heldOn;
    input.venue = venueOf(ground, *meeting);
    input.recipientAgency = ground.recipient.isEmpty() ? PaperWords::tr("MARAC Administrator") : ground.recipient;
    input.circulatedOn = ground.reading.today();
    input.circulateBy = file.circulateBy;
    input.returnBy = answersBy(ground, *meeting);
    input.returnTo = answersTo();
    for (const AgendaRow &row : file.agenda)
        input.cases << caseOf(ground.reading, row, draft);
    input.riskLabel = riskLabelFor(RiskToolTable::inUse(ground.db()), !input.cases.isEmpty());
    input.stamp = ground.stamp;
    draft.document = caseListDocument(input);
    return draft;
}

} // namespace marac::documents
