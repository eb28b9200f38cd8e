// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/ScheduleMeeting.h"
#include "tests/app/window/HalfTypedForms.h"

#include <QApplication>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What is half typed outlives a lock, another page and another line, and is offered until it is saved or discarded.
class TestUnfinished : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void outlivesAnotherPageAndTheLock_data();
    void outlivesAnotherPageAndTheLock();
    void outlivesAnotherLine();
    void outlivesASheetThatIsReadAgain();
    void isInTheRegisterAfterSomeSeconds();
    void isDiscardedWhenAsked();
    void keepsNoPassphrase();
    void keepsTheReasonOfAClosedQuestion();
    void keepsTheReasonOfAStepThatFailed();
    void showsNothingOfAClosedCase();
    void isNobodyElses();
    void takesTheKeyboardInAPaneOfTheSettings();

private:
    QList<Draft> drafts() { return *m_at->window().workspace()->reg().drafts(); }
    QString textAtTheKeyboard() const;
    void typeIn(const QString &form);

    std::unique_ptr<At> m_at;
};

void TestUnfinished::init()
{
    m_at.reset();
    m_at = std::make_unique<At>([](test::MainJob &job) {
        const MeetingId heard = job.meetingOn(QDate(2026, 11, 12));
        job.acceptedCase();
        job.openOn(QDate(2026, 11, 12), heard);
        job.firstArrives(heard);
        Action agreed;
        agreed.agendaItemId = MUST(consultMeeting(job.reg(), heard))->agenda.first().item.id;
        agreed.ownerAgencyId = job.agency("HHR");
        agreed.text = u"Tenancy warning to the household upstairs."_s;
        agreed.dueOn = QDate(2026, 11, 19);
        MUST(keepAction(job.reg(), agreed));
        const MeetingId next = job.meetingOn(QDate(2026, 12, 10));
        job.acceptedCase(job.referralOf(u"Anna"_s, u"Kowalska"_s));
        job.sendList(next, job.agency("POL"));
        job.meetingOn(QDate(2026, 12, 17));
    });
    m_at->unlock();
}

QString TestUnfinished::textAtTheKeyboard() const
{
    const QWidget *here = QApplication::focusWidget();
    return here->property("text").toString() + here->property("plainText").toString();
}

static const AForm &formNamed(const QString &name)
{
    return *std::find_if(forms.begin(), forms.end(),
                         [&](const AForm &form) { return QLatin1StringView(form.name) == name; });
}

void TestUnfinished::typeIn(const QString &name)
{
    const AForm &form = formNamed(name);
    form.open(*m_at);
    m_at->fill(form.field, typed, form.button);
}

void TestUnfinished::outlivesAnotherPageAndTheLock_data()
{
    QTest::addColumn<QString>("name");
    for (const AForm &form : forms)
        QTest::newRow(form.name) << QString::fromLatin1(form.name);
}

void TestUnfinished::outlivesAnotherPageAndTheLock()
{
    QFETCH(QString, name);
    const AForm &form = formNamed(name);
    typeIn(name);
    const QString page = m_at->window().workspace()->currentPage();
    m_at->page(u"today"_s);
    QVERIFY2(m_at->says(u"Unfinished: "_s), qPrintable(m_at->words()));
    goTo(*m_at, page);
    m_at->tabTo(form.field, form.button);
    QCOMPARE(textAtTheKeyboard(), typed);

    m_at->lock();
    m_at->unlock();
    QCOMPARE(drafts().size(), 1);
    m_at->page(u"today"_s);
    QVERIFY2(m_at->says(u"Unfinished: "_s), qPrintable(m_at->words()));
    QVERIFY2(!m_at->says(typed), qPrintable(m_at->words()));
    m_at->press("carryOn.0");
    m_at->tabTo(form.field, form.button);
    QCOMPARE(textAtTheKeyboard(), typed);
}

void TestUnfinished::outlivesAnotherLine()
{
    typeIn(u"case event"_s);
    m_at->open("cases", u"KOWALSKA"_s);
    QVERIFY2(m_at->says(u"Unfinished: an entry for a case file"_s), qPrintable(m_at->words()));
    m_at->tabTo("text", "addEvent");
    QVERIFY(textAtTheKeyboard().isEmpty());
    m_at->press("carryOn.0");
    m_at->tabTo("text", "addEvent");
    QCOMPARE(textAtTheKeyboard(), typed);
    QVERIFY(m_at->says(u"OSEI"_s));
    QVERIFY(!m_at->offers("carryOn.0"));
}

void TestUnfinished::outlivesASheetThatIsReadAgain()
{
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"12/11/2026"_s);
    m_at->section("meetingSections", 2);
    m_at->press("addSomebody");
    m_at->fill("name", typed, "addPerson");
    m_at->tabTo("attendance.view");
    m_at->key(Qt::Key_B);
    m_at->tabTo("name", "addPerson");
    QCOMPARE(textAtTheKeyboard(), typed);
    QVERIFY(!m_at->offers("discardTyping")); // nothing was interrupted
}

void TestUnfinished::isInTheRegisterAfterSomeSeconds()
{
    typeIn(u"feedback"_s);
    QVERIFY(drafts().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 1, 10000);
    QVERIFY(drafts().first().content.contains(typed.toUtf8()));
}

void TestUnfinished::isDiscardedWhenAsked()
{
    typeIn(u"feedback"_s);
    m_at->lock();
    m_at->unlock();
    m_at->press("carryOn.0");
    m_at->press("discardTyping");
    m_at->tabTo("text", "recordFeedback");
    QVERIFY(textAtTheKeyboard().isEmpty());
    QVERIFY(drafts().isEmpty());
    typeIn(u"case event"_s);
    m_at->page(u"today"_s);
    m_at->press("discardDraft.0");
    QVERIFY(drafts().isEmpty());
    QVERIFY(!m_at->says(u"Unfinished"_s));
}

void TestUnfinished::keepsNoPassphrase()
{
    typeIn(u"account"_s);
    m_at->press("suggestPassphrase");
    m_at->tabTo("passphrase", "addUser");
    const QString shown = textAtTheKeyboard();
    QVERIFY(!shown.isEmpty());
    m_at->lock();
    m_at->unlock();
    QCOMPARE(drafts().size(), 1);
    QVERIFY(!drafts().first().content.contains(shown.toUtf8()));
    m_at->press("carryOn.0");
    m_at->tabTo("passphrase", "addUser");
    QVERIFY(textAtTheKeyboard().isEmpty());
}

void TestUnfinished::keepsTheReasonOfAClosedQuestion()
{
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"17/12/2026"_s);
    m_at->press("cancelMeeting");
    m_at->fill("reason", typed);
    m_at->lock();
    m_at->unlock();
    m_at->press("carryOn.0");
    m_at->press("cancelMeeting");
    m_at->tabTo("reason");
    QCOMPARE(textAtTheKeyboard(), typed);
    m_at->press("goAhead");
    QVERIFY(drafts().isEmpty());
}

void TestUnfinished::keepsTheReasonOfAStepThatFailed()
{
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"17/12/2026"_s);
    m_at->press("cancelMeeting");
    m_at->fill("reason", typed);
    // Meanwhile it was cancelled elsewhere.
    Register &reg = m_at->window().workspace()->reg();
    const QList<MeetingRow> rows = *MUST(listMeetings(reg));
    const auto last = std::find_if(rows.begin(), rows.end(),
                                   [](const MeetingRow &row) { return row.meeting.heldOn == QDate(2026, 12, 17); });
    MUST(cancelMeeting(reg, last->meeting.id, last->meeting.version, u"No case is left for it."_s));
    m_at->press("goAhead");
    QCOMPARE(drafts().size(), 1);
    QVERIFY(drafts().first().content.contains(typed.toUtf8()));
}

/// R103: somebody has come who has not signed.
void TestUnfinished::showsNothingOfAClosedCase()
{
    typeIn(u"hearing"_s);
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"12/11/2026"_s);
    m_at->section("meetingSections", 2);
    m_at->tabTo("attendance.view");
    m_at->key(Qt::Key_Home, Qt::ControlModifier);
    m_at->key(Qt::Key_Down);
    m_at->key(Qt::Key_P);
    m_at->page(u"today"_s);
    m_at->press("carryOn.0");
    QVERIFY2(!m_at->offers("harm"), qPrintable(m_at->words()));
    QVERIFY(!m_at->says(typed));
    QCOMPARE(drafts().size(), 1);
}

void TestUnfinished::isNobodyElses()
{
    typeIn(u"feedback"_s);
    m_at->lock();
    m_at->unlock(u"deputy"_s);
    QVERIFY(!m_at->says(u"Unfinished"_s));
    m_at->page(u"actions"_s);
    m_at->open("actions", u"Tenancy warning"_s);
    m_at->tabTo("text", "recordFeedback");
    QVERIFY(textAtTheKeyboard().isEmpty());
}

/// Which nobody has turned to since the register was unlocked.
void TestUnfinished::takesTheKeyboardInAPaneOfTheSettings()
{
    typeIn(u"day off"_s);
    m_at->lock();
    m_at->unlock();
    m_at->press("carryOn.0");
    QCOMPARE(m_at->at(), u"day"_s);
    m_at->tabTo("name", "addHoliday");
    QCOMPARE(textAtTheKeyboard(), typed);
}

QTEST_MAIN(TestUnfinished)
#include "tst_Unfinished.moc"
