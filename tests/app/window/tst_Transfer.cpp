// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "tests/support/AtTheWindow.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Scenario 15 in the whole window by keyboard: a family moves to Liverpool, and a case comes in from Wirral.
class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outToLiverpool();
    void outOnceHeardFromAProtectedAddress();
    void inFromWirral();

private:
    void openCase(test::AtTheWindow &at);
};

static void acceptOne(test::MainJob &job)
{
    job.meetingOn(QDate(2026, 11, 12));
    job.acceptedCase();
}

/// The Farouk family was heard and an action was set; where they live is protected.
static void hearOne(test::MainJob &job)
{
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    ReferralEntry entry = job.referralOf(u"Amina"_s, u"Farouk"_s);
    entry.parts.first().person.address->isProtected = true;
    job.acceptedCase(entry);
    job.openOn(QDate(2026, 11, 12), meeting);
    job.firstArrives(meeting);
    Contribution said;
    said.agendaItemId = MUST(consultMeeting(job.reg(), meeting))->agenda.first().item.id;
    said.sourceAgencyId = job.agency("POL");
    said.text = u"Petrol was poured through the letterbox of 12 Marlow Court."_s;
    MUST(keepContribution(job.reg(), said));
    Action action;
    action.agendaItemId = said.agendaItemId;
    action.ownerAgencyId = job.agency("FRS");
    action.text = u"Fit a letterbox blocker."_s;
    action.dueOn = QDate(2026, 11, 19);
    MUST(keepAction(job.reg(), action));
    MUST(recordHearing(job.reg(), said.agendaItemId, HearingOutcome::Heard));
    MUST(recordProtocolReminder(job.reg(), meeting));
    MUST(closeMeeting(job.reg(), meeting));
}

/// The words of the paper that a button brings, alone: the case behind it shows the address to whoever may read it.
static QString printed(test::AtTheWindow &at, const char *button)
{
    at.press(button);
    at.section("previewViews", 1);
    const auto *words = at.window().findChild<QPlainTextEdit *>(u"previewText"_s);
    if (!words || !QTest::qWaitFor([words] { return !words->toPlainText().isEmpty(); }, 30'000))
        return {};
    const QString paper = words->toPlainText();
    at.press("closePreview");
    return paper;
}

void TestTransfer::openCase(test::AtTheWindow &at)
{
    at.page(u"cases"_s);
    at.open("cases", u"SHC-2026-0001"_s);
}

void TestTransfer::outToLiverpool()
{
    test::AtTheWindow at(&acceptOne);
    at.unlock();
    openCase(at);
    at.press("addTransfer");
    QCOMPARE(at.at(), u"direction"_s);
    // Not heard, and no list of its meeting has gone out: the register says so itself.
    at.fill("area", u"Liverpool"_s);
    at.fill("contact", u"Nadia Green, 07700 900555"_s);
    at.press("saveTransfer");
    QVERIFY2(at.says(u"Moved to Liverpool"_s), qPrintable(at.words()));
    QVERIFY(at.says(u"Send the referral form and the risk assessment to the MARAC of Liverpool."_s));
    QVERIFY(at.says(u"Record the receipt of Liverpool."_s));
    const QString letter = printed(at, "printTransfer.1");
    for (const QString &part : {u"MARAC of Liverpool"_s, u"Nadia Green, 07700 900555"_s, u"SHC-2026-0001"_s, u"J.O."_s,
                                u"Not in this letter"_s, u"What was referred"_s, u"sign for these papers"_s})
        QVERIFY2(letter.simplified().contains(part), qPrintable(part + u" in "_s + letter));
    QVERIFY2(!letter.contains(u"Marlow"_s), qPrintable(letter));
    at.press("changeTransfer.1");
    at.fill("papersOn", u"today"_s);
    at.fill("receiptOn", u"-1d"_s);
    at.press("saveTransfer");
    QVERIFY2(at.says(u"A receipt follows the papers."_s), qPrintable(at.words()));
    at.fill("receiptOn", u"today"_s);
    at.press("saveTransfer");
    QVERIFY2(at.says(u"Receipt arrived"_s), qPrintable(at.words()));
    QVERIFY2(!at.words().contains(u"To do"_s), qPrintable(at.words())); // nothing is left
}

void TestTransfer::outOnceHeardFromAProtectedAddress()
{
    test::AtTheWindow at(&hearOne);
    at.unlock();
    openCase(at);
    at.press("addTransfer");
    at.fill("area", u"Liverpool"_s);
    at.fill("contact", u"Nadia Green, 07700 900555"_s);
    at.press("saveTransfer");
    QVERIFY2(at.says(u"Moved to Liverpool"_s), qPrintable(at.words()));
    const QString letter = printed(at, "printTransfer.1").simplified();
    for (const QString &part : {u"A.F."_s, u"Minutes of MTG-2026-11-12, Thursday 12 November 2026"_s, u"Action plan"_s,
                                u"Petrol was poured"_s, u"Fit a letterbox blocker."_s, u"sign for these papers"_s})
        QVERIFY2(letter.contains(part), qPrintable(part + u" in "_s + letter));
    for (const QString &hidden : {u"Marlow"_s, u"L20 3AA"_s, u"Farouk"_s})
        QVERIFY2(!letter.contains(hidden), qPrintable(hidden + u" in "_s + letter));
}

void TestTransfer::inFromWirral()
{
    test::AtTheWindow at(&acceptOne);
    at.unlock();
    openCase(at);
    at.press("addTransfer");
    at.choose("direction", u"In"_s);
    at.fill("area", u"Wirral"_s);
    at.choose("alreadyHeard", u"Yes"_s);
    at.fill("papersAskedOn", u"today"_s);
    at.press("saveTransfer");
    QVERIFY2(at.says(u"Transferred from Wirral"_s), qPrintable(at.words()));
    QVERIFY(at.says(u"Ask Wirral for its minutes and its action plan."_s));
    QVERIFY(at.says(u"Record the day on which the papers of Wirral arrive."_s));
    const QString letter = printed(at, "printTransfer.1");
    QVERIFY2(letter.simplified().contains(u"The minutes of each meeting that heard the case"_s), qPrintable(letter));
    at.page(u"meetings"_s);
    at.open("meetings", u"12/11/2026"_s);
    QVERIFY2(at.lines("agenda").value(0).contains(u"Transferred from Wirral"_s),
             qPrintable(at.lines("agenda").join(u'\n')));
}

QTEST_MAIN(TestTransfer)
#include "tst_Transfer.moc"
