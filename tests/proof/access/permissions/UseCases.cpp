// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/permissions/UseCases.h"

#include "core/actions/ExportActions.h"
#include "core/actions/RecordFeedback.h"
#include "core/actions/display/ConsultDisplay.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/KeepAgency.h"
#include "core/calendar/KeepHolidays.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/documents/papers/Papers.h"
#include "core/dossier/CaseDossier.h"
#include "core/importing/ReferralImport.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/ExportMeetingCalendar.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/attendance/Quorum.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "core/monitoring/ConsultSharing.h"
#include "core/people/ConsultPerson.h"
#include "core/people/addresses/RevealAddress.h"
#include "core/people/matching/FindPeople.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "core/register/accounts/Passphrases.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/register/settings/SaveSettings.h"
#include "core/register/trail/ConsultAudit.h"
#include "core/risk/ConsultAssessment.h"
#include "core/risk/OverrideBand.h"
#include "core/safekeeping/ConsultBackups.h"
#include "core/safekeeping/checking/TrailCopy.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "core/search/Search.h"
#include "core/today/ConsultDiary.h"
#include "core/today/DueItem.h"
#include "tests/support/ReadHere.h"

namespace marac::proof {

using namespace Qt::StringLiterals;
using documents::DocumentKind, documents::PaperUse;

static const QString why = u"For the proof"_s;

std::unique_ptr<RegisterAtWork> putToWork()
{
    auto made = std::make_unique<RegisterAtWork>();
    test::MainJob &job = made->job;
    const QDate day(2026, 11, 12);
    made->meeting = job.meetingOn(day);
    made->entry = job.referralOf(u"Ada"_s, u"Nowak"_s);
    made->accepted = job.acceptedCase();
    made->referral = *MUST(keepReferral(job.reg(), job.referralOf(u"Piotr"_s, u"Zawada"_s)));
    MUST(recordAssessment(job.reg(), job.assessment(made->referral, 11)));
    job.openOn(day, made->meeting);
    job.firstArrives(made->meeting);
    const MeetingFile file = *MUST(consultMeeting(job.reg(), made->meeting));
    made->item = file.agenda.first().item.id;
    made->attendance = file.attendance.last().id;
    Action agreed;
    agreed.agendaItemId = made->item;
    agreed.ownerAgencyId = job.agency("HHR");
    agreed.text = u"Tenancy warning to the household upstairs."_s;
    agreed.dueOn = day.addDays(7);
    made->action = *MUST(keepAction(job.reg(), agreed));
    made->person = MUST(consultCaseFile(job.reg(), made->accepted.caseId))->file.victimId;
    return made;
}

template <class T>
static Turned toldBy(const Result<T> &outcome)
{
    return outcome ? Turned() : Turned(outcome.error().kind);
}

static Turned paper(Register &r, const documents::PaperOrder &order, PaperUse use)
{
    return toldBy(documents::makePaper(r, order, use));
}

static Turned samePassphrase(Register &r, const RegisterAtWork &)
{
    const Passphrase same = test::passphraseFor(r.actor().login);
    return toldBy(changeOwnPassphrase(r, same, same));
}

const QList<UseCase> &useCases()
{
    using O = Operation;
    using P = const RegisterAtWork &;
    using R = Register &;
    static const QList<UseCase> all{
        {O::ConsultAgencies, "read an agency", [](R r, P p) { return toldBy(consultAgency(r, p.job.agency("HHR"))); }},
        {O::KeepAgencies, "add an agency", [](R r, P) { return toldBy(keepAgency(r, Agency{})); }},
        {O::ConsultReferrals, "list referrals", [](R r, P) { return toldBy(listReferrals(r, {})); }},
        {O::ConsultReferrals, "read a referral", [](R r, P p) { return toldBy(consultReferral(r, p.referral)); }},
        {O::TakeReferral, "take a referral", [](R r, P p) { return toldBy(keepReferral(r, p.entry)); }},
        {O::DecideReferral, "refuse a referral",
         [](R r, P p) { return toldBy(refuseReferral(r, p.referral, 1, why)); }},
        {O::OverrideRisk, "change a band", [](R r, P) { return toldBy(overrideBand(r, AssessmentId(1), {}, 1)); }},
        {O::ConsultCases, "list case files", [](R r, P) { return toldBy(listCaseFiles(r)); }},
        {O::ConsultCases, "read a case file", [](R r, P p) { return toldBy(consultCaseFile(r, p.accepted.caseId)); }},
        {O::ConsultCases, "read a person", [](R r, P p) { return toldBy(consultPerson(r, p.person)); }},
        {O::ConsultCases, "see a protected address", [](R r, P p) { return toldBy(revealAddress(r, p.person, why)); }},
        {O::ConsultReferrals, "read the risk tool", [](R r, P) { return toldBy(consultRiskTool(r)); }},
        {O::KeepCases, "add to a case file",
         [](R r, P p) {
             CaseEvent event;
             event.caseId = p.accepted.caseId;
             event.text = why;
             event.sourceAgencyId = p.job.agency("POL");
             return toldBy(addCaseEvent(r, event));
         }},
        {O::ConsultMeetings, "list meetings", [](R r, P) { return toldBy(listMeetings(r)); }},
        {O::ConsultMeetings, "read a meeting", [](R r, P p) { return toldBy(consultMeeting(r, p.meeting)); }},
        {O::ConsultMeetings, "read the report on sharing",
         [](R r, P) { return toldBy(consultSharing(r, r.today().addMonths(-12), r.today())); }},
        {O::KeepMeetings, "call a meeting", [](R r, P) { return toldBy(scheduleMeeting(r, Meeting{})); }},
        {O::Circulate, "send a case list", [](R r, P) { return toldBy(recordCirculation(r, Circulation{})); }},
        {O::KeepAttendance, "record an arrival", [](R r, P p) { return toldBy(recordArrival(r, p.attendance)); }},
        {O::DecideException, "go on without a quorum",
         [](R r, P p) {
             return toldBy(goOnWithoutQuorum(r, p.meeting, {why, why}));
         }},
        {O::ConsultMinutes, "read minutes", [](R r, P p) { return toldBy(consultMinutes(r, p.meeting)); }},
        {O::ConsultMinutes, "read a hearing", [](R r, P p) { return toldBy(consultHearing(r, p.item)); }},
        {O::ConsultMinutes, "show a case to the room",
         [](R r, P p) { return toldBy(consultForDisplay(r, p.meeting, p.item)); }},
        {O::WriteMinutes, "write what was said", [](R r, P) { return toldBy(keepContribution(r, Contribution{})); }},
        {O::ApproveMinutes, "approve minutes", [](R r, P p) { return toldBy(approveMinutes(r, p.meeting)); }},
        {O::ConsultActions, "list actions", [](R r, P) { return toldBy(listActions(r, ActionFilter{})); }},
        {O::ConsultActions, "read an action", [](R r, P p) { return toldBy(consultAction(r, p.action)); }},
        {O::KeepActions, "report on an action",
         [](R r, P p) {
             return toldBy(
                 recordFeedback(r, {0, p.action, p.job.agency("HHR"), r.today(), ActionState::Open, u"Begun"_s}));
         }},
        {O::Search, "search", [](R r, P) { return toldBy(search(r, u"osei"_s)); }},
        {O::Search, "find people", [](R r, P) { return toldBy(findPeople(r, u"osei"_s)); }},
        {O::PrintDocuments, "print the agenda",
         [](R r, P p) { return paper(r, {.kind = DocumentKind::Agenda, .meeting = p.meeting}, PaperUse::Print); }},
        {O::ExportDocuments, "save the agenda",
         [](R r, P p) { return paper(r, {.kind = DocumentKind::Agenda, .meeting = p.meeting}, PaperUse::Export); }},
        {O::ExportDocuments, "save a table of actions",
         [](R r, P p) { return toldBy(exportActions(r, p.job.agency("HHR"))); }},
        {O::ExportDocuments, "save a calendar file",
         [](R r, P p) { return toldBy(exportMeetingCalendar(r, p.meeting)); }},
        {O::ImportReferrals, "import referrals",
         [](R r, P) {
             const auto file = test::readHere(R"({"referrals": [{"agency": "POL"}]})", ImportFormat::Json);
             return toldBy(importReferrals(r, file, false));
         }},
        {O::ConsultToday, "read what is due", [](R r, P) { return toldBy(consultToday(r)); }},
        {O::ConsultToday, "read the diary",
         [](R r, P) { return toldBy(consultDiary(r, r.today(), r.today().addDays(7))); }},
        {O::KeepSettings, "save the settings", [](R r, P) { return toldBy(saveSettings(r, r.settings())); }},
        {O::KeepHolidays, "add a holiday", [](R r, P) { return toldBy(addHoliday(r, Holiday{})); }},
        {O::ConsultAudit, "read the trail", [](R r, P) { return toldBy(consultAudit(r, {.limit = 1})); }},
        {O::ExportAudit, "save the trail", [](R r, P) { return toldBy(exportAudit(r, {.limit = 1}, why, {})); }},
        {O::VerifyRegister, "check the trail", [](R r, P) { return toldBy(TrailCopy::of(r)); }},
        {O::KeepUsers, "list accounts", [](R r, P) { return toldBy(consultUsers(r)); }},
        {O::KeepUsers, "close an account", [](R r, P) { return toldBy(disableUser(r, UserId(404))); }},
        {O::ChangeOwnPassphrase, "change one's own passphrase", samePassphrase},
        {O::RotateKey, "change the key", [](R r, P) { return toldBy(rotateKey(r)); }},
        {O::BackUp, "look at the backups", [](R r, P) { return toldBy(consultBackups(r)); }},
        {O::KeepOwnDrafts, "keep a draft", [](R r, P) { return toldBy(r.keepDraft(u"referral"_s, {}, "typed")); },
         false},
    };
    return all;
}

} // namespace marac::proof
