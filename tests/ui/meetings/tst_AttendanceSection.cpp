// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/Paint.h"
#include "core/documents/papers/Papers.h"
#include "core/documents/wording/Wording.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/ScheduleMeeting.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "ui/meetings/MeetingsPage.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// The attendance list of a meeting by keyboard: the gate of scenario 6 with its single keys, and who is put on it (R103, R011).
class TestAttendanceSection : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensTheCasesWhenEveryonePresentHasSigned();
    void addsATemporaryOfficer();
    void asksForTheChairBeforeOpening();
    void asksForTheChairsNameWhereNoneIsKnown();
    void putsItsLabelsInLine();
    void givesTheListTheRoomInSession();
    void takesBackAWrongStep();
    void keepsThePartnershipsOwnWording();

private:
    enum Section { Agenda, Circulation, Attendance };

    MeetingFile file(MeetingId id) { return *MUST(consultMeeting(m_job->reg(), id)); }
    void open(MeetingId id, Section section);
};

void TestAttendanceSection::init()
{
    beginJob();
    showPage(meetingsPage());
}

void TestAttendanceSection::open(MeetingId id, Section section)
{
    m_view->refresh();
    m_keys->goTo("meetings", id.value());
    m_keys->key("meetings", Qt::Key_Return);
    m_keys->section("meetingSections", section);
}

void TestAttendanceSection::opensTheCasesWhenEveryonePresentHasSigned()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->setDay(QDate(2026, 11, 12), QTime(9, 30));
    open(meeting, Attendance);
    m_keys->press("invite");
    QCOMPARE(file(meeting).attendance.size(), 18);
    m_job->seatChair(meeting);
    m_keys->press("openMeeting");
    assertAccessible(m_view.get());
    QVERIFY(!m_keys->words().contains(u"osei"_s, Qt::CaseInsensitive));
    const AttendanceId first = file(meeting).attendance.at(0).id;
    const AttendanceId late = file(meeting).attendance.at(1).id;

    m_keys->goTo("attendance", first.value());
    m_keys->key("attendance", Qt::Key_P);
    QVERIFY(!file(meeting).gate.open);
    // The next key goes to the same person without looking for them again.
    QVERIFY(qobject_cast<RecordTable *>(m_keys->part("attendance"))->view()->hasFocus());
    m_keys->key("attendance", Qt::Key_S);
    QVERIFY(file(meeting).gate.open);
    QVERIFY(m_keys->words().contains(u"The cases are open"_s));
    // Who it was is told, and the next person in the list is asked.
    QCOMPARE(m_context->prompts().savedTexts.last(), file(meeting).attendance.at(0).name + u": signed."_s);
    QCOMPARE(qobject_cast<RecordTable *>(m_keys->part("attendance"))->currentRecord(), late.value());

    // A late arrival closes the cases again, until they sign or leave.
    m_keys->goTo("attendance", late.value());
    m_keys->key("attendance", Qt::Key_P);
    QVERIFY(!file(meeting).gate.open);
    QVERIFY(m_keys->words().contains(u"Cases are closed"_s));
    m_keys->section("meetingSections", Agenda);
    QVERIFY(!m_keys->words().contains(u"osei"_s, Qt::CaseInsensitive));
    m_keys->section("meetingSections", Attendance);
    m_keys->goTo("attendance", late.value());
    m_keys->key("attendance", Qt::Key_L);
    QVERIFY(file(meeting).gate.open);
    QCOMPARE(file(meeting).attendance.at(1).presence, Presence::Left);
    m_keys->section("meetingSections", Agenda);
    QVERIFY(m_keys->words().contains(u"OSEI Jelani"_s));

    m_keys->section("meetingSections", Attendance);
    m_keys->goTo("attendance", file(meeting).attendance.at(2).id.value());
    m_keys->key("attendance", Qt::Key_B);
    QVERIFY(file(meeting).gate.open);
    QCOMPARE(file(meeting).attendance.at(2).presence, Presence::Present);
    QVERIFY(file(meeting).attendance.at(2).signedAt.isValid());
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestAttendanceSection::keepsThePartnershipsOwnWording()
{
    documents::undertakingWording(documents::WordingEdition::Uk2026); // the supplied file is there from now on
    QFile supplied(u":/marac/wording/undertaking-2026.json"_s);
    QVERIFY(supplied.open(QIODevice::ReadOnly));
    const QByteArray own = supplied.readAll() + '\n';
    const QDir beside = QFileInfo(m_job->reg().path()).absoluteDir();
    QVERIFY(beside.mkdir(u"wording"_s));
    QFile laid(beside.filePath(u"wording/undertaking-2026.json"_s));
    QVERIFY(laid.open(QIODevice::WriteOnly));
    laid.write(own);
    laid.close();
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->openOn(QDate(2026, 11, 12), meeting);
    open(meeting, Attendance);
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(own, QCryptographicHash::Sha256).toHex());
    m_keys->goTo("attendance", file(meeting).attendance.at(0).id.value());
    m_keys->key("attendance", Qt::Key_B);
    QCOMPARE(file(meeting).attendance.at(0).signedWording, digest);
    QVERIFY2(m_keys->words().contains(u"Signed, own wording"_s), qPrintable(m_keys->words()));
    m_keys->goTo("attendance", file(meeting).attendance.at(1).id.value());
    m_keys->key("attendance", Qt::Key_P);
    m_keys->key("attendance", Qt::Key_S);
    QCOMPARE(file(meeting).attendance.at(1).signedWording, digest);
}

void TestAttendanceSection::addsATemporaryOfficer()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    open(meeting, Attendance);
    m_keys->choose("seat", u"Temporary"_s); // the chair is proposed as long as there is none
    m_keys->type("name", u"Ruth Ellison"_s);
    m_keys->type("post", u"Lettings manager"_s);
    m_keys->choose("agencyId", u"HHR"_s);
    m_keys->press("addPerson");
    QVERIFY(file(meeting).attendance.isEmpty());
    QVERIFY(m_keys->words().contains(u"PDMO"_s));
    m_keys->choose("authorisedBy", u"Denise Farrell"_s);
    m_keys->press("addPerson");
    QCOMPARE(file(meeting).attendance.size(), 1);
    QVERIFY(file(meeting).attendance.first().temporary);
    // Appendix E prints it beside the name.
    QCOMPARE(file(meeting).attendance.first().post, u"Lettings manager"_s);
    const Result<documents::Document> paper = documents::makePaper(
        m_job->reg(), {.kind = documents::DocumentKind::Undertaking, .meeting = meeting}, documents::PaperUse::Look);
    QVERIFY(paper);
    const documents::PagePlan plan = documents::planPages(*paper);
    QString words;
    for (qsizetype page = 0; page < plan.pages.size(); ++page)
        words += plan.textOf(page) + u'\n';
    QVERIFY2(words.simplified().contains(u"Lettings manager"_s), qPrintable(words));
    // Where it is not known, nobody is held up.
    m_keys->choose("seat", u"Observer"_s);
    m_keys->type("name", u"Sam Doyle"_s);
    m_keys->choose("agencyId", u"HHR"_s);
    m_keys->press("addPerson");
    QCOMPARE(file(meeting).attendance.size(), 2);
    QVERIFY(file(meeting).attendance.last().post.isEmpty());
}

void TestAttendanceSection::asksForTheChairsNameWhereNoneIsKnown()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    Meeting nobody = file(meeting).meeting;
    nobody.chair.clear();
    MUST(scheduleMeeting(m_job->reg(), nobody));
    m_job->setDay(QDate(2026, 11, 12), QTime(9, 30));
    open(meeting, Agenda);
    m_keys->press("openMeeting");
    QCOMPARE(QApplication::focusWidget(), m_keys->part("name"));
}

void TestAttendanceSection::asksForTheChairBeforeOpening()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->setDay(QDate(2026, 11, 12), QTime(9, 30));
    open(meeting, Agenda);
    m_keys->press("openMeeting");
    QCOMPARE(m_context->prompts().failures.size(), 1);
    QCOMPARE(QApplication::focusWidget(), m_keys->part("agencyId"));
    QVERIFY(m_keys->words().contains(u"Chair"_s));
    QVERIFY(!m_keys->find("authorisedBy"));
    assertAccessible(m_view.get());
    m_keys->choose("agencyId", u"POL"_s);
    m_keys->press("addPerson");
    QCOMPARE(file(meeting).attendance.first().name, u"Helen Marsh"_s);
    QCOMPARE(file(meeting).attendance.first().seat, Seat::Chair);
    m_keys->press("openMeeting");
    QCOMPARE(file(meeting).meeting.state, MeetingState::InSession);
}

/// Side by side the words over the boxes stand at one height, and so do the boxes.
void TestAttendanceSection::putsItsLabelsInLine()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    open(meeting, Attendance);
    const QWidget *name = m_keys->part("name", "addPerson");
    const QWidget *post = m_keys->part("post", "addPerson");
    const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
    const auto wordsOver = [&labels](const QWidget *box) {
        const auto found =
            std::find_if(labels.cbegin(), labels.cend(), [box](const QLabel *one) { return one->buddy() == box; });
        const QLabel *label = *found;
        const int text = label->heightForWidth(label->width());
        return label->mapToGlobal(QPoint(0, (label->height() - text) / 2)).y();
    };
    QCOMPARE(wordsOver(post), wordsOver(name));
    QCOMPARE(post->mapToGlobal(QPoint(0, 0)).y(), name->mapToGlobal(QPoint(0, 0)).y());
}

/// Beside the list of meetings in a window of 1366 x 768.
void TestAttendanceSection::givesTheListTheRoomInSession()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->openOn(QDate(2026, 11, 12), meeting);
    open(meeting, Attendance);
    QVERIFY(!m_keys->find("addPerson"));
    m_keys->goTo("attendance", file(meeting).attendance.first().id.value());
    Keyboard::settle();
    const QTableView *list = qobject_cast<RecordTable *>(m_keys->part("attendance"))->view();
    const QRect seen = list->viewport()->visibleRegion().boundingRect();
    int lines = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        lines += seen.contains(list->visualRect(list->model()->index(row, 0))) ? 1 : 0;
    QVERIFY2(lines >= 8, qPrintable(QString::number(lines)));

    // Somebody comes who is not on it.
    m_keys->press("addSomebody");
    QCOMPARE(QApplication::focusWidget(), m_keys->part("name"));
    QVERIFY(!m_keys->find("addSomebody"));
    assertAccessible(m_view.get());
    m_keys->press("cancelPerson");
    QVERIFY(!m_keys->find("addPerson"));
    QVERIFY(list->hasFocus());
    m_keys->press("addSomebody");
    m_keys->type("name", u"Ruth Ellison"_s);
    m_keys->choose("agencyId", u"HHR"_s);
    m_keys->choose("authorisedBy", u"Denise Farrell"_s);
    m_keys->press("addPerson");
    QVERIFY(!m_keys->find("addPerson"));
    QVERIFY(qobject_cast<RecordTable *>(m_keys->part("attendance"))->view()->hasFocus());
    const auto all = file(meeting).attendance;
    QVERIFY(std::any_of(all.cbegin(), all.cend(), [](const auto &one) { return one.name == u"Ruth Ellison"_s; }));
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestAttendanceSection::takesBackAWrongStep()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->openOn(QDate(2026, 11, 12), meeting);
    open(meeting, Attendance);
    const AttendanceId first = file(meeting).attendance.first().id;
    m_keys->goTo("attendance", first.value());
    QWidget *list = qobject_cast<RecordTable *>(m_keys->part("attendance"))->view();
    for (const Qt::KeyboardModifier held : {Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier}) {
        QTest::keyClick(list, Qt::Key_B, held);
        QTest::keyClick(list, Qt::Key_L, held);
    }
    Keyboard::settle();
    QCOMPARE(file(meeting).attendance.first().presence, Presence::Invited);
    m_keys->key("attendance", Qt::Key_P);
    m_keys->key("attendance", Qt::Key_S);
    QVERIFY(file(meeting).gate.open);
    m_keys->goTo("attendance", first.value());
    m_keys->key("attendance", Qt::Key_T);
    QVERIFY(!file(meeting).gate.open);
    m_keys->press("takeBack");
    QCOMPARE(file(meeting).attendance.first().presence, Presence::Invited);
    // The keyboard goes back to the list, to the person whose step it was.
    const auto *attendance = qobject_cast<RecordTable *>(m_keys->part("attendance"));
    QVERIFY(attendance->view()->hasFocus());
    QCOMPARE(attendance->currentRecord(), first.value());
    m_keys->goTo("attendance", first.value());
    m_keys->key("attendance", Qt::Key_A);
    QCOMPARE(file(meeting).attendance.first().presence, Presence::Apologies);
    m_keys->goTo("attendance", first.value());
    m_keys->key("attendance", Qt::Key_T);
    QCOMPARE(file(meeting).attendance.first().presence, Presence::Invited);
    QCOMPARE(m_context->prompts().asked.last(), u"Take the apologies back"_s);
    QVERIFY(m_context->prompts().failures.isEmpty());
}

QTEST_MAIN(TestAttendanceSection)
#include "tst_AttendanceSection.moc"
