// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AtTheWindow.h"

#include <QRegularExpression>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Scenario 6 in the whole window by keyboard: a person present who has not signed closes the cases on every page, until
/// they sign or leave.
class TestUndertakingMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesOpenOnlyWhenEveryonePresentHasSigned();

private:
    void haveACaseOnTheAgenda();
    void nobodyHasSigned();
    void aDeputyComesUnsigned();
    void theDeputySigns();
    void somebodyComesLate();
    void anotherComesLateAndSigns();
    void minutesNameThem();
    void caseIsShut();
    void caseIsOpen();
    /// Of the first on the list from that agency.
    QString nameFrom(const QString &agency) const;

    QString m_police;
    QString m_fireOfficer;
    std::unique_ptr<test::AtTheWindow> m_at;
};

void TestUndertakingMissing::haveACaseOnTheAgenda()
{
    m_at->page(u"meetings"_s);
    m_at->press("callMeeting");
    m_at->keys(u"12/11/2026"_s);
    m_at->fill("venue", u"Bootle Town Hall"_s);
    m_at->fill("chair", u"Helen Marsh"_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    m_at->page(u"referrals"_s);
    m_at->key(Qt::Key_N, Qt::ControlModifier);
    m_at->keys(u"Harb"_s);
    m_at->fill("referrerName", u"Tom Reilly"_s);
    m_at->fill("referrerPhone", u"07700 900105"_s);
    m_at->fill("parts.0.givenName", u"Jelani"_s);
    m_at->fill("parts.0.familyName", u"Osei"_s);
    m_at->press("perpetratorUnknown.yes");
    m_at->press("strands.race");
    m_at->fill("incidentOn", u"-3d"_s);
    m_at->fill("narrative", u"Paint thrown at the door."_s);
    m_at->choose("consent", u"Giv"_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    for (const QChar answer : u"nnnyyyyyyyyyyynnnnnn"_s)
        m_at->keys(answer);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    m_at->press("accept");
    m_at->press("acceptReferral");
    QVERIFY2(m_at->messages().value(0).contains(u"MTG-2026-11-12"_s), qPrintable(m_at->messages().join(u'\n')));
}

void TestUndertakingMissing::nobodyHasSigned()
{
    m_at->comeBackOn(QDate(2026, 11, 12), QTime(9, 30));
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"12/11/2026"_s);
    m_at->section("meetingSections", 2);
    m_at->press("invite");
    m_at->choose("agencyId", u"SCS"_s);
    m_at->press("addPerson");
    m_at->press("openMeeting");
    QVERIFY(m_at->says(u"Cases are closed"_s));
    caseIsShut();
    m_police = nameFrom(u"POL"_s);
    m_fireOfficer = nameFrom(u"FRS"_s);
    m_at->line("attendance", m_police);
    m_at->key(Qt::Key_B);
    QVERIFY(m_at->says(u"The cases are open"_s));
    caseIsOpen();
}

/// On the page of the meeting, before and after.
void TestUndertakingMissing::caseIsShut()
{
    m_at->section("meetingSections", 0);
    QVERIFY2(!m_at->says(u"Osei"_s), qPrintable(m_at->words()));
    m_at->page(u"minutes"_s);
    m_at->open("minutes", u"12/11/2026"_s);
    QVERIFY(m_at->says(u"Cases are closed"_s));
    for (const QString &word : {u"osei"_s, u"Three complaints"_s})
        QVERIFY2(!m_at->says(word), qPrintable(m_at->words()));
    QVERIFY(!m_at->offers("addContribution"));
    m_at->page(u"cases"_s);
    m_at->open("cases", u"SHC-2026-0001"_s);
    QVERIFY2(!m_at->says(u"Paint thrown"_s), qPrintable(m_at->words()));
    m_at->page(u"meetings"_s);
    m_at->section("meetingSections", 2);
}

void TestUndertakingMissing::caseIsOpen()
{
    m_at->page(u"minutes"_s);
    m_at->open("minutes", u"12/11/2026"_s);
    QVERIFY2(m_at->says(u"OSEI Jelani"_s), qPrintable(m_at->words()));
    QVERIFY(m_at->offers("addContribution"));
    m_at->page(u"cases"_s);
    m_at->open("cases", u"SHC-2026-0001"_s);
    QVERIFY(m_at->says(u"OSEI"_s));
    m_at->page(u"meetings"_s);
    m_at->section("meetingSections", 2);
}

void TestUndertakingMissing::aDeputyComesUnsigned()
{
    m_at->press("addSomebody");
    m_at->fill("name", u"Ruth Ellison"_s);
    m_at->choose("agencyId", u"ASC"_s);
    m_at->press("addPerson");
    QVERIFY2(m_at->says(u"PDMO"_s), qPrintable(m_at->words()));
    m_at->choose("authorisedBy", u"Margaret"_s);
    m_at->press("addPerson");
    m_at->line("attendance", u"Ruth Ellison"_s);
    m_at->key(Qt::Key_P);
    QVERIFY(m_at->says(u"Cases are closed"_s));
    caseIsShut();
}

void TestUndertakingMissing::theDeputySigns()
{
    m_at->line("attendance", u"Ruth Ellison"_s);
    m_at->key(Qt::Key_S);
    QVERIFY(m_at->says(u"The cases are open"_s));
    caseIsOpen();
}

void TestUndertakingMissing::somebodyComesLate()
{
    m_at->waitUntil(QTime(10, 12));
    m_at->line("attendance", m_fireOfficer);
    m_at->key(Qt::Key_P);
    QVERIFY(m_at->says(u"Cases are closed"_s));
    caseIsShut();
    m_at->line("attendance", m_fireOfficer);
    m_at->key(Qt::Key_L);
    QVERIFY(m_at->says(u"The cases are open"_s));
    caseIsOpen();
}

void TestUndertakingMissing::anotherComesLateAndSigns()
{
    m_at->waitUntil(QTime(10, 20));
    m_at->line("attendance", u"Tom Reilly"_s);
    m_at->key(Qt::Key_P);
    QVERIFY(m_at->says(u"Cases are closed"_s));
    m_at->line("attendance", u"Tom Reilly"_s);
    m_at->key(Qt::Key_S);
    QVERIFY(m_at->says(u"The cases are open"_s));
}

QString TestUndertakingMissing::nameFrom(const QString &agency) const
{
    const QStringList theirs = m_at->lines("attendance").filter(QRegularExpression(u'^' + agency + u"\\|"_s));
    return theirs.value(0).section(u'|', 1, 1);
}

/// What stands for the undertaking in the row of this person: when they signed it, or that they did not.
static QString signatureOf(const QString &name, const QString &present)
{
    static const QRegularExpression told(u"\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d|Not signed"_s);
    return told.match(present.section(name, 1)).captured();
}

void TestUndertakingMissing::minutesNameThem()
{
    m_at->press("protocolReminder");
    m_at->press("openMinutes");
    m_at->press("markHeard");
    m_at->press("goAhead"); // nothing is written of it
    m_at->press("openMeetingPage");
    m_at->press("closeMeeting");
    m_at->press("goAhead");
    m_at->press("openMinutes");
    m_at->press("printMinutes");
    m_at->section("previewViews", 1);
    // A large paper is laid out beside the window.
    QVERIFY(QTest::qWaitFor(
        [this] { return m_at->says(u"everyone present was aware of the information sharing protocol"_s); }));
    const QString paper = m_at->words().simplified();
    const QString present = paper.section(u"1. Present"_s, 1).section(u"2. Apologies"_s, 0, 0);
    QVERIFY2(present.contains(u"Ruth Ellison temporary DMO, authorised by Margaret Lunt"_s), qPrintable(paper));
    const QList<std::pair<QString, QString>> signatures{{m_police, u"12/11/2026 09:30"_s},
                                                        {u"Ruth Ellison"_s, u"12/11/2026 09:30"_s},
                                                        {u"Tom Reilly"_s, u"12/11/2026 10:20"_s},
                                                        {m_fireOfficer, u"Not signed"_s}};
    for (const auto &[name, when] : signatures) {
        QVERIFY2(!name.isEmpty() && present.contains(name), qPrintable(name + u" in "_s + paper));
        QCOMPARE(signatureOf(name, present), when);
    }
    QVERIFY2(present.contains(u"from 10:20"_s), qPrintable(present)); // the late arrival
    QCOMPARE(present.count(u"12/11/2026"_s), 3);
}

void TestUndertakingMissing::casesOpenOnlyWhenEveryonePresentHasSigned()
{
    m_at = std::make_unique<test::AtTheWindow>();
    m_at->unlock();
    using Step = void (TestUndertakingMissing::*)();
    for (const Step step :
         {&TestUndertakingMissing::haveACaseOnTheAgenda, &TestUndertakingMissing::nobodyHasSigned,
          &TestUndertakingMissing::aDeputyComesUnsigned, &TestUndertakingMissing::theDeputySigns,
          &TestUndertakingMissing::somebodyComesLate, &TestUndertakingMissing::anotherComesLateAndSigns,
          &TestUndertakingMissing::minutesNameThem}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TestUndertakingMissing)
#include "tst_UndertakingMissing.moc"
