// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/DemonstrationReferral.h"
#include "core/demonstration/DemonstrationWork.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/EarlierHearing.h"
#include "core/meetings/placing/AcceptReferral.h"
#include "core/referrals/ReferralTable.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "core/risk/ListAuthorisers.h"
#include "core/risk/OverrideBand.h"
#include "core/risk/RecordAssessment.h"

// The steps of DemonstrationWork that take referrals and decide them.

namespace marac {

using namespace Qt::StringLiterals;

DemonstrationWork::Arrival DemonstrationWork::arrivalOf(const DemonstrationStory &story, bool emergency)
{
    const qsizetype number = m_nextArrival++;
    Arrival arrival{&story, demonstrationReferral(story, m_partnership, number, m_clock.now(), emergency)};
    arrival.entry.parts = demonstrationVictims(story, number);
    if (!story.relationship.isEmpty())
        arrival.entry.parts << perpetratorOf(story);
    return arrival;
}

/// Some of them target more than one victim.
PartEntry DemonstrationWork::perpetratorOf(const DemonstrationStory &story)
{
    const QList<DemonstrationTexts::FullName> &names = DemonstrationTexts::shipped().perpetrators;
    const DemonstrationTexts::FullName &name = names.at(m_nextPerpetrator++ % names.size());
    PartEntry part = demonstrationPerpetrator(story, name);
    part.existing = m_perpetrators.value(name.family);
    return part;
}

/// About a third of the referrals are of somebody known, most of them within a year.
DemonstrationWork::File *DemonstrationWork::fileComingBack()
{
    const DemonstrationTexts &texts = DemonstrationTexts::shipped();
    const QDate today = m_clock.today();
    QList<File *> candidates;
    for (auto &[id, file] : m_files) {
        const bool isNew = file.standing == FileStanding::Heard && !file.cameBack;
        const bool isRecent = isNew && file.heardOn < today.addDays(-10) && file.heardOn > today.addDays(-400);
        if (isRecent && texts.sequels.contains(file.story - texts.stories.constData()))
            candidates << &file;
    }
    if (candidates.isEmpty() || m_random.bounded(100) >= 45)
        return nullptr;
    return candidates.at(m_random.bounded(int(candidates.size())));
}

DemonstrationWork::Arrival DemonstrationWork::nextArrival()
{
    const DemonstrationTexts &texts = DemonstrationTexts::shipped();
    File *const known = fileComingBack();
    if (!known)
        return arrivalOf(texts.stories.at(m_nextStory++ % texts.stories.size()), false);
    const auto sequel = texts.sequels.constFind(known->story - texts.stories.constData());
    known->cameBack = true;
    Arrival arrival{&*sequel, demonstrationReferral(*sequel, m_partnership, m_nextArrival++, m_clock.now(), false),
                    true};
    arrival.entry.parts = known->people;
    arrival.entry.criteria << ReferralCriterion{Criterion::Repeat, known->heardOn, {}, {}};
    return arrival;
}

Result<ReferralId> DemonstrationWork::receive(Arrival arrival)
{
    return m_records.change(Operation::TakeReferral, [&](Change &change) -> Result<ReferralId> {
        const Result<ReferralId> id = keepReferral(change, arrival.entry);
        if (!id)
            return id;
        const QList<ReferralPart> kept = ReferralTable(change.db()).parts(*id);
        for (qsizetype i = 0; i < kept.size(); ++i) {
            PartEntry &part = arrival.entry.parts[i];
            part.existing = kept.at(i).personId;
            if (part.role == PartRole::Perpetrator)
                m_perpetrators.insert(part.person.person.familyName, part.existing);
        }
        m_arrivals[id->value()] = arrival;
        return id;
    });
}

/// The caseworker judges, and the PDMO of the same agency agrees (R5).
Result<> DemonstrationWork::raiseByJudgement(AssessmentId assessment, const DemonstrationStory &story)
{
    const Result<QList<Authoriser>> officers = listAuthorisers(m_records);
    if (!officers)
        return Failure(officers.error());
    BandOverride judgement;
    judgement.band = RiskBand::High;
    judgement.rationale = story.judgement;
    judgement.byName = u"Jan Kowal"_s;
    judgement.byPost = u"Caseworker"_s;
    judgement.sourceAgencyId = m_partnership.agencies.value(story.from);
    for (const Authoriser &officer : *officers) {
        if (officer.agencyId == judgement.sourceAgencyId && officer.designation == Designation::Pdmo)
            judgement.authoriserId = officer.officerId;
    }
    return overrideBand(m_records, assessment, judgement, 1);
}

Result<> DemonstrationWork::assess(ReferralId referral)
{
    const DemonstrationStory &story = *m_arrivals.at(referral.value()).story;
    const Result<AssessmentId> assessed =
        recordAssessment(m_records, demonstrationAssessment(story, m_partnership, referral, m_clock.today()));
    if (!assessed)
        return Failure(assessed.error());
    return story.judgement.isEmpty() ? Result<>{} : raiseByJudgement(*assessed, story);
}

Result<> DemonstrationWork::accept(ReferralId referral)
{
    const Arrival &arrival = m_arrivals.at(referral.value());
    Acceptance acceptance;
    acceptance.referralId = referral;
    if (arrival.comesBack) {
        const Result<QList<EarlierHearing>> hearings = findEarlierHearings(m_records, referral);
        if (!hearings)
            return Failure(hearings.error());
        acceptance.repeat = !hearings->isEmpty();
    }
    return m_records.change(Operation::DecideReferral, [&](Change &change) -> Result<> {
        const std::optional<Referral> kept = ReferralTable(change.db()).find(referral);
        acceptance.version = kept->version;
        if (kept->emergency) {
            acceptance.lateReason = u"Emergency; the chair agreed to a late paper."_s;
            acceptance.lateDecidedBy = u"Chris Okafor"_s;
            for (const MeetingRow &row : MeetingTable(change.db()).plannedFrom(change.today())) {
                if (row.meeting.kind == MeetingKind::Mini)
                    acceptance.meetingId = row.meeting.id;
            }
        }
        const Result<Accepted> accepted = acceptReferral(change, acceptance);
        if (!accepted)
            return Failure(accepted.error());
        File &file = m_files[accepted->caseId.value()];
        if (file.people.isEmpty())
            file.people = arrival.entry.parts;
        file.id = accepted->caseId;
        file.newest = referral;
        file.story = arrival.story;
        file.standing = FileStanding::Waiting;
        return {};
    });
}

Result<> DemonstrationWork::takeReferral(const Arrival &arrival)
{
    const Result<ReferralId> id = receive(arrival);
    if (!id)
        return Failure(id.error());
    // The last referrals of the demonstration wait on the administrator's desk.
    if (!arrival.entry.referral.emergency && m_clock.today() > m_today.addDays(-3))
        return {};
    const Result<> assessed = assess(*id);
    return assessed ? accept(*id) : assessed;
}

Result<> DemonstrationWork::takeReturned(const Arrival &arrival, bool isAnswered)
{
    const Result<ReferralId> id = receive(arrival);
    if (!id)
        return Failure(id.error());
    at(workingDays(m_clock.today(), 1), QTime(11, 5), [this, id = *id] {
        return returnReferral(m_records, id, 1,
                              u"The risk assessment did not come with the referral. Send it, and say what has been "
                              "done so far to keep the victim safe."_s);
    });
    if (isAnswered) {
        at(workingDays(m_clock.today(), 4), QTime(14, 10), [this, id = *id] {
            const Result<> assessed = assess(id);
            return assessed ? accept(id) : assessed;
        });
    }
    return {};
}

Result<> DemonstrationWork::takeRefused(const Arrival &arrival)
{
    const Result<ReferralId> id = receive(arrival);
    const Result<> assessed = id ? assess(*id) : Result<>(Failure(id.error()));
    if (!assessed)
        return assessed;
    at(workingDays(m_clock.today(), 1), QTime(11, 20), [this, id = *id] {
        return refuseReferral(m_records, id, 1,
                              u"A dispute between neighbours; neither the victim nor anybody else perceives hostility, "
                              "and the risk is standard. Mediation was offered."_s);
    });
    return {};
}

} // namespace marac
