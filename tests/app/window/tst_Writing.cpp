// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/settings/StockPhrases.h"
#include "tests/support/AtTheWindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

/// The partnership's phrases at the whole window: made in the settings, put into a referral's narrative by the keyboard.
class TestWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhraseIsMadeAndPutIn();
    void theListIsFilteredAndLeft();
    void withoutPhrasesItSaysWhereTheyAreMade();
    void ownWordsAreKeptInTheRegister();
    void aPhraseGoesIntoALineOfTheMinutes();

private:
    static QPlainTextEdit *narrative() { return qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()); }
    static void makePhrase(AtTheWindow &at, const QString &name, const QString &text)
    {
        at.fill("phraseName", name);
        at.fill("phraseText", text);
        at.press("keepPhrase");
    }
    static QWidget *phrases() { return QApplication::activePopupWidget(); }
};

void TestWriting::aPhraseIsMadeAndPutIn()
{
    AtTheWindow at;
    at.unlock();
    at.press("go.settings");
    at.section("settingsTabs", 4);
    makePhrase(at, u"Visit made"_s, u"A visit was made and nobody was in."_s);
    makePhrase(at, u"No report"_s, u"The agency has nothing to report."_s);
    QVERIFY(at.messages().join(u' ').contains(u"The phrase is kept."_s));
    at.choose("phrase", u"Visit"_s);
    at.fill("phraseText", u"A visit was made today and nobody was in."_s);
    QVERIFY(!at.messages().join(u' ').contains(u"The phrase is kept."_s)); // that was said of the one before
    at.press("keepPhrase");
    QVERIFY(at.messages().join(u' ').contains(u"The phrase is kept."_s));
    at.page(u"referrals"_s);
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.tabTo("narrative");
    at.keys(u"On Monday: "_s);
    at.key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(phrases());
    QTest::keyClicks(phrases()->findChild<QLineEdit *>(u"phraseFilter"_s), u"vis"_s);
    QTest::keyClick(phrases()->findChild<QLineEdit *>(u"phraseFilter"_s), Qt::Key_Return);
    at.tabTo("narrative");
    QCOMPARE(narrative()->toPlainText(), u"On Monday: A visit was made today and nobody was in."_s);
    // It is one step of the form's undoing.
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(narrative()->toPlainText(), u"On Monday: "_s);
}

void TestWriting::theListIsFilteredAndLeft()
{
    AtTheWindow at([](MainJob &job) {
        MUST(keepStockPhrase(job.reg(), {}, {u"Visit made"_s, u"A visit was made."_s}));
        MUST(keepStockPhrase(job.reg(), {}, {u"No report"_s, u"Nothing to report."_s}));
    });
    at.unlock();
    at.page(u"referrals"_s);
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.tabTo("narrative");
    at.key(Qt::Key_Space, Qt::ControlModifier);
    auto *list = phrases()->findChild<QListWidget *>(u"phrases"_s);
    QCOMPARE(list->count(), 2);
    auto *filter = phrases()->findChild<QLineEdit *>(u"phraseFilter"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(list->currentItem()->text(), u"Visit made"_s);
    QTest::keyClicks(filter, u"nothing"_s);
    QCOMPARE(list->count(), 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(!phrases());
    at.tabTo("narrative");
    QVERIFY(narrative()->toPlainText().isEmpty());
}

void TestWriting::withoutPhrasesItSaysWhereTheyAreMade()
{
    AtTheWindow at;
    at.unlock();
    at.page(u"referrals"_s);
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.tabTo("narrative");
    at.key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(phrases());
    QStringList said;
    for (const QLabel *label : phrases()->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.join(u' ').contains(u"Settings"_s), qPrintable(said.join(u' ')));
    QTest::keyClick(phrases(), Qt::Key_Escape);
    QVERIFY(!phrases());
}

void TestWriting::ownWordsAreKeptInTheRegister()
{
    AtTheWindow at;
    at.unlock();
    at.press("go.settings");
    at.section("settingsTabs", 4);
    at.fill("ownWords", u"wollyback"_s);
    at.press("keepWords");
    at.comeBackOn(QDate(2026, 10, 21));
    QVERIFY(!at.messages().join(u' ').contains(u"typing was kept"_s));
    at.press("go.settings");
    at.section("settingsTabs", 4);
    at.tabTo("ownWords");
    QCOMPARE(narrative()->toPlainText(), u"wollyback"_s);
}

void TestWriting::aPhraseGoesIntoALineOfTheMinutes()
{
    AtTheWindow at([](MainJob &job) {
        MUST(keepStockPhrase(job.reg(), {}, {u"Visit"_s, u"visit the address together"_s}));
        const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
        job.acceptedCase();
        job.openOn(QDate(2026, 11, 12), meeting);
        job.firstArrives(meeting);
    });
    at.unlock();
    at.page(u"minutes"_s);
    at.open("minutes", u"12/11/2026"_s);
    const auto put = [&](const char *field, const char *form, const QString &before) {
        at.tabTo(field, form);
        at.keys(before);
        at.key(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY2(phrases(), field);
        QTest::keyClick(phrases()->findChild<QLineEdit *>(u"phraseFilter"_s), Qt::Key_Return);
        at.tabTo(field, form);
        QCOMPARE(QApplication::focusWidget()->property("text").toString(), before + u"visit the address together"_s);
    };
    put("actionLine", nullptr, u"HHR "_s);
    put("victimToldHow", nullptr, {});
    put("text", "addAction", {});
}

QTEST_MAIN(TestWriting)
#include "tst_Writing.moc"
