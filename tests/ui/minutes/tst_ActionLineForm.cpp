// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RecordFeedback.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/KeepAgency.h"
#include "core/meetings/RunMeeting.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "ui/minutes/MinutesPage.h"
#include "ui/shell/drafts/Drafts.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Actions in one line of typing, at a hearing of a case that was carried over from a meeting that had set one.
class TestActionLineForm : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void agreesByOneReturnAndWaitsForTheNext();
    void showsWhatItUnderstands();
    void takesATimeAndLetsItBePutRight();
    void handsOnWhatIsNotComplete();
    void refusesWhatCantBe();
    void warnsOfWhatWasTriedBefore();
    void warnsOfWhatIsSetAlready();
    void warnsInTheFieldsToo();
    void keepsALineThatIsHalfTyped();
    void saysWhoTellsTheVictim();
    void putsTheLastPlanBesideTheNewOne_data();
    void putsTheLastPlanBesideTheNewOne();

private:
    Hearing hearing() { return MUST(consultMinutes(m_job->reg(), m_meeting))->hearings.first(); }
    ActionId setBefore(MeetingId meeting);
    void type(const QString &line)
    {
        m_keys->type("actionLine", line);
        Keyboard::settle();
    }
    void enter();
    QString textOf(const char *name) { return qobject_cast<QLineEdit *>(m_keys->part(name, "addAction"))->text(); }

    MeetingId m_meeting;
};

ActionId TestActionLineForm::setBefore(MeetingId meeting)
{
    Action action;
    action.agendaItemId = MUST(consultMinutes(m_job->reg(), meeting))->hearings.first().row.item.id;
    action.ownerAgencyId = m_job->agency("HHR");
    action.text = u"Install CCTV at the stairwell entrance"_s;
    action.dueOn = QDate(2026, 11, 19);
    return *MUST(keepAction(m_job->reg(), action));
}

void TestActionLineForm::init()
{
    beginJob();
    const MeetingId before = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_meeting = m_job->meetingOn(QDate(2026, 12, 10));
    m_job->openOn(QDate(2026, 11, 12), before);
    m_job->firstArrives(before);
    const ActionId set = setBefore(before);
    const AgendaItemId item = MUST(consultMinutes(m_job->reg(), before))->hearings.first().row.item.id;
    MUST(recordHearing(m_job->reg(), item, HearingOutcome::Carried));
    MUST(recordProtocolReminder(m_job->reg(), before));
    MUST(closeMeeting(m_job->reg(), before));
    m_job->setDay(QDate(2026, 12, 1));
    ActionFeedback feedback;
    feedback.actionId = set;
    feedback.sourceAgencyId = m_job->agency("HHR");
    feedback.receivedOn = QDate(2026, 12, 1);
    feedback.outcome = ActionState::NotDone;
    feedback.text = u"landlord refused"_s;
    MUST(recordFeedback(m_job->reg(), feedback));
    m_job->openOn(QDate(2026, 12, 10), m_meeting);
    m_job->firstArrives(m_meeting);
    showPage(minutesPage());
    m_keys->goTo("minutes", m_meeting.value());
    m_keys->key("minutes", Qt::Key_Return);
}

void TestActionLineForm::enter()
{
    QTest::keyClick(m_keys->part("actionLine"), Qt::Key_Return);
    Keyboard::settle();
}

void TestActionLineForm::agreesByOneReturnAndWaitsForTheNext()
{
    type(u"HHR tenancy warning by Thu #11"_s);
    enter();
    QVERIFY(m_context->prompts().failures.isEmpty());
    QVERIFY(m_keys->part("actionLine")->hasFocus());
    QVERIFY(qobject_cast<QLineEdit *>(m_keys->part("actionLine"))->text().isEmpty());
    QTest::keyClicks(m_keys->part("actionLine"), u"pol plain-clothes visit by +5wd"_s);
    enter();
    QVERIFY(m_keys->part("actionLine")->hasFocus());
    const QList<Action> agreed = hearing().actions;
    QCOMPARE(agreed.size(), 2);
    QCOMPARE(agreed.first().ownerAgencyId, m_job->agency("HHR"));
    QCOMPARE(agreed.first().text, u"tenancy warning"_s);
    QCOMPARE(agreed.first().dueOn, QDate(2026, 12, 17));
    QCOMPARE(agreed.first().riskItem, 11);
    QCOMPARE(agreed.last().ownerAgencyId, m_job->agency("POL"));
    QCOMPARE(agreed.last().dueOn, QDate(2026, 12, 17));
    QCOMPARE(agreed.last().riskItem, 0);
    QVERIFY(!m_view->hasUnsavedWork());
    assertAccessible(m_view.get());
}

void TestActionLineForm::showsWhatItUnderstands()
{
    QVERIFY(!m_keys->find("lineReading"));
    type(u"HHR tenancy warning"_s);
    QVERIFY2(m_keys->words().contains(u"Harbour Homes"_s), qPrintable(m_keys->words()));
    QVERIFY(m_keys->words().contains(u"tenancy warning · due: say by when · risk item: none named"_s));
    type(u"HHR tenancy warning by today 9am"_s);
    QVERIFY2(m_keys->words().contains(u"That time has passed already."_s), qPrintable(m_keys->words()));
    type(u"HHR tenancy warning by 22 Dec #11"_s);
    QVERIFY(!m_keys->words().contains(u"That time has passed already."_s));
    QVERIFY(m_keys->words().contains(u"tenancy warning · due Tue 22/12/2026 · lowers item 11 "_s));
    assertAccessible(m_view.get());
    type(QString());
    QTest::keyClick(m_keys->part("actionLine"), Qt::Key_Backspace);
    QVERIFY(!m_keys->find("lineReading"));
    enter();
    QVERIFY(hearing().actions.isEmpty());
}

void TestActionLineForm::takesATimeAndLetsItBePutRight()
{
    type(u"FRS letterbox blocker by today 18:00"_s);
    QVERIFY2(m_keys->words().contains(u"letterbox blocker · due Thu 10/12/2026 18:00 · "_s),
             qPrintable(m_keys->words()));
    enter();
    QCOMPARE(hearing().actions.size(), 1);
    QCOMPARE(hearing().actions.first().dueAt, QTime(18, 0));
    QVERIFY2(m_keys->words().contains(u"Due Thursday 10 December 2026 18:00. Due today 18:00"_s),
             qPrintable(m_keys->words()));
    // What is said in two ways is asked, and what was understood waits in the fields.
    type(u"HHR tenancy warning by 18:00"_s);
    QVERIFY2(m_keys->words().contains(u"today 18:00"_s), qPrintable(m_keys->words()));
    enter();
    QCOMPARE(hearing().actions.size(), 1);
    QVERIFY(m_keys->part("dueOn", "addAction")->hasFocus());
    QCOMPARE(textOf("dueAt"), u"18:00"_s);
    QTest::keyClicks(m_keys->part("dueOn", "addAction"), u"+7d"_s);
    m_keys->type("dueAt", u"9am"_s, "addAction");
    m_keys->press("addAction");
    QCOMPARE(hearing().actions.size(), 2);
    QCOMPARE(hearing().actions.last().dueOn, QDate(2026, 12, 17));
    QCOMPARE(hearing().actions.last().dueAt, QTime(9, 0));
    // Before the meeting that sets it.
    type(u"HHR tenancy visit by today 9am"_s);
    enter();
    QVERIFY(m_keys->part("dueAt", "addAction")->hasFocus());
    QCOMPARE(hearing().actions.size(), 2);
}

void TestActionLineForm::handsOnWhatIsNotComplete()
{
    type(u"HHR tenancy warning #11"_s);
    enter();
    QVERIFY(hearing().actions.isEmpty());
    QCOMPARE(textOf("text"), u"tenancy warning"_s);
    QVERIFY(m_keys->part("dueOn", "addAction")->hasFocus());
    QVERIFY(m_view->hasUnsavedWork());
    QTest::keyClicks(m_keys->part("dueOn", "addAction"), u"+7d"_s);
    m_keys->press("addAction");
    const QList<Action> agreed = hearing().actions;
    QCOMPARE(agreed.size(), 1);
    QCOMPARE(agreed.first().ownerAgencyId, m_job->agency("HHR"));
    QCOMPARE(agreed.first().dueOn, QDate(2026, 12, 17));
    QCOMPARE(agreed.first().riskItem, 11);
    QVERIFY(m_keys->part("actionLine")->hasFocus());
}

void TestActionLineForm::refusesWhatCantBe()
{
    type(u"HHR tenancy warning by 1/12"_s);
    QVERIFY2(m_keys->words().contains(u"before the meeting"_s), qPrintable(m_keys->words()));
    enter();
    QVERIFY(hearing().actions.isEmpty());
    QVERIFY(m_keys->part("dueOn", "addAction")->hasFocus());
    QCOMPARE(textOf("dueOn"), u"01/12/2026"_s);
    // Nor an agency that has left, on the page or past it.
    Agency gone = MUST(consultAgency(m_job->reg(), m_job->agency("FRS")))->agency;
    gone.active = false;
    MUST(keepAgency(m_job->reg(), gone));
    m_view->refresh();
    Keyboard::settle();
    type(u"FRS fit a letterbox blocker by Thu"_s);
    QVERIFY2(m_keys->words().contains(u"does not take part"_s), qPrintable(m_keys->words()));
    enter();
    QVERIFY(m_keys->part("ownerAgencyId", "addAction")->hasFocus());
    Action action;
    action.agendaItemId = hearing().row.item.id;
    action.ownerAgencyId = gone.id;
    action.text = u"Fit a letterbox blocker"_s;
    action.dueOn = QDate(2026, 12, 17);
    const Result<ActionId> kept = keepAction(m_job->reg(), action);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Problem::Kind::Refused);
    QVERIFY(hearing().actions.isEmpty());
}

void TestActionLineForm::warnsOfWhatWasTriedBefore()
{
    type(u"POL patrol by Thu"_s);
    QVERIFY(!m_keys->find("triedBefore"));
    type(u"SCS install CCTV by Thu"_s);
    QVERIFY(m_keys->find("triedBefore"));
    QVERIFY2(m_keys->words().contains(u"set 12 Nov 2026 for HHR, not completed: landlord refused"_s),
             qPrintable(m_keys->words()));
    assertAccessible(m_view.get());
    // It warns and does not refuse.
    enter();
    QCOMPARE(hearing().actions.size(), 1);
    QVERIFY(!m_keys->find("triedBefore"));
}

void TestActionLineForm::warnsOfWhatIsSetAlready()
{
    const QString already = u"Already set at this meeting: “tenancy warning”, ACT-2026-0002, due Thu 17/12/2026"_s;
    type(u"HHR tenancy warning by Thu"_s);
    QVERIFY(!m_keys->find("triedBefore"));
    enter();
    type(u"POL tenancy warning by Thu"_s); // another agency's own
    QVERIFY(!m_keys->find("triedBefore"));
    type(u"HHR warning on the tenancy by Fri"_s);
    QVERIFY(m_keys->find("triedBefore"));
    QVERIFY2(m_keys->words().contains(already), qPrintable(m_keys->words()));
    QVERIFY(m_keys->part("actionLine")->accessibleDescription().contains(already));
    assertAccessible(m_view.get());
    enter(); // and does not refuse
    QCOMPARE(hearing().actions.size(), 2);
    // Beside what was tried before.
    type(u"HHR install CCTV by Thu"_s);
    enter();
    type(u"HHR install CCTV by Fri"_s);
    QVERIFY2(m_keys->words().contains(u"Already set at this meeting: “install CCTV”"_s), qPrintable(m_keys->words()));
    QVERIFY(m_keys->words().contains(u"Tried before"_s));
}

/// Whoever fills the fields, or completes there what a line began, is told the same.
void TestActionLineForm::warnsInTheFieldsToo()
{
    const auto warning = [this] { return m_keys->find("triedBefore", "addAction"); };
    QVERIFY(!warning());
    type(u"SCS install CCTV"_s);
    enter();
    QVERIFY(m_keys->part("dueOn", "addAction")->hasFocus());
    QVERIFY(warning());
    QVERIFY2(m_keys->words().contains(u"set 12 Nov 2026 for HHR, not completed: landlord refused"_s),
             qPrintable(m_keys->words()));
    QVERIFY(m_keys->part("text", "addAction")->accessibleDescription().contains(u"Tried before"_s));
    assertAccessible(m_view.get());
    m_keys->type("text", u"tenancy warning"_s, "addAction");
    QVERIFY(!warning());
    m_keys->choose("ownerAgencyId", u"HHR"_s, "addAction");
    m_keys->type("dueOn", u"+7d"_s, "addAction");
    m_keys->press("addAction"); // agreed, and what is typed next is new
    QCOMPARE(hearing().actions.size(), 1);
    QVERIFY(!warning());
    m_keys->type("text", u"warning on the tenancy"_s, "addAction");
    QVERIFY(!warning()); // of nobody yet
    m_keys->choose("ownerAgencyId", u"HHR"_s, "addAction");
    QVERIFY(warning());
    QVERIFY2(m_keys->words().contains(u"Already set at this meeting: “tenancy warning”"_s),
             qPrintable(m_keys->words()));
    m_keys->type("dueOn", u"+7d"_s, "addAction");
    m_keys->press("addAction"); // and does not refuse
    QCOMPARE(hearing().actions.size(), 2);
    QVERIFY(!warning());
    // An action that is changed is not like itself.
    const QByteArray second = "removeAction." + QByteArray::number(hearing().actions.last().id.value());
    m_keys->press(second.constData());
    QCOMPARE(hearing().actions.size(), 1);
    const QByteArray first = "changeAction." + QByteArray::number(hearing().actions.first().id.value());
    m_keys->press(first.constData());
    QCOMPARE(textOf("text"), u"tenancy warning"_s);
    QVERIFY(!warning());
}

void TestActionLineForm::keepsALineThatIsHalfTyped()
{
    type(u"HHR tenancy"_s);
    m_keys->type("harm", u"The door may be set alight."_s);
    m_keys->press("keepAnalysis");
    QCOMPARE(qobject_cast<QLineEdit *>(m_keys->part("actionLine"))->text(), u"HHR tenancy"_s);
    QVERIFY(m_keys->find("lineReading"));
    m_keys->press("markCarried");
    QCOMPARE(qobject_cast<QLineEdit *>(m_keys->part("actionLine"))->text(), u"HHR tenancy"_s);
    QVERIFY(m_view->hasUnsavedWork());
}

void TestActionLineForm::saysWhoTellsTheVictim()
{
    m_keys->type("victimToldHow", u"By phone on the safe number, tomorrow."_s);
    m_keys->press("keepAnalysis");
    QVERIFY(!hearing().analysis.sourceAgencyId.isValid());
    m_keys->choose("victimToldBy", u"VS"_s);
    m_keys->press("keepAnalysis");
    QCOMPARE(hearing().analysis.victimToldBy, m_job->agency("VS"));
    QCOMPARE(hearing().analysis.victimToldHow, u"By phone on the safe number, tomorrow."_s);
}

void TestActionLineForm::putsTheLastPlanBesideTheNewOne_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("textPercent");
    QTest::addColumn<bool>("beside");
    QTest::newRow("small screen") << QSize(1180, 720) << 100 << false;
    QTest::newRow("wide screen") << QSize(1700, 960) << 100 << true;
    QTest::newRow("wide screen, large text") << QSize(1700, 960) << 200 << false;
}

void TestActionLineForm::putsTheLastPlanBesideTheNewOne()
{
    QFETCH(QSize, size);
    QFETCH(int, textPercent);
    type(u"HHR tenancy warning by Thu #11"_s);
    enter();
    theme::apply(Scheme::Light, textPercent);
    m_view->resize(size);
    Keyboard::settle();
    const QString words = m_keys->words();
    for (const QString &part :
         {u"Set before, on Thursday 12 November 2026"_s, u"Install CCTV at the stairwell entrance"_s,
          u"Due Thursday 19 November 2026"_s, u"landlord refused"_s, u"Actions agreed"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    const auto left = [this](const char *name) { return m_keys->part(name)->mapTo(m_view.get(), QPoint()); };
    const QPoint before = left("setBefore");
    const QPoint line = left("actionLine");
    QTEST(line.x() >= before.x() + m_keys->part("setBefore")->width(), "beside");
    QTEST(line.y() < before.y() + m_keys->part("setBefore")->height(), "beside");
    if (const QString folder = qEnvironmentVariable("MARAC_GRAB"); !folder.isEmpty()) {
        m_keys->part("actionLine")->setFocus();
        m_keys->part("markHeard")->setFocus();
        m_keys->part("actionLine")->setFocus();
        m_view->grab().save(u"%1/plans-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag())));
    }
    theme::apply(Scheme::Light, 100);
}

QTEST_MAIN(TestActionLineForm)
#include "tst_ActionLineForm.moc"
