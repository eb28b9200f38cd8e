// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/KeepAgency.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/people/ConsultPerson.h"
#include "core/people/KeepPerson.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "ui/agencies/AgenciesPage.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/minutes/MinutesPage.h"
#include "ui/people/PersonEditor.h"
#include "ui/referrals/ReferralsPage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace marac;
using namespace Qt::StringLiterals;

/// Somebody changes a record while a form of it stands open, or while what was typed waits as a draft: nobody's words are
/// overwritten unseen. What the other person does goes through the same register, as from another window on it.
class TestChangedMeanwhile : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsSavedUntilItIsChosen();
    void theirsStandsWhenItIsTaken();
    void mineComesBackAsItWasTyped();
    void changesThatDoNotMeetAreSaidSo();
    void aDraftTypedOverAnOlderStateIsCompared();
    void whatWasAgreedIsCompared();
    void otherBusinessIsCompared();
    void anAgencyIsCompared();
    void aPersonIsCompared();
    void aReferralIsComparedAndNobodyIsLost();

private:
    Meeting meeting() { return MUST(consultMeeting(m_job->reg(), m_meeting))->meeting; }
    void openMeetingForm();
    /// As somebody else would: reads it, changes it, saves it.
    void theyMove(const QString &venue, QTime at);
    QString text(const char *name) { return qobject_cast<QLineEdit *>(m_keys->part(name))->text(); }
    void look(const char *name) const;

    MeetingId m_meeting;
};

void TestChangedMeanwhile::init()
{
    beginJob();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
}

void TestChangedMeanwhile::cleanup()
{
    leavePage();
    m_job.reset();
}

void TestChangedMeanwhile::look(const char *name) const
{
    if (const QString folder = qEnvironmentVariable("MARAC_GRAB"); !folder.isEmpty())
        m_view->grab().save(u"%1/changed-%2.png"_s.arg(folder, QString::fromLatin1(name)));
}

void TestChangedMeanwhile::openMeetingForm()
{
    showPage(meetingsPage());
    m_keys->goTo("meetings", m_meeting.value());
    m_keys->key("meetings", Qt::Key_Return);
    m_keys->press("changeMeeting");
}

void TestChangedMeanwhile::theyMove(const QString &venue, QTime at)
{
    Meeting theirs = meeting();
    theirs.venue = venue;
    theirs.startsAt = at;
    MUST(scheduleMeeting(m_job->reg(), theirs));
    Keyboard::settle();
}

void TestChangedMeanwhile::nothingIsSavedUntilItIsChosen()
{
    openMeetingForm();
    m_keys->type("venue", u"Waterloo Community Centre"_s);
    m_keys->type("capacity", u"12"_s);
    theyMove(u"Crosby Library"_s, QTime(10, 0));
    m_keys->press("saveMeeting");
    QCOMPARE(meeting().venue, u"Crosby Library"_s);
    QCOMPARE(text("venue"), u"Waterloo Community Centre"_s);
    QVERIFY(m_keys->words().contains(u"Yours: Waterloo Community Centre\nNow on file: Crosby Library"_s));
    look("meeting");
    assertAccessible(m_view.get());
    QVERIFY(!m_keys->find("changed.capacity.mine"));
    // Nobody here touched the time, so it follows the file.
    QCOMPARE(text("startsAt"), u"10:00"_s);
    m_keys->press("saveMeeting");
    QCOMPARE(meeting().venue, u"Crosby Library"_s);
    m_keys->part("changed.venue.mine")->setFocus();
    QTest::keyClick(m_keys->part("changed.venue.mine"), Qt::Key_M);
    m_keys->press("saveMeeting");
    QCOMPARE(meeting().venue, u"Waterloo Community Centre"_s);
    QCOMPARE(meeting().startsAt, QTime(10, 0));
    QCOMPARE(meeting().capacity, 12);
    QVERIFY(!m_view->hasUnsavedWork());
}

void TestChangedMeanwhile::theirsStandsWhenItIsTaken()
{
    openMeetingForm();
    m_keys->type("venue", u"Waterloo Community Centre"_s);
    theyMove(u"Crosby Library"_s, QTime(9, 30));
    m_keys->press("saveMeeting");
    QVERIFY(m_keys->part("changed.venue.mine")->hasFocus());
    QTest::keyClick(m_keys->part("changed.venue.mine"), Qt::Key_T);
    QCOMPARE(text("venue"), u"Crosby Library"_s);
    m_keys->press("saveMeeting");
    QCOMPARE(meeting().venue, u"Crosby Library"_s);
    QVERIFY(!m_view->hasUnsavedWork());
}

void TestChangedMeanwhile::mineComesBackAsItWasTyped()
{
    openMeetingForm();
    m_keys->type("venue", u"Waterloo"_s);
    theyMove(u"Crosby Library"_s, QTime(9, 30));
    m_keys->press("saveMeeting");
    m_keys->type("venue", u"Waterloo, upper hall"_s);
    m_keys->press("changed.venue.theirs");
    QCOMPARE(text("venue"), u"Crosby Library"_s);
    m_keys->press("changed.venue.mine");
    QCOMPARE(text("venue"), u"Waterloo, upper hall"_s);
    // They save once more before it is chosen: that is compared, too.
    theyMove(u"Southport Arts Centre"_s, QTime(9, 30));
    m_keys->press("saveMeeting");
    QCOMPARE(meeting().venue, u"Southport Arts Centre"_s);
    m_keys->press("changed.venue.mine");
    m_keys->press("saveMeeting");
    QCOMPARE(meeting().venue, u"Waterloo, upper hall"_s);
}

void TestChangedMeanwhile::changesThatDoNotMeetAreSaidSo()
{
    openMeetingForm();
    m_keys->type("venue", u"Crosby Library"_s);
    theyMove(u"Crosby Library"_s, QTime(9, 30));
    m_keys->press("saveMeeting");
    QVERIFY(m_keys->words().contains(u"changed after you opened it"_s));
    m_keys->type("chair", u"Joan Parr"_s);
    m_keys->press("saveMeeting");
    QCOMPARE(meeting().chair, u"Joan Parr"_s);
    QCOMPARE(meeting().venue, u"Crosby Library"_s);
}

void TestChangedMeanwhile::aDraftTypedOverAnOlderStateIsCompared()
{
    openMeetingForm();
    m_keys->type("venue", u"Waterloo"_s);
    m_view->saveDraft();
    leavePage();
    m_job->as(Role::Administrator);
    theyMove(u"Crosby Library"_s, QTime(10, 0));
    openMeetingForm();
    QCOMPARE(text("venue"), u"Waterloo"_s);
    QCOMPARE(text("startsAt"), u"10:00"_s);
    QVERIFY(m_keys->words().contains(u"Yours: Waterloo\nNow on file: Crosby Library"_s));
    m_keys->press("saveMeeting");
    QCOMPARE(meeting().venue, u"Crosby Library"_s);
    m_keys->press("changed.venue.theirs");
    m_keys->press("saveMeeting");
    QCOMPARE(meeting().venue, u"Crosby Library"_s);
    QCOMPARE(meeting().startsAt, QTime(10, 0));
}

void TestChangedMeanwhile::whatWasAgreedIsCompared()
{
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const auto hearing = [this] { return MUST(consultMinutes(m_job->reg(), m_meeting))->hearings.first(); };
    Action agreed;
    agreed.agendaItemId = hearing().row.item.id;
    agreed.ownerAgencyId = m_job->agency("HHR");
    agreed.text = u"Tenancy warning downstairs."_s;
    agreed.dueOn = QDate(2026, 11, 19);
    const ActionId id = *MUST(keepAction(m_job->reg(), agreed));
    showPage(minutesPage());
    m_keys->goTo("minutes", m_meeting.value());
    m_keys->key("minutes", Qt::Key_Return);
    m_keys->press(u"changeAction.%1"_s.arg(id.value()).toLatin1().constData());
    m_keys->type("text", u"Tenancy warning upstairs."_s, "addAction");
    Action theirs = hearing().actions.first();
    theirs.text = u"Tenancy warning next door."_s;
    theirs.dueOn = QDate(2026, 11, 26);
    MUST(keepAction(m_job->reg(), theirs));
    m_keys->press("addAction");
    QCOMPARE(hearing().actions.first().text, u"Tenancy warning next door."_s);
    m_keys->press("changed.text.mine");
    m_keys->press("addAction");
    QCOMPARE(hearing().actions.size(), 1);
    QCOMPARE(hearing().actions.first().text, u"Tenancy warning upstairs."_s);
    QCOMPARE(hearing().actions.first().dueOn, QDate(2026, 11, 26));
}

void TestChangedMeanwhile::otherBusinessIsCompared()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const auto minutes = [this] { return MUST(consultMinutes(m_job->reg(), m_meeting))->minutes; };
    showPage(minutesPage());
    m_keys->goTo("minutes", m_meeting.value());
    m_keys->key("minutes", Qt::Key_Return);
    auto *notes = qobject_cast<QPlainTextEdit *>(m_keys->part("notes"));
    notes->setFocus();
    QTest::keyClicks(notes, u"The next meeting is in Southport."_s);
    MUST(keepMinutesNotes(m_job->reg(), m_meeting, minutes().version, u"The protocol is reviewed in May."_s));
    m_keys->press("keepNotes");
    QCOMPARE(minutes().notes, u"The protocol is reviewed in May."_s);
    m_keys->press("changed.notes.theirs");
    QCOMPARE(notes->toPlainText(), u"The protocol is reviewed in May."_s);
    QTest::keyClick(notes, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(notes, u" The next meeting is in Southport."_s);
    m_keys->press("keepNotes");
    QCOMPARE(minutes().notes, u"The protocol is reviewed in May. The next meeting is in Southport."_s);
}

void TestChangedMeanwhile::anAgencyIsCompared()
{
    const AgencyId id = m_job->agency("HHR");
    showPage(agenciesPage());
    m_keys->goTo("agencies", id.value());
    m_keys->key("agencies", Qt::Key_Return);
    m_keys->press("editAgency");
    m_keys->type("phone", u"07700 900456"_s);
    Agency theirs = MUST(consultAgency(m_job->reg(), id))->agency;
    theirs.phone = u"07700 900789"_s;
    theirs.active = false;
    MUST(keepAgency(m_job->reg(), theirs));
    m_keys->press("save");
    QCOMPARE(MUST(consultAgency(m_job->reg(), id))->agency.phone, u"07700 900789"_s);
    // A box that nobody here has touched follows the file.
    QVERIFY(!qobject_cast<QCheckBox *>(m_keys->part("use.active"))->isChecked());
    m_keys->press("changed.phone.mine");
    m_keys->press("save");
    const Agency kept = MUST(consultAgency(m_job->reg(), id))->agency;
    QCOMPARE(kept.phone, u"07700 900456"_s);
    QVERIFY(!kept.active);
}

void TestChangedMeanwhile::aPersonIsCompared()
{
    PersonEntry entry;
    entry.person.givenName = u"Jelani"_s;
    entry.person.familyName = u"Osei"_s;
    entry.person.phone = u"07700 900123"_s;
    entry.person.sourceAgencyId = m_job->agency("HHR");
    const PersonId id = *MUST(keepPerson(m_job->reg(), entry));
    RecordedPrompts prompts;
    PersonEditor editor(m_job->reg(), prompts);
    Keyboard keys(&editor);
    keys.begin();
    QVERIFY(editor.open(id));
    keys.type("phone", u"07700 900456"_s);
    keys.choose("sourceAgencyId", u"HHR"_s);
    PersonEntry theirs{MUST(consultPerson(m_job->reg(), id))->person, std::nullopt, {}};
    theirs.person.phone = u"07700 900789"_s;
    theirs.person.language = u"Twi"_s;
    theirs.person.disability = u"learning"_s;
    theirs.person.sourceAgencyId = m_job->agency("POL");
    MUST(keepPerson(m_job->reg(), theirs));
    QSignalSpy kept(&editor, &PersonEditor::kept);
    keys.press("keepPerson");
    QCOMPARE(kept.size(), 0);
    QVERIFY(keys.words().contains(u"Yours: 07700 900456\nNow on file: 07700 900789"_s));
    QVERIFY(!keys.find("changed.sourceAgencyId.mine"));
    keys.press("changed.phone.mine");
    keys.press("keepPerson");
    QCOMPARE(kept.size(), 1);
    const Person person = MUST(consultPerson(m_job->reg(), id))->person;
    QCOMPARE(person.phone, u"07700 900456"_s);
    QCOMPARE(person.language, u"Twi"_s);
    QCOMPARE(person.disability, u"learning"_s);
}

void TestChangedMeanwhile::aReferralIsComparedAndNobodyIsLost()
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    showPage(referralsPage());
    m_view->openRecord(id.value());
    Keyboard::settle();
    m_keys->press("changeReferral");
    auto *told = qobject_cast<QPlainTextEdit *>(m_keys->part("narrative"));
    told->setFocus();
    QTest::keyClick(told, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(told, u" The window was broken, too."_s);
    const ReferralFile before = *MUST(consultReferral(m_job->reg(), id));
    ReferralEntry theirs{before.record.referral, {}, before.record.strands};
    for (qsizetype i = 0; i < before.people.size(); ++i)
        theirs.parts << PartEntry{before.people.at(i).person.id, {}, before.record.parts.at(i).role, {}};
    PartEntry witness;
    witness.role = PartRole::Witness;
    witness.person.person.givenName = u"Maria"_s;
    witness.person.person.familyName = u"Kowalska"_s;
    theirs.parts << witness;
    theirs.referral.narrative += u" It happened again."_s;
    theirs.referral.policeRef = u"MP/2026/7"_s;
    MUST(keepReferral(m_job->reg(), theirs));
    m_keys->press("keepAndAssess");
    const auto referral = [&] { return MUST(consultReferral(m_job->reg(), id))->record; };
    QVERIFY(referral().referral.narrative.endsWith(u"It happened again."_s));
    look("referral");
    m_keys->press("changed.narrative.mine");
    m_keys->press("keepAndAssess");
    QVERIFY(referral().referral.narrative.endsWith(u"The window was broken, too."_s));
    QCOMPARE(referral().referral.policeRef, u"MP/2026/7"_s);
    QCOMPARE(referral().parts.size(), before.record.parts.size() + 1);
}

QTEST_MAIN(TestChangedMeanwhile)
#include "tst_ChangedMeanwhile.moc"
