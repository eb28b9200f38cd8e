// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/ScheduleMeeting.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "ui/meetings/AgendaHeader.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/widgets/labels/StatusPill.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The agenda of a meeting by keyboard: its times, its order, what is too much for a day (R029), and its calendar file.
class TestAgendaSection : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movesACaseByKeys();
    void dragsACaseWithTheMouse();
    void dragsOnlyWhatStandsInOrder();
    void putsTheChildrenFirst();
    void tellsWhenItEnds();
    void givesACaseItsMinutes();
    void saysWhatIsTooMuch_data();
    void saysWhatIsTooMuch();
    void savesACalendarFile();
    void aReaderChangesNothing();

private:
    MeetingFile file() { return *MUST(consultMeeting(m_job->reg(), m_meeting)); }
    QList<CaseFileId> order();
    void open();
    void key(Qt::Key key, Qt::KeyboardModifiers held);
    QTableView *list() { return qobject_cast<RecordTable *>(m_keys->part("agenda"))->view(); }
    /// From the middle of one line to `over` of another's height, and lets go.
    void drag(int from, int to, double over, bool escapes = false);

    MeetingId m_meeting;
};

void TestAgendaSection::init()
{
    beginJob();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
}

void TestAgendaSection::open()
{
    showPage(meetingsPage());
    m_keys->goTo("meetings", m_meeting.value());
    m_keys->key("meetings", Qt::Key_Return);
    m_keys->section("meetingSections", 0);
}

QList<CaseFileId> TestAgendaSection::order()
{
    QList<CaseFileId> cases;
    for (const AgendaRow &row : file().agenda)
        cases << row.item.caseId;
    return cases;
}

void TestAgendaSection::key(Qt::Key key, Qt::KeyboardModifiers held)
{
    QTest::keyClick(qobject_cast<RecordTable *>(m_keys->part("agenda"))->view(), key, held);
    Keyboard::settle();
}

void TestAgendaSection::movesACaseByKeys()
{
    const CaseFileId first = m_job->acceptedCase().caseId;
    const CaseFileId second = m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s)).caseId;
    const CaseFileId third = m_job->acceptedCase(m_job->referralOf(u"Piotr"_s, u"Zawada"_s)).caseId;
    open();
    assertAccessible(m_view.get());
    QVERIFY2(doubleMnemonics(m_view.get()).isEmpty(), qPrintable(doubleMnemonics(m_view.get()).join(u'\n')));
    const qint64 item = file().agenda.last().item.id.value();
    m_keys->goTo("agenda", item);
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(order(), (QList<CaseFileId>{first, third, second}));
    // The keyboard and the line stay with the case: the same key goes on.
    QVERIFY(qobject_cast<RecordTable *>(m_keys->part("agenda"))->view()->hasFocus());
    QCOMPARE(qobject_cast<RecordTable *>(m_keys->part("agenda"))->currentRecord(), item);
    key(Qt::Key_Up, Qt::AltModifier | Qt::KeypadModifier);
    QCOMPARE(order(), (QList<CaseFileId>{third, first, second}));
    key(Qt::Key_Up, Qt::AltModifier); // it is the first
    QCOMPARE(order(), (QList<CaseFileId>{third, first, second}));
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(order(), (QList<CaseFileId>{first, third, second}));
    // An arrow alone, or with another key, goes from line to line and moves nothing.
    key(Qt::Key_Down, Qt::NoModifier);
    key(Qt::Key_Up, Qt::AltModifier | Qt::ControlModifier);
    key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(order(), (QList<CaseFileId>{first, third, second}));
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestAgendaSection::drag(int from, int to, double over, bool escapes)
{
    QTableView *view = list();
    const auto in = [view](int row, double share) {
        return QPoint(40, view->rowViewportPosition(row) + int(view->rowHeight(row) * share));
    };
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, in(from, 0.5));
    QTest::mouseMove(view->viewport(), in(from, 0.9));
    QMouseEvent way(QEvent::MouseMove, in(to, over), view->viewport()->mapToGlobal(in(to, over)), Qt::NoButton,
                    Qt::LeftButton, {});
    QApplication::sendEvent(view->viewport(), &way);
    QVERIFY(m_keys->find("dropMark"));
    if (escapes)
        QTest::keyClick(view, Qt::Key_Escape);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, in(to, over));
    Keyboard::settle();
    QVERIFY(!m_keys->find("dropMark"));
}

void TestAgendaSection::dragsACaseWithTheMouse()
{
    const CaseFileId first = m_job->acceptedCase().caseId;
    const CaseFileId second = m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s)).caseId;
    const CaseFileId third = m_job->acceptedCase(m_job->referralOf(u"Piotr"_s, u"Zawada"_s)).caseId;
    open();
    drag(2, 0, 0.2);
    QCOMPARE(order(), (QList<CaseFileId>{third, first, second}));
    QVERIFY2(m_context->prompts().savedTexts.last().contains(u"number 1"_s),
             qPrintable(m_context->prompts().savedTexts.last()));
    drag(0, 1, 0.8); // below its neighbour
    QCOMPARE(order(), (QList<CaseFileId>{first, third, second}));
    drag(0, 2, 0.9);
    QCOMPARE(order(), (QList<CaseFileId>{third, second, first}));
    const qsizetype entries = m_job->trail().size();
    drag(1, 2, 0.2);       // where it stands already
    drag(0, 2, 0.9, true); // thought better of
    QCOMPARE(m_job->trail().size(), entries);
    QCOMPARE(order(), (QList<CaseFileId>{third, second, first}));
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestAgendaSection::dragsOnlyWhatStandsInOrder()
{
    const CaseFileId first = m_job->acceptedCase().caseId;
    const CaseFileId second = m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s)).caseId;
    open();
    qobject_cast<RecordTable *>(m_keys->part("agenda"))->sortBy(u"position"_s, Qt::DescendingOrder);
    drag(1, 0, 0.2);
    QCOMPARE(order(), (QList<CaseFileId>{first, second}));
    QCOMPARE(m_context->prompts().warnings.size(), 1);
}

void TestAgendaSection::putsTheChildrenFirst()
{
    const CaseFileId first = m_job->acceptedCase().caseId;
    ReferralEntry family = m_job->referralOf(u"Maria"_s, u"Kowalska"_s);
    PartEntry child;
    child.role = PartRole::Child;
    child.person.person.givenName = u"Amina"_s;
    child.person.person.familyName = u"Kowalska"_s;
    family.parts << child;
    const CaseFileId second = m_job->acceptedCase(family).caseId;
    open();
    m_keys->choose("orderBy", u"Children"_s);
    QCOMPARE(order(), (QList<CaseFileId>{first, second})); // a choice alone changes nothing
    m_keys->press("putInOrder");
    QCOMPARE(order(), (QList<CaseFileId>{second, first}));
    QCOMPARE(QApplication::focusWidget(), m_keys->part("putInOrder"));
    const qsizetype entries = m_job->trail().size();
    m_keys->choose("orderBy", u"Referring"_s);
    m_keys->press("putInOrder");
    QVERIFY(m_context->prompts().savedTexts.last().contains(u"already"_s));
    QCOMPARE(m_job->trail().size(), entries);
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestAgendaSection::tellsWhenItEnds()
{
    m_job->acceptedCase();
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    open();
    const QString words = m_keys->words();
    QVERIFY2(words.contains(u"2 of 20 cases, ends 10:20"_s), qPrintable(words));
    QVERIFY2(words.contains(u"09:50"_s) && words.contains(u"10:05"_s), qPrintable(words));
    QVERIFY(!words.contains(u"there is time for"_s));
    // The times take no other column out of sight.
    const QTableView *list = qobject_cast<RecordTable *>(m_keys->part("agenda"))->view();
    for (int column = 0; column < list->model()->columnCount(); ++column)
        QVERIFY2(!list->isColumnHidden(column), qPrintable(QString::number(column)));
}

void TestAgendaSection::givesACaseItsMinutes()
{
    m_job->acceptedCase();
    open();
    m_keys->goTo("agenda", file().agenda.first().item.id.value());
    key(Qt::Key_Plus, Qt::ShiftModifier);
    QCOMPARE(file().agenda.first().item.minutesAllowed, 20);
    QVERIFY2(m_keys->words().contains(u"1 of 20 cases, ends 10:10"_s), qPrintable(m_keys->words()));
    key(Qt::Key_Minus, Qt::KeypadModifier);
    key(Qt::Key_Minus, Qt::NoModifier);
    QCOMPARE(file().agenda.first().item.minutesAllowed, 10);
    key(Qt::Key_Plus, Qt::ControlModifier); // makes the text larger elsewhere
    QCOMPARE(file().agenda.first().item.minutesAllowed, 10);
    m_keys->press("fewerMinutes");
    QVERIFY(m_context->prompts().warnings.isEmpty());
    m_keys->press("fewerMinutes");
    QCOMPARE(file().agenda.first().item.minutesAllowed, 5);
    QCOMPARE(m_context->prompts().warnings.size(), 1);
    m_keys->press("moreMinutes");
    QCOMPARE(file().agenda.first().item.minutesAllowed, 10);
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestAgendaSection::saysWhatIsTooMuch_data()
{
    QTest::addColumn<int>("cases");
    QTest::addColumn<int>("capacity");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QStringList>("pills");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *name, int cases, int capacity, const QString &count, const QStringList &pills,
                        const QString &advice) {
        QTest::newRow(name) << cases << capacity << count << pills << advice;
    };
    row("none", 0, 10, u"0 of 10 cases"_s, {}, {});
    row("all it can hear", 10, 10, u"10 of 10 cases, ends 12:20"_s, {}, {});
    row("one more", 11, 10, u"11 of 10 cases, ends 12:35"_s, {u"1 more than it can hear"_s}, u"Move cases"_s);
    row("past the end of the day", 30, 60, u"30 of 60 cases, ends 17:20"_s, {u"Past 17:00 by 20 min"_s},
        u"time for 28 of the 30 cases"_s);
    row("sixty", 60, 60, u"60 of 60 cases, ends after midnight"_s, {u"Past 17:00 by 7 h 50 min"_s},
        u"time for 28 of the 60 cases"_s);
    row("eighty where there is room", 80, 100, u"80 of 100 cases, ends after midnight"_s,
        {u"Past 17:00 by 12 h 50 min"_s}, u"time for 28 of the 80 cases"_s);
    row("eighty", 80, 60, u"80 of 60 cases, ends after midnight"_s,
        {u"20 more than it can hear"_s, u"Past 17:00 by 12 h 50 min"_s}, u"time for 28 of the 80 cases"_s);
}

void TestAgendaSection::saysWhatIsTooMuch()
{
    QFETCH(int, cases);
    QFETCH(int, capacity);
    QFETCH(QString, count);
    QFETCH(QStringList, pills);
    QFETCH(QString, advice);
    MeetingFile file;
    file.meeting.startsAt = QTime(9, 30);
    file.meeting.capacity = capacity;
    file.agenda = QList<AgendaRow>(cases);
    file.times = agendaTimes(MeetingKind::Full, file.meeting.startsAt, QList<int>(cases, 15), AgendaDay());
    AgendaHeader header(file, true);
    Keyboard keys(&header);
    keys.begin();
    assertAccessible(&header);
    QVERIFY2(keys.words().contains(count), qPrintable(keys.words()));
    QStringList found;
    for (const StatusPill *pill : header.findChildren<StatusPill *>()) {
        found << pill->word();
        QCOMPARE(pill->accessibleName(), pill->word());
    }
    QCOMPARE(found, pills);
    QCOMPARE(keys.words().contains(u"Move"_s), !advice.isEmpty());
    QVERIFY2(keys.words().contains(advice), qPrintable(keys.words()));
    QCOMPARE(bool(keys.find("putInOrder")), cases > 1);
}

void TestAgendaSection::savesACalendarFile()
{
    QTemporaryDir folder;
    open();
    m_keys->press("calendarFile");
    QCOMPARE(m_context->prompts().suggestedNames, QStringList{u"MTG-2026-11-12.ics"_s});
    QVERIFY(m_context->prompts().savedTexts.isEmpty());
    m_context->prompts().path = folder.filePath(u"meeting.ics"_s);
    m_keys->press("calendarFile");
    QFile saved(m_context->prompts().path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("METHOD:PUBLISH"));
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Export);

    m_context->prompts().path = folder.filePath(u"no/such/folder.ics"_s);
    m_keys->press("calendarFile");
    QCOMPARE(m_context->prompts().failures.size(), 1);
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Failed);
    QCOMPARE(m_job->trail().at(1).event.verb, AuditVerb::Export);

    const qint64 version = file().meeting.version;
    MUST(cancelMeeting(m_job->reg(), m_meeting, version, u"Snow."_s));
    open();
    m_context->prompts().path = folder.filePath(u"cancelled.ics"_s);
    m_keys->press("calendarFile");
    QFile cancelled(m_context->prompts().path);
    QVERIFY(cancelled.open(QIODevice::ReadOnly));
    QVERIFY(cancelled.readAll().contains("METHOD:CANCEL"));
}

void TestAgendaSection::aReaderChangesNothing()
{
    const CaseFileId first = m_job->acceptedCase().caseId;
    const CaseFileId second = m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s)).caseId;
    m_job->as(Role::Reader);
    open();
    QVERIFY(!m_keys->find("orderBy"));
    QVERIFY(!m_keys->find("calendarFile"));
    m_keys->goTo("agenda", file().agenda.last().item.id.value());
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(order(), (QList<CaseFileId>{first, second}));
    QVERIFY(m_context->prompts().failures.isEmpty());
}

QTEST_MAIN(TestAgendaSection)
#include "tst_AgendaSection.moc"
