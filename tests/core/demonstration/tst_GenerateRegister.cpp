// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/GenerateRegister.h"

#include "core/agencies/ListAgencies.h"
#include "core/agencies/SecureEmail.h"
#include "core/demonstration/DemonstrationPeople.h"
#include "core/demonstration/GeneratedWork.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/schema/Migrations.h"
#include "tests/support/TestRegister.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace marac;

/// A register of any size, made by the use cases.
class TestGenerateRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasSoManyCases();
    void everyCaseIsAWholeOne();
    void itsTrailIsGood();
    void twoMeetingsAreToCome();
    void isTheSameEachTime();
    void leavesWhatStandsThere();
    void homesAreTheirOwn();
    void beginsWhenPartnersCouldBeWrittenTo();

private:
    RegisterPlace place(const QString &name) const;
    GenerationRequest request(const QString &name) const;
    std::unique_ptr<Register> open(const QString &name) const;

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 30)};
    GeneratedRegister m_made;
    std::unique_ptr<Register> m_register;
};

static constexpr int cases = 200;

RegisterPlace TestGenerateRegister::place(const QString &name) const
{
    return {m_folder.filePath(name),           &m_clock, registerMigrations(), m_folder.path(),
            test::TestRegister::cheapPolicy(), true};
}

GenerationRequest TestGenerateRegister::request(const QString &name) const
{
    return {place(name),
            QStringLiteral("admin"),
            QStringLiteral("Alex Morgan"),
            test::passphraseFor(QStringLiteral("admin")),
            cases,
            1,
            m_clock.today()};
}

std::unique_ptr<Register> TestGenerateRegister::open(const QString &name) const
{
    Result<std::unique_ptr<Register>> opened =
        Register::open(place(name), QStringLiteral("admin"), test::passphraseFor(QStringLiteral("admin")));
    return opened ? std::move(*opened) : nullptr;
}

void TestGenerateRegister::initTestCase()
{
    int told = 0;
    GenerationRequest wanted = request(QStringLiteral("many.marac"));
    wanted.progress = [&told](int done, int of) {
        QVERIFY(done == told + 1 && of == cases);
        told = done;
    };
    const Result<GeneratedRegister> made = generateRegister(std::move(wanted));
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    QCOMPARE(told, cases);
    m_made = *made;
    m_register = open(QStringLiteral("many.marac"));
    QVERIFY(m_register);
}

void TestGenerateRegister::hasSoManyCases()
{
    const QList<CaseFileRow> rows = *listCaseFiles(*m_register, 1000);
    QCOMPARE(int(rows.size()), cases);
    QCOMPARE(m_made.cases, cases);
    QSet<QString> refs;
    for (const CaseFileRow &row : rows)
        refs << row.ref;
    QCOMPARE(int(refs.size()), cases);
    const auto closed =
        std::count_if(rows.begin(), rows.end(), [](const CaseFileRow &row) { return row.state == CaseState::Closed; });
    QVERIFY2(closed > 40 && closed < 60, qPrintable(QString::number(closed))); // those of two sittings of five
    QCOMPARE(int(listMeetings(*m_register)->size()), m_made.meetings);
}

void TestGenerateRegister::everyCaseIsAWholeOne()
{
    const CaseDossier dossier = *consultCaseFile(*m_register, m_made.someCase);
    QVERIFY(dossier.victim && dossier.victim->address);
    QCOMPARE(dossier.referrals.size(), 1);
    QCOMPARE(dossier.assessments.size(), 1);
    QCOMPARE(dossier.assessments.first().answers.count(Answer::NotAsked), 0);
    QCOMPARE(dossier.hearings.size(), 1);
    QCOMPARE(dossier.hearings.first().item.outcome, HearingOutcome::Heard);
}

void TestGenerateRegister::itsTrailIsGood()
{
    QCOMPARE(test::TestRegister::check(*m_register).verdict, TrailReport::Verdict::Good);
}

void TestGenerateRegister::twoMeetingsAreToCome()
{
    const MeetingFile next = *consultMeeting(*m_register, m_made.nextMeeting);
    QCOMPARE(next.agenda.size(), 30);
    QCOMPARE(next.meeting.state, MeetingState::Planned);
    const MeetingFile large = *consultMeeting(*m_register, m_made.circulatedMeeting);
    QCOMPARE(large.agenda.size(), 40);
    QCOMPARE(large.circulation.size(), 12);
    QVERIFY(std::all_of(large.circulation.begin(), large.circulation.end(),
                        [](const Circulation &one) { return one.onTime && one.referrals.size() == 40; }));
    QCOMPARE(listAgencies(*m_register)->size(), 12);
}

void TestGenerateRegister::isTheSameEachTime()
{
    QVERIFY(generateRegister(request(QStringLiteral("again.marac"))));
    const std::unique_ptr<Register> again = open(QStringLiteral("again.marac"));
    QVERIFY(again);
    const QList<CaseFileRow> rows = *listCaseFiles(*m_register, 1000);
    const QList<CaseFileRow> others = *listCaseFiles(*again, 1000);
    QVERIFY(std::equal(rows.begin(), rows.end(), others.begin(), others.end(),
                       [](const CaseFileRow &a, const CaseFileRow &b) {
                           return a.ref == b.ref && a.familyName == b.familyName && a.finalBand == b.finalBand;
                       }));
}

void TestGenerateRegister::leavesWhatStandsThere()
{
    const Result<GeneratedRegister> again = generateRegister(request(QStringLiteral("many.marac")));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Problem::Kind::Conflict);
}

/// However many cases are asked for, and whatever the last day is: an earlier day refuses the partners' addresses.
void TestGenerateRegister::beginsWhenPartnersCouldBeWrittenTo()
{
    for (const QDate today : {QDate(2020, 2, 3), QDate(2026, 11, 30), QDate(2031, 6, 1)}) {
        GenerationRequest wanted = request(QStringLiteral("never-made.marac"));
        wanted.cases = mostGenerated;
        wanted.today = today;
        QVERIFY(isSecureEmail(QStringLiteral("safety@sefton.gov.uk"), GeneratedWork::firstDay(wanted)));
    }
}

/// Nearly as many homes as people, a few of them shared and about one in a hundred protected.
void TestGenerateRegister::homesAreTheirOwn()
{
    constexpr int people = 20'000;
    QSet<QString> homes;
    int hidden = 0;
    for (int number = 100; number < 100 + people; ++number) {
        const Address home = demonstrationHome(number);
        homes << home.saon + u'|' + home.paon + u'|' + home.street + u'|' + home.town + u'|' + home.postcode;
        hidden += home.isProtected ? 1 : 0;
    }
    QVERIFY2(homes.size() >= people * 97 / 100 && homes.size() < people, qPrintable(QString::number(homes.size())));
    QVERIFY2(hidden > people / 200 && hidden < people / 50, qPrintable(QString::number(hidden)));
}

QTEST_GUILESS_MAIN(TestGenerateRegister)
#include "tst_GenerateRegister.moc"
