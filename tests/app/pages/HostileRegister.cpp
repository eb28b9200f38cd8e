// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pages/HostileRegister.h"

#include "core/agencies/ConsultAgency.h"
#include "core/agencies/KeepAgency.h"
#include "core/agencies/officers/DesignateOfficer.h"
#include "core/agencies/signatories/KeepSignatory.h"
#include "core/base/Text.h"
#include "core/calendar/KeepHolidays.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/cases/transfer/KeepTransfer.h"
#include "core/dossier/CaseDossier.h"
#include "core/people/sameness/JoinPersons.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/register/settings/SaveSettings.h"
#include "core/risk/OverrideBand.h"

namespace marac::test {

using namespace Qt::StringLiterals;

static const QString bea = u"Bea Stone "_s;
static const QString cy = u"Cy Ford "_s;

HostileWords HostileWords::of(const QString &line)
{
    const QString kept = text::kept(line);
    QString town = kept.left(24);
    if (town.size() < kept.size() && town.back().isHighSurrogate())
        town.chop(1);
    return {kept, kept, text::kept(town)};
}

HostileRegister::HostileRegister(const HostileWords &words)
    : m_line(words.line), m_account(words.account), m_town(words.town)
{
    callThePartnership();
    m_first = callMeeting(QDate(2026, 10, 22));
    m_closed = acceptFor(m_first, referral()).caseId;
    lockTheFirst();
    closeTheFirst();
    m_meeting = callMeeting(QDate(2026, 11, 12));
    m_case = acceptFor(m_meeting, referral()).caseId;
    ReferralEntry site = referral();
    site.referral.victimKind = VictimKind::Site;
    site.parts.clear();
    acceptFor(m_meeting, site);
    circulate(m_meeting);
    writeToTheFile();
    joinVictims();
    m_referral = *MUST(keepReferral(reg(), referral()));
    assess(m_referral);
    shareWithoutConsent();
    m_returned = *MUST(keepReferral(reg(), referral()));
    MUST(returnReferral(reg(), m_returned, 1, m_account));
    open(m_meeting);
    followUp(hear(m_meeting));
}

void HostileRegister::callThePartnership()
{
    Settings settings = reg().settings();
    settings.partnership = settings.area = settings.venue = m_line;
    MUST(saveSettings(reg(), settings));
    for (const char *code : {"HHR", "POL"})
        callTheAgency(code);
    Holiday closure;
    closure.day = QDate(2026, 12, 29);
    closure.name = closure.note = m_line;
    closure.kind = HolidayKind::Closure;
    MUST(addHoliday(reg(), closure));
    const QList<User> users = *MUST(consultUsers(reg()));
    for (const User &user : users)
        MUST(changeUser(reg(), user.id, u"Sam Wood "_s + m_town, user.role));
}

void HostileRegister::callTheAgency(const char *code)
{
    const AgencyFile file = *MUST(consultAgency(reg(), m_job.agency(code)));
    const QString named = QString::fromLatin1(code) + u' ' + m_line; // so that they stay in their order
    Agency agency = file.agency;
    agency.phone = agency.postalAddress = m_line;
    agency.name = named;
    MUST(keepAgency(reg(), agency));
    Signatory signatory = file.signatory;
    signatory.legalName = named;
    for (QString *field : {&signatory.seniorOfficer, &signatory.seniorOfficerPost, &signatory.icoPurpose,
                           &signatory.signedBy, &signatory.signedByPost})
        *field = m_line;
    MUST(keepSignatory(reg(), signatory));
    Officer another;
    another.agencyId = agency.id;
    another.designatedOn = QDate(2024, 1, 8);
    Officer temporary = another;
    temporary.designatedOn = temporary.endedOn = QDate(2026, 11, 12);
    temporary.temporary = true;
    QStringList names{u"Dee Hart "_s, cy, bea, QString()}; // no two of an agency may have the same
    for (Officer officer : file.officers + QList<Officer>{another, temporary}) {
        for (QString *field : {&officer.post, &officer.phone, &officer.authorisedBy})
            *field = m_line;
        officer.name = names.takeLast() + m_line;
        MUST(designateOfficer(reg(), officer));
    }
}

ReferralEntry HostileRegister::referral() const
{
    ReferralEntry entry = m_job.referralOf(m_line, m_line);
    Referral &r = entry.referral;
    for (QString *field : {&r.referrerName, &r.referrerPost, &r.referrerPhone, &r.source, &r.thirdPartyCentre,
                           &r.incidentPlace, &r.policeRef, &r.landlord, &r.officerInCase, &r.gp, &r.otherMarac})
        *field = m_line;
    r.emergency = true;
    for (QString *field : {&r.narrative, &r.perpetratorDescription, &r.victimWishes, &r.safeContact,
                           &r.protectiveFactors, &r.consentReason, &r.emergencyReason, &r.afraidOf, &r.safeToTalkTo})
        *field = m_account;
    entry.criteria << ReferralCriterion{Criterion::Repeat, QDate(2026, 5, 7), m_line, {}};
    PartEntry &victim = entry.parts.first();
    Person &person = victim.person.person;
    for (QString *field : {&person.knownAs, &person.gender, &person.language})
        *field = m_line;
    person.phone = u"07700 900123 "_s + m_line; // without digits it is none
    person.contactNotes = m_account;
    victim.person.aliases += m_line;
    Address &address = *victim.person.address;
    // A letter to another area masks what says where somebody lives: no other words may.
    address.asGiven = u"Upon "_s + m_line;
    for (QString *field : {&address.organisation, &address.saon, &address.paon, &address.street, &address.locality,
                           &address.town, &address.administrativeArea, &address.postTown})
        *field = u"Upon "_s + m_town;
    PartEntry child = victim;
    child.role = PartRole::Child;
    child.relationship = child.school = child.relationshipToPerpetrator = m_line;
    entry.parts << child;
    return entry;
}

Accepted HostileRegister::acceptFor(MeetingId meeting, const ReferralEntry &entry)
{
    Acceptance acceptance;
    acceptance.referralId = *MUST(keepReferral(reg(), entry));
    assess(acceptance.referralId);
    acceptance.version = MUST(consultReferral(reg(), acceptance.referralId))->record.referral.version;
    acceptance.meetingId = meeting;
    acceptance.intoNewFile = true;
    acceptance.otherMeetingReason = acceptance.lateReason = m_account;
    acceptance.lateDecidedBy = m_line;
    return *MUST(acceptReferral(reg(), acceptance));
}

void HostileRegister::assess(ReferralId id)
{
    NewAssessment assessed = m_job.assessment(id, 11);
    assessed.assessorName = assessed.assessorPost = m_line;
    for (int item = 1; item <= 20; ++item)
        assessed.answers.at(item).note = m_account;
    const AssessmentId assessment = *MUST(recordAssessment(reg(), assessed));
    BandOverride judgement;
    judgement.band = RiskBand::VeryHigh;
    judgement.rationale = m_account;
    judgement.byName = u"Ann Price "_s + m_line; // nobody agrees to their own
    judgement.byPost = m_line;
    judgement.sourceAgencyId = m_job.agency("POL");
    judgement.authoriserId = m_job.officer(bea + m_line);
    MUST(overrideBand(reg(), assessment, judgement, 1));
    judgement.band = RiskBand::High;
    judgement.secondAuthoriserId = m_job.officer(cy + m_line);
    MUST(overrideBand(reg(), assessment, judgement, 2));
}

void HostileRegister::shareWithoutConsent()
{
    WithoutConsent shared = m_job.withoutConsent(m_referral);
    shared.protocolReference = m_line;
    shared.reviewBy = shared.caseworker = u"Tom Reilly "_s + m_line;
    shared.manager = u"Ann Price "_s + m_line; // nobody authorises their own
    shared.reviewedOn = shared.authorisedOn = reg().today();
    for (QString *field : {&shared.comments, &shared.internalConsultations, &shared.externalConsultations,
                           &shared.notNotifiedReason, &shared.reviewFound})
        *field = m_account;
    for (QString &answer : shared.interest)
        answer = m_account;
    MUST(keepWithoutConsent(reg(), shared));
}

void HostileRegister::writeToTheFile()
{
    CaseEvent event;
    event.caseId = m_case;
    event.text = m_account;
    event.sourceAgencyId = m_job.agency("POL");
    MUST(addCaseEvent(reg(), event));
    CaseTransfer transfer;
    transfer.caseId = m_case;
    transfer.area = transfer.contact = m_line;
    transfer.note = m_account;
    transfer.movedOn = reg().today();
    transfer.sourceAgencyId = m_job.agency("POL");
    MUST(keepTransfer(reg(), transfer));
}

void HostileRegister::joinVictims()
{
    const CaseDossier one = *MUST(consultCaseFile(reg(), m_case));
    const CaseDossier other = *MUST(consultCaseFile(reg(), m_closed));
    const PersonJoin join{one.file.victimId, other.file.victimId, m_account, m_job.agency("POL")};
    const SamenessId joined = *MUST(joinPersons(reg(), join));
    MUST(partPersons(reg(), joined, 1, m_account));
    MUST(joinPersons(reg(), join));
}

} // namespace marac::test
