// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ExportActions.h"
#include "core/actions/ListActions.h"
#include "core/actions/RecordFeedback.h"
#include "core/actions/chasing/ConsultChasing.h"
#include "core/actions/chasing/KeepChaseRule.h"
#include "core/actions/chasing/RecordChase.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/actions/takingback/TakeBackReport.h"
#include "core/agencies/KeepAgency.h"
#include "core/agencies/ListAgencies.h"
#include "core/calendar/KeepHolidays.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/documents/papers/Papers.h"
#include "core/dossier/CaseDossier.h"
#include "core/importing/FeedbackImport.h"
#include "core/importing/ReferralImport.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/attendance/Quorum.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/KeepReferral.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "core/register/accounts/Passphrases.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/register/settings/SaveSettings.h"
#include "core/register/trail/ConsultAudit.h"
#include "core/risk/OverrideBand.h"
#include "core/safekeeping/ConsultBackups.h"
#include "core/safekeeping/checking/TrailCopy.h"
#include "core/safekeeping/making/BackUp.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "core/safekeeping/restoring/Restore.h"
#include "core/search/Search.h"
#include "core/today/DueItem.h"
#include "tests/support/ReadHere.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

namespace {

/// Nothing when the door let the person in and the work was done.
using Told = std::optional<Problem::Kind>;

/// A use case that stands behind an operation. What it works on need not be there: the door comes first.
struct Door
{
    Operation operation;
    std::function<Told(Register &)> knock;
    bool isRecorded = true; ///< a refusal leaves an entry
};

template <class T>
Told toldBy(const Result<T> &outcome)
{
    return outcome ? Told() : Told(outcome.error().kind);
}

const QString anyWords = u"for a test"_s;

const QList<Door> &doors()
{
    using documents::makePaper, documents::PaperUse, documents::DocumentKind;
    static const QList<Door> all{
        {Operation::ConsultAgencies, [](Register &r) { return toldBy(listAgencies(r)); }},
        {Operation::KeepAgencies, [](Register &r) { return toldBy(keepAgency(r, Agency{})); }},
        {Operation::ConsultReferrals, [](Register &r) { return toldBy(listReferrals(r, {})); }},
        {Operation::TakeReferral, [](Register &r) { return toldBy(keepReferral(r, ReferralEntry{})); }},
        {Operation::DecideReferral,
         [](Register &r) { return toldBy(refuseReferral(r, ReferralId(404), 1, anyWords)); }},
        {Operation::OverrideRisk, [](Register &r) { return toldBy(overrideBand(r, AssessmentId(404), {}, 1)); }},
        {Operation::ConsultCases, [](Register &r) { return toldBy(listCaseFiles(r)); }},
        {Operation::KeepCases, [](Register &r) { return toldBy(addCaseEvent(r, CaseEvent{})); }},
        {Operation::ConsultMeetings, [](Register &r) { return toldBy(listMeetings(r)); }},
        {Operation::KeepMeetings, [](Register &r) { return toldBy(scheduleMeeting(r, Meeting{})); }},
        {Operation::Circulate, [](Register &r) { return toldBy(recordCirculation(r, Circulation{})); }},
        {Operation::KeepAttendance, [](Register &r) { return toldBy(recordArrival(r, AttendanceId(404))); }},
        {Operation::DecideException,
         [](Register &r) {
             return toldBy(goOnWithoutQuorum(r, MeetingId(404), {anyWords, anyWords}));
         }},
        {Operation::ConsultMinutes, [](Register &r) { return toldBy(consultMinutes(r, MeetingId(404))); }},
        {Operation::WriteMinutes, [](Register &r) { return toldBy(keepContribution(r, Contribution{})); }},
        {Operation::ApproveMinutes, [](Register &r) { return toldBy(approveMinutes(r, MeetingId(404))); }},
        {Operation::ConsultActions, [](Register &r) { return toldBy(listActions(r, ActionFilter{})); }},
        {Operation::KeepActions, [](Register &r) { return toldBy(recordFeedback(r, ActionFeedback{})); }},
        {Operation::KeepActions, [](Register &r) { return toldBy(takeBackReport(r, ActionId(404), 1, anyWords)); }},
        {Operation::ConsultActions, [](Register &r) { return toldBy(listChasers(r)); }},
        {Operation::ConsultActions, [](Register &r) { return toldBy(consultChasing(r, AgencyId(404))); }},
        {Operation::KeepActions, [](Register &r) { return toldBy(recordChase(r, ChaseEntry{})); }},
        {Operation::KeepSettings, [](Register &r) { return toldBy(keepChaseRule(r, ChaseRule{})); }},
        {Operation::Search, [](Register &r) { return toldBy(search(r, u"osei"_s)); }},
        {Operation::PrintDocuments,
         [](Register &r) {
             return toldBy(makePaper(r, {.kind = DocumentKind::Undertaking, .blank = true}, PaperUse::Print));
         }},
        {Operation::ExportDocuments,
         [](Register &r) {
             return toldBy(makePaper(r, {.kind = DocumentKind::Undertaking, .blank = true}, PaperUse::Export));
         }},
        {Operation::ExportDocuments, [](Register &r) { return toldBy(exportActions(r, AgencyId(404))); }},
        {Operation::KeepActions,
         [](Register &r) {
             const auto file = test::readHere("Action ref,State,Day,Words\nACT-2026-0001,,,\n", ImportFormat::Csv);
             return toldBy(importFeedback(r, AgencyId(404), file, false));
         }},
        {Operation::ImportReferrals,
         [](Register &r) {
             const auto file = test::readHere(R"({"referrals": [{"agency": "POL"}]})", ImportFormat::Json);
             return toldBy(importReferrals(r, file, false));
         }},
        {Operation::ConsultToday, [](Register &r) { return toldBy(consultToday(r)); }},
        {Operation::KeepSettings, [](Register &r) { return toldBy(saveSettings(r, r.settings())); }},
        {Operation::KeepHolidays, [](Register &r) { return toldBy(addHoliday(r, Holiday{})); }},
        {Operation::ConsultAudit, [](Register &r) { return toldBy(consultAudit(r, {.limit = 1})); }},
        {Operation::ExportAudit, [](Register &r) { return toldBy(exportAudit(r, {.limit = 1}, anyWords, {})); }},
        {Operation::VerifyRegister, [](Register &r) { return toldBy(TrailCopy::of(r)); }},
        {Operation::KeepUsers, [](Register &r) { return toldBy(disableUser(r, UserId(404))); }},
        {Operation::ChangeOwnPassphrase,
         [](Register &r) {
             const Passphrase same = test::passphraseFor(r.actor().login);
             return toldBy(changeOwnPassphrase(r, same, same));
         }},
        {Operation::RotateKey, [](Register &r) { return toldBy(rotateKey(r)); }},
        {Operation::BackUp, [](Register &r) { return toldBy(consultBackups(r)); }},
        {Operation::KeepOwnDrafts, [](Register &r) { return toldBy(r.keepDraft(u"referral"_s, {}, "typed")); }, false},
    };
    return all;
}

/// Entries after `since` that tell of a refusal. Which operation they name may be one that is asked for even before: who may
/// not read what is on a paper is refused the reading, whatever the use.
qsizetype refusalsSince(const test::TestRegister &t, qint64 since)
{
    const QList<AuditEntry> trail = t.trail();
    return std::count_if(trail.begin(), trail.end(), [&](const AuditEntry &entry) {
        return entry.seq > since && entry.event.verb == AuditVerb::Refused;
    });
}

} // namespace

/// The matrix as a person meets it: each role knocks at a door of each operation.
class TestPermissionDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationHasADoor();
    void doorsOpenToWhomTheMatrixSays_data();
    void doorsOpenToWhomTheMatrixSays();
    void onlyThePermittedRestore();
};

void TestPermissionDoors::everyOperationHasADoor()
{
    for (const Code<Operation> &operation : Codes<Operation>::all) {
        const bool has = std::any_of(doors().begin(), doors().end(),
                                     [&](const Door &door) { return door.operation == operation.value; });
        QVERIFY2(has || operation.value == Operation::Restore, operation.text); // it has a test of its own
    }
}

void TestPermissionDoors::doorsOpenToWhomTheMatrixSays_data()
{
    QTest::addColumn<Role>("role");
    for (const Code<Role> &role : Codes<Role>::all)
        QTest::newRow(role.text) << role.value;
}

void TestPermissionDoors::doorsOpenToWhomTheMatrixSays()
{
    QFETCH(Role, role);
    test::TestRegister t;
    t.as(role);
    for (const Door &door : doors()) {
        const qint64 before = t.trail().first().seq;
        const Told given = door.knock(*t);
        const bool denied = given == Problem::Kind::Denied;
        const QByteArray name = toCode(door.operation).toUtf8();
        QVERIFY2(denied == !permits(role, door.operation), name.constData());
        if (given != Problem::Kind::Refused)
            QVERIFY2(refusalsSince(t, before) == (denied && door.isRecorded ? 1 : 0), name.constData());
    }
}

/// There is no open register yet whose trail could tell: the restored one begins with who restored it.
void TestPermissionDoors::onlyThePermittedRestore()
{
    test::TestRegister t;
    const QString folder = t.folder() + u"/backups"_s;
    QVERIFY(QDir().mkdir(folder));
    const auto backup = backUp(*t, folder);
    QVERIFY(backup);
    t.close();
    for (const Code<Role> &role : Codes<Role>::all) {
        RegisterPlace place = t.place();
        place.path = t.folder() + u"/again.marac"_s;
        const QString login = toCode(role.value);
        const Told given = toldBy(restore({place, backup->path, login, test::passphraseFor(login), anyWords, {}}));
        QVERIFY2((given == Problem::Kind::Denied) == !permits(role.value, Operation::Restore), role.text);
        QVERIFY(!given || !QFileInfo::exists(place.path));
    }
}

QTEST_GUILESS_MAIN(TestPermissionDoors)
#include "tst_PermissionDoors.moc"
