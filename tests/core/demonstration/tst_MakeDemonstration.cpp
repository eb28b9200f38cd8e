// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/MakeDemonstration.h"

#include "core/actions/ListActions.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/agencies/ListAgencies.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/schema/Migrations.h"
#include "core/today/DueItem.h"
#include "tests/support/Faults.h"
#include "tests/support/TestRegister.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace marac;

class TestMakeDemonstration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTwoYearsOfWork();
    void decidesReferralsInEveryWay();
    void peopleComeBack();
    void notEverybodyComesOrSpeaks();
    void showsWhatIsRare();
    void leavesWorkToDo();
    void isTheSameEachTime();
    void leavesNothingOnAFullDisk_data();
    void leavesNothingOnAFullDisk();

private:
    std::unique_ptr<Register> open(const QString &path);

    QTemporaryDir m_folder;
    DemonstrationRequest m_request;
    FixedClock m_clock{QDate(2026, 11, 22)};
    std::unique_ptr<Register> m_register;
};

std::unique_ptr<Register> TestMakeDemonstration::open(const QString &path)
{
    const Demonstration people = demonstrationPeople();
    QString words = people.passphrase;
    words.detach();
    const Result<Passphrase> passphrase = Passphrase::take(words);
    Result<std::unique_ptr<Register>> opened =
        Register::open({path, &m_clock, registerMigrations(), m_request.stateFolder, m_request.policy},
                       people.users.first().login, *passphrase);
    return opened ? std::move(*opened) : nullptr;
}

void TestMakeDemonstration::initTestCase()
{
    m_request = {m_folder.filePath(QStringLiteral("two-years.marac")), m_clock.today(), m_folder.path(),
                 test::TestRegister::cheapPolicy()};
    const Result<Demonstration> made = makeDemonstration(m_request);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    QCOMPARE(made->users.size(), 5);
    m_register = open(m_request.path);
    QVERIFY(m_register);
}

void TestMakeDemonstration::showsTwoYearsOfWork()
{
    QCOMPARE(listAgencies(*m_register)->size(), 9);
    const QList<MeetingRow> meetings = *listMeetings(*m_register);
    QVERIFY(meetings.size() >= 24);
    const qsizetype cases = listCaseFiles(*m_register)->size();
    QVERIFY2(cases >= 45 && cases <= 75, qPrintable(QString::number(cases)));
    const auto held = std::count_if(meetings.begin(), meetings.end(),
                                    [](const MeetingRow &row) { return row.meeting.state == MeetingState::Held; });
    QVERIFY(held >= 22);
}

void TestMakeDemonstration::decidesReferralsInEveryWay()
{
    for (const auto &[state, code] : Codes<ReferralState>::all)
        QVERIFY2(!listReferrals(*m_register, state)->isEmpty(), code);
    const QList<ReferralRow> refused = *listReferrals(*m_register, ReferralState::Refused);
    for (const ReferralRow &row : refused)
        QVERIFY(!consultReferral(*m_register, row.id)->record.referral.decisionReason.isEmpty());
}

/// domain.md: about a third of the cases of a MARAC are repeats.
void TestMakeDemonstration::peopleComeBack()
{
    int twice = 0, repeats = 0, perpetrators = 0, reopened = 0, closed = 0;
    const QList<CaseFileRow> files = *listCaseFiles(*m_register);
    for (const CaseFileRow &row : files) {
        const Result<CaseDossier> dossier = consultCaseFile(*m_register, row.id);
        QVERIFY(dossier);
        twice += dossier->referrals.size() > 1 ? 1 : 0;
        for (const ReferralRecord &record : dossier->referrals)
            repeats += record.referral.repeatOf.isValid() ? 1 : 0;
        for (const CasePerson &person : dossier->people)
            perpetrators += person.role == PartRole::Perpetrator ? 1 : 0;
        for (const CaseEvent &event : dossier->events)
            reopened += event.kind == CaseEventKind::Reopened ? 1 : 0;
        if (dossier->file.state == CaseState::Closed) {
            ++closed;
            QCOMPARE(dossier->assessments.last().occasion, RescoreOccasion::Closure);
        }
    }
    const qsizetype accepted = listReferrals(*m_register, ReferralState::Accepted)->size();
    QVERIFY2(repeats * 5 >= accepted && repeats * 2 <= accepted,
             qPrintable(QStringLiteral("%1 of %2").arg(repeats).arg(accepted)));
    QVERIFY(twice >= repeats);
    QVERIFY(perpetrators > 0);
    QVERIFY(reopened > 0);
    QVERIFY(closed >= 2);
}

void TestMakeDemonstration::notEverybodyComesOrSpeaks()
{
    int sent = 0, silent = 0, withheld = 0, nil = 0;
    const QList<MeetingRow> meetings = *listMeetings(*m_register);
    for (const MeetingRow &row : meetings) {
        if (row.meeting.state != MeetingState::Held)
            continue;
        const Result<MinutesFile> minutes = consultMinutes(*m_register, row.meeting.id);
        QVERIFY(minutes);
        for (const Attendance &line : minutes->meeting.attendance) {
            sent += line.presence == Presence::Apologies && line.informationSent ? 1 : 0;
            silent += line.presence == Presence::Apologies && !line.informationSent ? 1 : 0;
        }
        for (const Hearing &hearing : minutes->hearings) {
            for (const Contribution &said : hearing.contributions) {
                withheld += said.kind == ContributionKind::Withheld ? 1 : 0;
                nil += said.kind == ContributionKind::Nil ? 1 : 0;
            }
        }
    }
    QVERIFY(sent > 0 && silent > 0);
    QVERIFY(withheld > 0 && nil > 0);
}

/// Whoever looks at it for a feature finds it used somewhere.
void TestMakeDemonstration::showsWhatIsRare()
{
    QSet<VictimKind> kinds;
    QSet<Criterion> criteria;
    QSet<QString> said, places;
    int centres = 0, contacts = 0, counters = 0, aliases = 0, properties = 0, away = 0, chased = 0;
    const QList<ReferralRow> referrals = *listReferrals(*m_register, std::nullopt);
    for (const ReferralRow &row : referrals) {
        const ReferralFile file = *consultReferral(*m_register, row.id);
        const Referral &r = file.record.referral;
        kinds << r.victimKind;
        places << r.locationType;
        for (const ReferralCriterion &one : file.record.criteria)
            criteria << one.criterion;
        centres += r.thirdPartyCentre.isEmpty() ? 0 : 1;
        contacts += r.safeContact.isEmpty() ? 0 : 1;
        counters += r.counterAllegation ? 1 : 0;
        for (const PersonFile &person : file.people) {
            aliases += person.aliases.isEmpty() ? 0 : 1;
            said << person.person.disability << person.person.sexualOrientation;
            properties += person.address && person.address->uprn ? 1 : 0;
        }
    }
    QCOMPARE(kinds.size(), qsizetype(Codes<VictimKind>::all.size()));
    QCOMPARE(criteria.size(), qsizetype(Codes<Criterion>::all.size()));
    QVERIFY(places.size() >= 6);
    QVERIFY(said.contains(QStringLiteral("learning")) && said.contains(QStringLiteral("gay_lesbian")));
    QVERIFY(centres > 0 && contacts > 0 && counters > 0 && aliases > 0 && properties > 0);
    bool wentBackToDraft = false;
    const QList<MeetingRow> meetings = *listMeetings(*m_register);
    for (const MeetingRow &row : meetings) {
        const MinutesFile minutes = *consultMinutes(*m_register, row.meeting.id);
        if (minutes.locked) {
            for (const MinutesAttendee &one : minutes.locked->present)
                away += one.away.isEmpty() ? 0 : 1;
        }
        for (const AgencyResearch &asked : minutes.meeting.research)
            chased += int(asked.chases.size());
        wentBackToDraft = wentBackToDraft || minutes.versions.size() > 3;
    }
    QVERIFY(away > 0 && chased > 0 && wentBackToDraft);
}

void TestMakeDemonstration::leavesWorkToDo()
{
    const QDateTime now(m_request.today, QTime(12, 0), Qt::UTC);
    for (const auto &[state, code] : Codes<ActionState>::all)
        QVERIFY2(!listActions(*m_register, {.state = state})->isEmpty(), code);
    const QList<DueItem> due = *consultToday(*m_register);
    const auto has = [&](DueKind kind, bool late) {
        return std::any_of(due.begin(), due.end(),
                           [&](const DueItem &item) { return item.kind == kind && isLate(item, now) == late; });
    };
    const QList<ActionRow> actions = *listActions(*m_register, {});
    QVERIFY(std::any_of(actions.begin(), actions.end(), [](const ActionRow &row) {
        return row.meetingRef.startsWith(QStringLiteral("MINI-")) && row.action.dueAt.isValid();
    }));
    QVERIFY(has(DueKind::ActionToEscalate, true));
    QVERIFY(has(DueKind::CirculationDue, false));
    QVERIFY(has(DueKind::ReferralToDecide, false));
    QVERIFY(has(DueKind::ReferralReturned, true));
}

static QString told(Register &records)
{
    QString words;
    const QList<ReferralRow> referrals = *listReferrals(records, std::nullopt);
    for (const ReferralRow &row : referrals)
        words += row.ref + row.victimName + row.caseRef + toCode(row.state) + row.receivedAt.toString();
    const QList<ActionRow> actions = *listActions(records, {});
    for (const ActionRow &row : actions)
        words += row.action.ref + toCode(row.action.state) + row.action.endedOn.toString();
    return words;
}

void TestMakeDemonstration::isTheSameEachTime()
{
    DemonstrationRequest request = m_request;
    request.path = m_folder.filePath(QStringLiteral("again.marac"));
    QVERIFY(makeDemonstration(request));
    const std::unique_ptr<Register> again = open(request.path);
    QVERIFY(again);
    QCOMPARE(told(*again), told(*m_register));
}

static const QString fileName = QStringLiteral("demo.marac");

void TestMakeDemonstration::leavesNothingOnAFullDisk_data()
{
    QTest::addColumn<int>("call");
    QTest::newRow("while the file is founded") << 40;
    QTest::newRow("while it is filled") << 300;
}

void TestMakeDemonstration::leavesNothingOnAFullDisk()
{
    QFETCH(int, call);
    const QTemporaryDir folder;
    const faults::Run run = faults::run(QCoreApplication::applicationFilePath(),
                                        {QStringLiteral("--make"), folder.path()}, fileName, faults::Kind::Full, call);
    QVERIFY(run.calls >= call);
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(QDir(folder.path()).entryList({fileName + u'*'}, QDir::Files | QDir::Hidden), QStringList());
}

int main(int argc, char *argv[])
{
    faults::useMemoryForFiles();
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--make") == 0) {
        const QDir folder(QFile::decodeName(argv[2]));
        const DemonstrationRequest request{folder.filePath(fileName), QDate(2026, 11, 22), folder.path(),
                                           test::TestRegister::cheapPolicy()};
        return makeDemonstration(request) ? 0 : 4;
    }
    TestMakeDemonstration test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_MakeDemonstration.moc"
