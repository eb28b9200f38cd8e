// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/DemonstrationReferral.h"

#include "core/base/Clock.h"
#include "core/demonstration/DemonstrationPeople.h"

#include <algorithm>
#include <iterator>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr qsizetype highRiskTicks = 10; ///< by the tool's bands

static PartEntry victimOf(qsizetype number)
{
    PartEntry part;
    part.role = PartRole::Victim;
    Person &person = part.person.person;
    const DemonstrationTexts::FullName name = demonstrationName(number);
    person.givenName = name.given;
    person.familyName = name.family;
    person.bornOn = QDate(1944, 3, 5).addDays(int(number * 397 % 21900));
    person.phone = demonstrationPhone(number);
    if (!person.phone.isEmpty())
        person.safeToCall = number % 3 != 0 ? CallSafety::Yes : CallSafety::No;
    person.contactNotes = number % 3 == 0 ? u"Text first; do not leave a voice message."_s : QString();
    person.interpreterNeeded = number % 9 == 4;
    person.language = person.interpreterNeeded ? u"Polish"_s : QString();
    if (number % 7 == 2)
        part.person.aliases << u"%1 %2"_s.arg(person.givenName.left(3), person.familyName);
    part.person.address = demonstrationHome(number);
    return part;
}

/// What a story is about the victim has said of themselves; of the others it is not recorded.
static void describe(Person &victim, const DemonstrationStory &story)
{
    if (story.victim != VictimKind::Person)
        return;
    if (story.strand == u"disability"_s)
        victim.disability = story.subStrand == u"Learning disability"_s ? u"learning"_s : u"mobility"_s;
    if (story.strand == u"sexual_orientation"_s)
        victim.sexualOrientation = u"gay_lesbian"_s;
}

static QList<ReferralCriterion> criteriaOf(const DemonstrationStory &story)
{
    QList<ReferralCriterion> criteria;
    const auto add = [&criteria](Criterion one) { criteria << ReferralCriterion{one, {}, {}, {}}; };
    const bool isVisible = story.yesItems.size() >= highRiskTicks;
    add(isVisible ? Criterion::VisibleHighRisk : Criterion::ProfessionalJudgement);
    if (story.yesItems.contains(7)) // it is getting worse
        add(Criterion::Escalation);
    return criteria;
}

static PartEntry childOf(qsizetype number, const Person &parent)
{
    PartEntry part;
    part.role = PartRole::Child;
    part.relationship = u"child"_s;
    part.person.person.givenName = DemonstrationTexts::shipped().givenNames.at((number * 5 + 3) % 30);
    part.person.person.familyName = parent.familyName;
    part.school = u"Primary school in Bootle"_s;
    part.person.person.bornOn = QDate(2012, 6, 1).addDays(int(number * 211 % 3600));
    return part;
}

QList<PartEntry> demonstrationVictims(const DemonstrationStory &story, qsizetype number)
{
    QList<PartEntry> parts{victimOf(number)};
    describe(parts.first().person.person, story);
    if (story.yesItems.contains(19))
        parts << childOf(number, parts.first().person.person);
    return parts;
}

PartEntry demonstrationPerpetrator(const DemonstrationStory &story, const DemonstrationTexts::FullName &name)
{
    PartEntry part;
    part.role = PartRole::Perpetrator;
    part.relationship = story.relationship;
    part.person.person.givenName = name.given;
    part.person.person.familyName = name.family;
    return part;
}

ReferralEntry demonstrationReferral(const DemonstrationStory &story, const DemonstrationPartnership &partnership,
                                    qsizetype number, QDateTime receivedAt, bool emergency)
{
    ReferralEntry entry;
    Referral &r = entry.referral;
    r.receivedAt = receivedAt;
    r.referringAgencyId = partnership.agencies.value(story.from);
    r.referrerName = u"Duty officer"_s;
    r.referrerPost = u"Hate crime contact"_s;
    r.referrerPhone = u"07700 900150"_s;
    const bool viaCentre = number % 8 == 5;
    r.source = viaCentre ? u"Third-party reporting centre"_s : u"Victim"_s;
    r.thirdPartyCentre = viaCentre ? u"Bootle Library"_s : QString();
    r.victimKind = story.victim;
    r.incidentKind = story.kind;
    r.incidentOn = Clock::local(receivedAt).date().addDays(-2);
    r.incidentPlace = story.place;
    r.locationType = story.locationType;
    r.policeRef = story.kind == "crime"_L1 ? u"DEMO/%1"_s.arg(10000 + number * 37) : QString();
    r.narrative = story.narrative;
    r.perpetratorUnknown = story.relationship.isEmpty();
    r.perpetratorDescription = story.perpetrator;
    r.victimWishes = story.wishes;
    r.safeContact = number % 2 == 1
        ? u"Weekday mornings, on the mobile; ask for the book club if somebody else answers."_s
        : QString();
    r.protectiveFactors = story.analysis.value(2);
    r.counterAllegation = number % 10 == 3 && !r.perpetratorUnknown;
    r.landlord = number % 3 == 0 ? u"Harbour Homes"_s : QString();
    r.officerInCase = r.policeRef.isEmpty() ? QString() : u"DC Hale"_s;
    r.gp = number % 4 == 1 ? u"Marsh Lane Surgery, Bootle"_s : QString();
    r.afraidOf = r.perpetratorUnknown ? QString() : u"The person named, and friends in the street"_s;
    r.safeToTalkTo = number % 2 == 0 ? u"A sister, who keeps the spare key"_s : QString();
    r.victimAware = true;
    r.consent = emergency ? Consent::NotSought : Consent::Given;
    r.consentReason = emergency ? u"In hospital and not able to answer."_s : QString();
    r.emergency = emergency;
    r.emergencyReason = emergency ? u"Fire set while the family slept; the offenders are at large."_s : QString();
    entry.strands << ReferralStrand{story.strand, story.subStrand, {}};
    entry.criteria = criteriaOf(story);
    return entry;
}

WithoutConsent demonstrationSharing(const Referral &referral, QDate day)
{
    WithoutConsent form;
    form.referralId = referral.id;
    form.concerns = {ShareConcern::ClientCrisis, ShareConcern::FamilyCrisis, ShareConcern::PropertyCrisis};
    form.grounds = {ShareGround::CrimePrevention, ShareGround::VitalInterests};
    form.considerations = {Consideration::PressingNeed, Consideration::NotDisclosing};
    form.comments = u"Shared with the agencies of the mini MARAC, and with nobody else."_s;
    form.internalConsultations = u"The duty inspector agreed at 15:40."_s;
    form.notified = false;
    form.notNotifiedReason = referral.consentReason;
    form.reviewOn = day.addDays(7);
    form.reviewBy = u"DC Hale"_s;
    form.caseworker = referral.referrerName;
    form.signedOn = day;
    form.manager = u"Inspector Joan Pryce"_s;
    form.authorisedOn = day;
    const QString answers[interestQuestions]{
        u"Yes: the fewest agencies, and what each needs to act today."_s,
        u"A family whose home was set on fire while they slept."_s,
        u"None: nobody has been named."_s,
        u"No: nobody else can fit the door and patrol the street tonight."_s,
        u"Yes: a second fire is to be prevented."_s,
        u"Yes: the neighbours share the stairwell."_s};
    std::copy(std::begin(answers), std::end(answers), std::begin(form.interest));
    return form;
}

NewAssessment demonstrationAssessment(const DemonstrationStory &story, const DemonstrationPartnership &partnership,
                                      ReferralId referral, QDate day, qsizetype eased)
{
    const QList<int> ticks = story.yesItems.mid(eased);
    NewAssessment assessment;
    assessment.referralId = referral;
    assessment.assessedOn = day;
    assessment.assessorName = u"Duty officer"_s;
    assessment.assessorPost = u"Hate crime contact"_s;
    assessment.sourceAgencyId = partnership.agencies.value(story.from);
    assessment.context.hospital = story.hospital;
    assessment.context.incidents6Months = ticks.contains(6) ? 2 : 0;
    for (int item = 1; item <= 20; ++item) {
        const bool unknown = (item * 7 + ticks.size()) % 19 == 0;
        assessment.answers.at(item).answer = ticks.contains(item) ? Answer::Yes
            : unknown                                             ? Answer::DontKnow
                                                                  : Answer::No;
    }
    ItemAnswer &record = assessment.answers.at(12); // only the police know who has a record
    record.source = AnswerSource::Police;
    record.sourceAgencyId = partnership.agencies.value(u"POL"_s);
    return assessment;
}

} // namespace marac
