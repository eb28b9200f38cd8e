// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/support/AtAPage.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/referrals/ReferralsPage.h"
#include "ui/widgets/fields/ChoiceButtons.h"
#include "ui/widgets/forms/FieldStep.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace marac;
using namespace Qt::StringLiterals;

/// Ctrl+Z and Ctrl+Shift+Z over a whole form, step by step and by the fields' names.
class TestFormUndo : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingIsOneGoUpToTheNextWord_data();
    void typingIsOneGoUpToTheNextWord();
    void takesBackFieldAfterField();
    void takesBackWordAfterWord();
    void makesThemAgain();
    void theButtonsSayWhatComesNext();
    void anotherPersonsFieldsAreOneOfThem();
    void aRemovedPersonComesBack();
    void aPersonOnFileComesBack();
    void answersAreTakenBackByQuestion();
    void nothingIsTakenBackPastTheSaving();

private:
    void takeReferral();
    void undo(int times = 1) { press(Qt::Key_Z, Qt::ControlModifier, times); }
    void redo(int times = 1) { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier, times); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers, int times)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString line(const char *name) { return qobject_cast<QLineEdit *>(m_keys->part(name))->text(); }
    QPlainTextEdit *narrative() { return qobject_cast<QPlainTextEdit *>(m_keys->part("narrative")); }
    QString told(const char *button) { return qobject_cast<QPushButton *>(m_keys->part(button))->text(); }
    void look(const char *name) const
    {
        if (const QString folder = qEnvironmentVariable("MARAC_GRAB"); !folder.isEmpty())
            m_view->grab().save(u"%1/undo-%2.png"_s.arg(folder, QString::fromLatin1(name)));
    }
};

void TestFormUndo::init()
{
    beginJob();
}

void TestFormUndo::cleanup()
{
    leavePage();
    m_job.reset();
}

void TestFormUndo::takeReferral()
{
    showPage(referralsPage());
    m_keys->press("newReferral");
}

void TestFormUndo::typingIsOneGoUpToTheNextWord_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("through");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("oneGo");
    QTest::newRow("a word goes on") << u""_s << u"to"_s << u"tow"_s << true;
    QTest::newRow("the space after it") << u""_s << u"town"_s << u"town "_s << true;
    QTest::newRow("the next word") << u""_s << u"town "_s << u"town h"_s << false;
    QTest::newRow("in the middle") << u"th"_s << u"toh"_s << u"towh"_s << true;
    QTest::newRow("deleting goes on") << u"town"_s << u"tow"_s << u"to"_s << true;
    QTest::newRow("deleting after writing") << u""_s << u"town"_s << u"tow"_s << false;
    QTest::newRow("writing after deleting") << u"town"_s << u"tow"_s << u"towe"_s << false;
    QTest::newRow("a paste") << u""_s << u"t"_s << u"town hall"_s << false;
    QTest::newRow("replaced") << u""_s << u"town"_s << u"hall"_s << false;
}

void TestFormUndo::typingIsOneGoUpToTheNextWord()
{
    QFETCH(QString, from);
    QFETCH(QString, through);
    QFETCH(QString, to);
    QFETCH(bool, oneGo);
    QCOMPARE(isOneGo(from, through, to), oneGo);
}

void TestFormUndo::takesBackFieldAfterField()
{
    takeReferral();
    m_keys->type("incidentPlace", u"Bootle"_s);
    m_keys->choose("consent", u"Given"_s);
    m_keys->press("emergency.yes");
    m_keys->type("incidentOn", u"3/9/26"_s);
    m_keys->part("narrative")->setFocus();
    QTest::keyClicks(narrative(), u"Paint"_s);
    QCOMPARE(line("incidentOn"), u"03/09/2026"_s);
    undo();
    QVERIFY(narrative()->toPlainText().isEmpty());
    undo();
    QVERIFY(line("incidentOn").isEmpty());
    QVERIFY(m_keys->part("incidentOn")->hasFocus());
    auto *emergency = qobject_cast<QCheckBox *>(m_keys->part("emergency.yes"));
    QVERIFY(emergency->isChecked());
    undo();
    QVERIFY(!emergency->isChecked());
    QVERIFY(!m_keys->find("emergencyReason"));
    const auto *consent = qobject_cast<QComboBox *>(m_keys->part("consent"));
    const QString given = consent->currentText();
    undo();
    QVERIFY(consent->currentText() != given);
    undo();
    QVERIFY(line("incidentPlace").isEmpty());
    QVERIFY(!m_keys->find("undoTyping"));
    undo(); // nothing is left to take back
    QVERIFY(line("incidentPlace").isEmpty());
}

void TestFormUndo::takesBackWordAfterWord()
{
    takeReferral();
    m_keys->part("narrative")->setFocus();
    QTest::keyClicks(narrative(), u"Paint on the door"_s);
    undo();
    QCOMPARE(narrative()->toPlainText(), u"Paint on the "_s);
    undo(2);
    QCOMPARE(narrative()->toPlainText(), u"Paint "_s);
    // The cursor is where the text was changed, so that typing goes on there.
    QTest::keyClicks(narrative(), u"thrown"_s);
    QCOMPARE(narrative()->toPlainText(), u"Paint thrown"_s);
}

void TestFormUndo::makesThemAgain()
{
    takeReferral();
    m_keys->type("incidentPlace", u"Bootle"_s);
    m_keys->press("emergency.yes");
    undo(2);
    QVERIFY(line("incidentPlace").isEmpty());
    redo(2);
    QCOMPARE(line("incidentPlace"), u"Bootle"_s);
    QVERIFY(qobject_cast<QCheckBox *>(m_keys->part("emergency.yes"))->isChecked());
    undo();
    m_keys->type("policeRef", u"MP1"_s);
    redo(); // something else was typed: there is nothing to make again
    QVERIFY(!qobject_cast<QCheckBox *>(m_keys->part("emergency.yes"))->isChecked());
    QCOMPARE(line("policeRef"), u"MP1"_s);
}

void TestFormUndo::theButtonsSayWhatComesNext()
{
    takeReferral();
    QVERIFY(!m_keys->find("undoTyping"));
    m_keys->type("incidentPlace", u"Bootle"_s);
    const QString place = told("undoTyping");
    QVERIFY2(place.startsWith(u"Undo: Place"_s), qPrintable(place));
    QVERIFY(!m_keys->find("redoTyping"));
    m_keys->press("emergency.yes");
    QVERIFY(told("undoTyping") != place);
    look("buttons");
    m_keys->press("undoTyping");
    QCOMPARE(told("undoTyping"), place);
    m_keys->press("undoTyping");
    QVERIFY2(told("redoTyping").startsWith(u"Redo: Place"_s), qPrintable(told("redoTyping")));
    m_keys->press("redoTyping");
    QCOMPARE(line("incidentPlace"), u"Bootle"_s);
}

void TestFormUndo::anotherPersonsFieldsAreOneOfThem()
{
    takeReferral();
    m_keys->press("add.child");
    m_keys->type("parts.1.givenName", u"Ama"_s);
    m_keys->type("incidentPlace", u"Bootle"_s);
    undo(2);
    QVERIFY(line("parts.1.givenName").isEmpty());
    redo();
    QCOMPARE(line("parts.1.givenName"), u"Ama"_s);
}

void TestFormUndo::aRemovedPersonComesBack()
{
    takeReferral();
    m_keys->press("add.child");
    m_keys->type("parts.1.givenName", u"Ama"_s);
    m_keys->type("parts.1.school", u"Litherland High"_s);
    m_keys->press("add.witness");
    m_keys->type("parts.2.givenName", u"Ruth"_s);
    m_keys->press("parts.1.remove");
    QVERIFY(!m_keys->find("parts.1.givenName"));
    QVERIFY2(told("undoTyping").startsWith(u"Undo: Remove"_s), qPrintable(told("undoTyping")));
    undo();
    QCOMPARE(line("parts.1.givenName"), u"Ama"_s);
    QCOMPARE(line("parts.1.school"), u"Litherland High"_s);
    QVERIFY(m_keys->part("parts.1.givenName")->hasFocus());
    // Before the witness, as she stood.
    QVERIFY(m_keys->part("parts.1.givenName")->mapTo(m_view.get(), QPoint()).y()
            < m_keys->part("parts.2.givenName")->mapTo(m_view.get(), QPoint()).y());
    m_view->saveDraft();
    QVERIFY(MUST(m_job->reg().drafts())->first().content.contains("Ama"));
    redo();
    QVERIFY(!m_keys->find("parts.1.givenName"));
    undo(2);
    QVERIFY(line("parts.2.givenName").isEmpty());
    QCOMPARE(line("parts.1.givenName"), u"Ama"_s);
}

void TestFormUndo::aPersonOnFileComesBack()
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    showPage(referralsPage());
    m_view->openRecord(id.value());
    Keyboard::settle();
    m_keys->press("changeReferral");
    m_keys->press("parts.0.remove");
    QVERIFY(!m_keys->find("parts.0.familyName"));
    undo();
    QCOMPARE(line("parts.0.familyName"), u"Osei"_s);
    m_keys->press("keepReferral");
    QCOMPARE(MUST(consultReferral(m_job->reg(), id))->people.first().person.familyName, u"Osei"_s);
}

void TestFormUndo::answersAreTakenBackByQuestion()
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    showPage(referralsPage());
    m_view->openRecord(id.value());
    Keyboard::settle();
    m_keys->press("assess");
    press(Qt::Key_Y, Qt::NoModifier, 1);
    press(Qt::Key_N, Qt::NoModifier, 1);
    const auto answer = [this](const char *name) {
        return m_view->findChild<ChoiceButtons *>(QString::fromLatin1(name))->code();
    };
    QCOMPARE(answer("item1"), u"yes"_s);
    QCOMPARE(answer("item2"), u"no"_s);
    undo();
    QCOMPARE(answer("item2"), QString());
    QVERIFY(m_view->findChild<QWidget *>(u"item2"_s)->isAncestorOf(QApplication::focusWidget()));
    undo();
    QCOMPARE(answer("item1"), QString());
    redo(2);
    QCOMPARE(answer("item1"), u"yes"_s);
    QCOMPARE(answer("item2"), u"no"_s);
}

void TestFormUndo::nothingIsTakenBackPastTheSaving()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    showPage(meetingsPage());
    m_keys->goTo("meetings", meeting.value());
    m_keys->key("meetings", Qt::Key_Return);
    m_keys->press("changeMeeting");
    m_keys->type("capacity", u"12"_s);
    m_keys->type("venue", u"Crosby Library"_s);
    undo(3);
    QCOMPARE(line("venue"), u"Bootle Town Hall"_s);
    redo(3);
    m_keys->press("saveMeeting");
    QCOMPARE(MUST(consultMeeting(m_job->reg(), meeting))->meeting.venue, u"Crosby Library"_s);
    m_keys->press("changeMeeting");
    m_keys->part("venue")->setFocus();
    undo();
    QCOMPARE(line("venue"), u"Crosby Library"_s);
    QCOMPARE(line("capacity"), u"12"_s);
}

QTEST_MAIN(TestFormUndo)
#include "tst_FormUndo.moc"
