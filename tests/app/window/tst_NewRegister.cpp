// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AtTheWindow.h"
#include "ui/shell/window/Workspace.h"

#include <QLabel>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The first day in the whole window by keyboard: from no register to a second person at work in it.
class TestNewRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromNoRegisterToASecondPersonAtWork();

private:
    void makeTheRegister();
    void keepTheRecoverySheet();
    void saySettings();
    void addTheAgencies();
    void designateTheOfficers();
    void addASecondPerson();
    void letThemIn();
    void findTheWorkDone();

    std::unique_ptr<test::AtTheWindow> m_at;
    const QString m_own = u"kettle-orbit-walnut-gazebo-thirty"_s;
    const QString m_first = u"plum-lantern-harbour-moss-ninety"_s;
    const QString m_theirs = u"copper-meadow-violet-stirrup-eleven"_s;
};

void TestNewRegister::makeTheRegister()
{
    m_at->press("createRegister");
    QCOMPARE(m_at->at(), u"partnership"_s);
    m_at->fill("path", m_at->pathOf(u"new.marac"_s));
    m_at->fill("name", u"Robin Hale"_s);
    m_at->fill("login", u"robin.hale"_s);
    m_at->fill("passphrase", m_own);
    m_at->fill("again", m_own);
    m_at->key(Qt::Key_Return);
    m_at->waitFor("haveWords");
}

void TestNewRegister::keepTheRecoverySheet()
{
    QCOMPARE(m_at->at(), u"haveWords"_s);
    QStringList paper;
    for (int number = 1; number <= 24; ++number) {
        const auto *word = m_at->window().findChild<QLabel *>(u"word%1"_s.arg(number));
        paper += word->text().section(u' ', 1);
    }
    m_at->key(Qt::Key_Space);
    QStringList asked;
    for (int number = 1; number <= 24; ++number) {
        if (m_at->offers(qPrintable(u"check%1"_s.arg(number))))
            asked += QString::number(number);
    }
    QCOMPARE(asked.size(), 2);
    m_at->fill(qPrintable(u"check"_s + asked.first()), u"wrong"_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(m_at->says(u"not the word of this number"_s), qPrintable(m_at->words()));
    for (const QString &number : std::as_const(asked))
        m_at->fill(qPrintable(u"check"_s + number), paper.at(number.toInt() - 1));
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    m_at->waitFor("firstSteps");
    QVERIFY(m_at->says(u"Done: Lock the recovery words away"_s));
}

void TestNewRegister::saySettings()
{
    m_at->press("step.partnership");
    m_at->fill("area", u"Sefton"_s);
    m_at->fill("venue", u"Bootle Town Hall"_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(m_at->messages().value(0).contains(u"Settings saved"_s), qPrintable(m_at->messages().join(u'\n')));
    m_at->page(u"today"_s);
    QVERIFY(m_at->says(u"Done: Say what the partnership has decided"_s));
}

void TestNewRegister::addTheAgencies()
{
    m_at->press("step.agencies");
    QCOMPARE(m_at->at(), u"name"_s);
    m_at->keys(u"Harbour Homes"_s);
    m_at->fill("code", u"HHR"_s);
    m_at->choose("kind", u"Hous"_s);
    m_at->fill("signatory.legalName", u"Harbour Homes Limited"_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(m_at->says(u"No Primary Designated MARAC Officer today"_s), qPrintable(m_at->words()));
    m_at->press("addAgency");
    m_at->fill("name", u"Merseyside Police"_s);
    m_at->fill("code", u"POL"_s);
    m_at->choose("kind", u"Pol"_s);
    m_at->choose("signatoryId", u"Another"_s);
    m_at->fill("signatory.legalName", u"The Chief Constable of Merseyside"_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_at->lines("agencies").size(), 2);
}

void TestNewRegister::designateTheOfficers()
{
    const auto designate = [this](const QString &agency, const QString &designation, const QString &name) {
        m_at->line("agencies", agency);
        m_at->press("designate");
        m_at->choose("designation", designation);
        m_at->fill("name", name);
        m_at->fill("post", u"Manager"_s);
        m_at->key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(m_at->says(name), qPrintable(m_at->words()));
    };
    designate(u"HHR"_s, u"Prim"_s, u"Claire Benson"_s);
    designate(u"HHR"_s, u"Desi"_s, u"Tom Reilly"_s);
    designate(u"POL"_s, u"Prim"_s, u"Karen Whitfield"_s);
    m_at->page(u"today"_s);
    QVERIFY(m_at->says(u"Done: Add the agencies"_s));
    QVERIFY2(m_at->says(u"Done: Name a Primary Designated MARAC Officer"_s), qPrintable(m_at->words()));
}

void TestNewRegister::addASecondPerson()
{
    m_at->press("step.people");
    m_at->fill("login", u"fay.lowe"_s);
    m_at->fill("name", u"Fay Lowe"_s);
    m_at->choose("role", u"Dep"_s);
    m_at->fill("passphrase", m_first);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    m_at->waitFor("resetUser"); // her account, as it stands in the register
    QVERIFY2(m_at->messages().value(0).contains(u"Hand the passphrase over"_s), qPrintable(m_at->words()));
    m_at->page(u"today"_s);
    QVERIFY(m_at->says(u"Done: Give a second person a key"_s));
}

void TestNewRegister::letThemIn()
{
    m_at->lock();
    m_at->unlock(u"fay.lowe"_s, m_first);
    // Until then nothing else is offered: two people know this passphrase.
    QCOMPARE(m_at->window().workspace()->pages().size(), 1);
    QVERIFY2(m_at->says(u"Choose a passphrase of your own"_s), qPrintable(m_at->words()));
    m_at->fill("current", m_first);
    m_at->fill("passphrase", m_theirs);
    m_at->fill("again", m_theirs);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    m_at->waitFor("firstSteps");
    QVERIFY2(m_at->messages().value(0).contains(u"Your passphrase is changed"_s), qPrintable(m_at->words()));
}

void TestNewRegister::findTheWorkDone()
{
    m_at->page(u"agencies"_s);
    QCOMPARE(m_at->lines("agencies").filter(u"Claire Benson"_s).size(), 1);
    m_at->lock();
    m_at->unlock(u"fay.lowe"_s, m_theirs);
    QVERIFY(m_at->window().workspace()->pages().size() > 1);
}

void TestNewRegister::fromNoRegisterToASecondPersonAtWork()
{
    m_at = std::make_unique<test::AtTheWindow>(nullptr, test::AtTheWindow::Begins::AtTheStart);
    using Step = void (TestNewRegister::*)();
    for (const Step step :
         {&TestNewRegister::makeTheRegister, &TestNewRegister::keepTheRecoverySheet, &TestNewRegister::saySettings,
          &TestNewRegister::addTheAgencies, &TestNewRegister::designateTheOfficers, &TestNewRegister::addASecondPerson,
          &TestNewRegister::letThemIn, &TestNewRegister::findTheWorkDone}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TestNewRegister)
#include "tst_NewRegister.moc"
