// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/amending/AmendMinutes.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/meetings/RunMeeting.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "ui/minutes/MinutesPage.h"
#include "ui/shell/drafts/Drafts.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Locked minutes put right by keyboard, and their versions compared (D5).
class TestAmendments : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void amendsLockedMinutes();
    void asksBeforeItAdds();
    void keepsAHalfTypedAmendment();
    void theChairAmendsAsThemselves();
    void offersNothingToTheReader();
    void comparesTwoVersions();
    void comparesNothingBeforeThereAreTwo();
    void saysThatTheRegisterChangedSinceTheApproval();

private:
    MinutesFile file() { return *MUST(consultMinutes(m_job->reg(), m_meeting)); }
    void say(const QString &text);
    void show(Register &reg);
    void typeAmendment();

    MeetingId m_meeting;
    AgendaItemId m_item;
};

void TestAmendments::init()
{
    beginJob();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    m_item = file().hearings.first().row.item.id;
    say(u"Three calls to the address since September."_s);
    MUST(recordHearing(m_job->reg(), m_item, HearingOutcome::Heard));
    MUST(recordProtocolReminder(m_job->reg(), m_meeting));
    MUST(closeMeeting(m_job->reg(), m_meeting));
    const Approval approval{u"Helen Marsh"_s, m_job->reg().today(), u"Letter of today"_s};
    MUST(approveMinutes(m_job->reg(), m_meeting, approval));
    MUST(reopenMinutes(m_job->reg(), m_meeting, u"A call is missing."_s));
    say(u"A fourth call came in October."_s);
    MUST(approveMinutes(m_job->reg(), m_meeting, approval));
    MUST(lockMinutes(m_job->reg(), m_meeting));
    show(m_job->reg());
}

void TestAmendments::say(const QString &text)
{
    Contribution said;
    said.agendaItemId = m_item;
    said.sourceAgencyId = m_job->agency("POL");
    said.text = text;
    MUST(keepContribution(m_job->reg(), said));
}

void TestAmendments::show(Register &reg)
{
    showPage(minutesPage(), reg);
    m_keys->goTo("minutes", m_meeting.value());
    m_keys->key("minutes", Qt::Key_Return);
}

void TestAmendments::typeAmendment()
{
    m_keys->press("amendMinutes");
    m_keys->choose("caseId", u"SHC"_s);
    m_keys->choose("sourceAgencyId", u"POL"_s);
    m_keys->type("text", u"Five calls in all."_s);
    m_keys->type("reason", u"The police counted again."_s);
}

void TestAmendments::amendsLockedMinutes()
{
    QVERIFY(!m_keys->find("addAmendment"));
    QVERIFY(!m_keys->find("amendments"));
    typeAmendment();
    QVERIFY(m_keys->find("caseId"));
    assertAccessible(m_view.get());
    QCOMPARE(doubleMnemonics(m_view.get()), QStringList());
    // Whose approval it is has to be said.
    m_keys->press("addAmendment");
    QVERIFY(file().amendments.isEmpty());
    m_keys->choose("chair", u"Helen"_s);
    m_keys->press("addAmendment");
    QCOMPARE(file().amendments.size(), 1);
    QCOMPARE(file().amendments.first().amendment.approvedBy, u"Helen Marsh"_s);
    const QString words = m_keys->words();
    for (const QString &wanted : {u"Amendment 1, of SHC"_s, u"Five calls in all."_s, u"The police counted again."_s,
                                  u"1 amendment"_s, u"Three calls to the address"_s})
        QVERIFY2(words.contains(wanted), qPrintable(wanted));
    QVERIFY(words.indexOf(u"Three calls to the address"_s) < words.indexOf(u"Five calls in all."_s));
    QVERIFY(!m_view->hasUnsavedWork());
    assertAccessible(m_view.get());
}

void TestAmendments::asksBeforeItAdds()
{
    typeAmendment();
    m_keys->choose("chair", u"Helen"_s);
    m_context->prompts().goesAhead = false;
    m_keys->press("addAmendment");
    QCOMPARE(m_context->prompts().asked.size(), 1);
    QVERIFY(file().amendments.isEmpty());
    // Given up, nothing of it is left.
    m_keys->press("leaveAmendment");
    QVERIFY(!m_keys->find("addAmendment"));
    QVERIFY(!m_view->hasUnsavedWork());
}

void TestAmendments::keepsAHalfTypedAmendment()
{
    typeAmendment();
    m_context->drafts().close();
    show(m_job->as(Role::Administrator));
    QCOMPARE(m_job->reg().drafts()->size(), 1);
    m_view->openDraft(m_job->reg().drafts()->first());
    Keyboard::settle();
    QCOMPARE(qobject_cast<NarrativeEdit *>(m_keys->part("text", "addAmendment"))->toPlainText(),
             u"Five calls in all."_s);
    m_keys->choose("chair", u"Helen"_s);
    m_keys->press("addAmendment");
    QCOMPARE(file().amendments.size(), 1);
    QVERIFY(m_job->reg().drafts()->isEmpty());
}

void TestAmendments::theChairAmendsAsThemselves()
{
    show(m_job->as(Role::Chair));
    typeAmendment();
    QVERIFY(!m_keys->find("chair"));
    m_keys->press("addAmendment");
    QCOMPARE(file().amendments.first().amendment.approvedBy, m_job->reg().actor().name);
}

void TestAmendments::offersNothingToTheReader()
{
    show(m_job->as(Role::Reader));
    QVERIFY(!m_keys->find("amendMinutes"));
    QVERIFY(m_keys->find("compareVersions"));
}

void TestAmendments::comparesTwoVersions()
{
    QVERIFY(!m_keys->find("beforeVersion"));
    m_keys->press("compareVersions");
    QVERIFY(m_keys->part("beforeVersion")->hasFocus());
    assertAccessible(m_view.get());
    const qsizetype entries = m_job->trail().size();
    // Approved and then locked: only the state changed.
    m_keys->press("showDifferences");
    QVERIFY(m_keys->words().contains(u"The two versions say the same"_s));
    QCOMPARE(m_job->trail().size(), entries + 1);
    QTest::keyClick(m_keys->part("beforeVersion"), Qt::Key_Home);
    m_keys->press("showDifferences");
    const QString words = m_keys->words();
    QVERIFY2(words.contains(u"+ Added\n"_s), qPrintable(words));
    QVERIFY(words.contains(u"what the agencies said"_s));
    QVERIFY(!words.contains(u"Removed"_s));
    // The other way about the same line is told as removed.
    QTest::keyClick(m_keys->part("beforeVersion"), Qt::Key_End);
    QTest::keyClick(m_keys->part("afterVersion"), Qt::Key_Home);
    m_keys->press("showDifferences");
    QVERIFY(m_keys->words().contains(u"\u2212 Removed"_s));
    QVERIFY(!m_keys->words().contains(u"+ Added"_s));
    assertAccessible(m_view.get());
    QCOMPARE(doubleMnemonics(m_view.get()), QStringList());
    m_keys->press("leaveComparison");
    QVERIFY(!m_keys->find("beforeVersion"));
}

void TestAmendments::comparesNothingBeforeThereAreTwo()
{
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    m_job->hear(QDate(2026, 12, 10), next);
    m_view->refresh();
    m_keys->goTo("minutes", next.value());
    m_keys->key("minutes", Qt::Key_Return);
    QVERIFY(m_keys->find("approveMinutes"));
    QVERIFY(!m_keys->find("compareVersions"));
    QVERIFY(!m_keys->find("amendMinutes"));
}

void TestAmendments::saysThatTheRegisterChangedSinceTheApproval()
{
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    m_job->hear(QDate(2026, 12, 10), next);
    MUST(approveMinutes(m_job->reg(), next, {u"Helen Marsh"_s, m_job->reg().today(), u"Letter of today"_s}));
    m_view->refresh();
    m_keys->goTo("minutes", next.value());
    m_keys->key("minutes", Qt::Key_Return);
    QVERIFY(m_keys->find("lockMinutes"));
    QVERIFY(!m_keys->words().contains(u"changed since the approval"_s));
    QVERIFY(!m_keys->find("compareVersions"));
    m_job->meetingOn(QDate(2026, 12, 17));
    m_view->refresh();
    Keyboard::settle();
    QVERIFY2(m_keys->words().contains(u"changed since the approval"_s), qPrintable(m_keys->words()));
    m_keys->press("compareVersions");
    m_keys->press("showDifferences");
    QVERIFY2(m_keys->words().contains(u"Next meeting: 17/12/2026"_s), qPrintable(m_keys->words()));
    assertAccessible(m_view.get());
    m_keys->press("lockMinutes");
    QVERIFY(m_context->prompts().texts.last().contains(u"since the approval is not in it"_s));
    QVERIFY(!MUST(consultMinutes(m_job->reg(), next))->locked->nextMeeting.isValid());
    QVERIFY(!m_keys->words().contains(u"changed since the approval"_s));
}

QTEST_MAIN(TestAmendments)
#include "tst_Amendments.moc"
