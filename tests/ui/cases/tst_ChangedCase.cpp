// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/KeepCaseEvent.h"
#include "core/cases/transfer/KeepTransfer.h"
#include "core/dossier/CaseDossier.h"
#include "core/dossier/CloseCase.h"
#include "core/meetings/placing/PlaceReferral.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "ui/cases/CasesPage.h"
#include "ui/shell/drafts/Drafts.h"
#include "ui/widgets/fields/Choice.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace marac;
using namespace Qt::StringLiterals;

/// Two people have one case open: nobody's words are overwritten unseen, and what is typed outlasts Escape. What the other
/// person does goes through the same register, as from another window on it.
class TestChangedCase : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTransferIsCompared();
    void aClosingMeetsAnother();
    void aClosingThatCameFirstMayStand();
    void aDraftOfAClosingIsCompared();
    void asksWhyWhenSomethingHappenedMeanwhile();
    void whatIsPlacedMeanwhileStands();
    void escapeKeepsWhatIsTyped();
    void escapeLeavesWhatIsUntouched();
    void aListThatStandsOpenTakesEscapeForItself();

private:
    /// The case file's page with the case open on it.
    void show();
    CaseDossier dossier() { return *MUST(consultCaseFile(m_job->reg(), m_case.caseId)); }
    /// As somebody else would.
    void theyClose();
    void typeAClosing();
    QString line(const char *name) { return qobject_cast<QLineEdit *>(m_keys->part(name))->text(); }
    QString text(const char *name) { return qobject_cast<QPlainTextEdit *>(m_keys->part(name))->toPlainText(); }
    void escape()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        Keyboard::settle();
    }

    Accepted m_case;
};

void TestChangedCase::init()
{
    beginJob();
    m_case = m_job->acceptedCase();
}

void TestChangedCase::show()
{
    showPage(casesPage());
    m_view->openRecord(m_case.caseId.value());
    Keyboard::settle();
}

void TestChangedCase::theyClose()
{
    CaseClosing theirs;
    theirs.caseId = m_case.caseId;
    theirs.version = dossier().file.version;
    theirs.reason = u"The perpetrator was evicted."_s;
    theirs.sourceAgencyId = m_job->agency("HHR");
    theirs.outcome = CaseOutcome::PerpetratorDealtWith;
    theirs.residualBand = RiskBand::Medium;
    MUST(closeCase(m_job->reg(), theirs));
    Keyboard::settle();
}

void TestChangedCase::typeAClosing()
{
    m_keys->press("closeCase");
    m_keys->choose("sourceAgencyId", u"HHR"_s);
    m_keys->type("reason", u"She moved to another area."_s);
    m_keys->choose("outcome", u"Moved"_s);
}

void TestChangedCase::aTransferIsCompared()
{
    CaseTransfer kept;
    kept.caseId = m_case.caseId;
    kept.area = u"Liverpool"_s;
    kept.movedOn = QDate(2026, 10, 19);
    kept.sourceAgencyId = m_job->agency("HHR");
    kept.id = *MUST(keepTransfer(m_job->reg(), kept));
    show();
    m_keys->press(u"changeTransfer.%1"_s.arg(kept.id.value()).toLatin1().constData());
    m_keys->type("area", u"Knowsley"_s);
    kept.area = u"Wirral"_s;
    kept.contact = u"Nadia Green, 07700 900555"_s;
    MUST(keepTransfer(m_job->reg(), kept));
    m_keys->press("saveTransfer");
    QCOMPARE(dossier().transfers.first().area, u"Wirral"_s);
    QVERIFY2(m_keys->words().contains(u"Yours: Knowsley\nNow on file: Wirral"_s), qPrintable(m_keys->words()));
    QCOMPARE(line("contact"), u"Nadia Green, 07700 900555"_s); // nobody here touched it
    assertAccessible(m_view.get());
    m_keys->press("changed.area.mine");
    m_keys->press("saveTransfer");
    QCOMPARE(dossier().transfers.first().area, u"Knowsley"_s);
    QCOMPARE(dossier().transfers.first().contact, u"Nadia Green, 07700 900555"_s);
    QVERIFY(!m_view->hasUnsavedWork());
}

void TestChangedCase::aClosingMeetsAnother()
{
    show();
    typeAClosing();
    theyClose();
    m_keys->press("saveClosing");
    QCOMPARE(dossier().file.closingReason, u"The perpetrator was evicted."_s);
    QVERIFY2(
        m_keys->words().contains(u"Yours: She moved to another area.\nNow on file: The perpetrator was evicted."_s),
        qPrintable(m_keys->words()));
    QVERIFY(m_context->prompts().warnings.last().contains(u"closed after you opened it"_s));
    assertAccessible(m_view.get());
    m_keys->press("changed.reason.mine");
    m_keys->press("changed.outcome.theirs");
    m_keys->press("saveClosing");
    const CaseDossier after = dossier();
    QCOMPARE(after.file.state, CaseState::Closed);
    QCOMPARE(after.file.closingReason, u"She moved to another area."_s);
    QCOMPARE(after.file.outcome, CaseOutcome::PerpetratorDealtWith);
    QCOMPARE(after.file.residualBand, RiskBand::Medium); // it was only proposed here
    QStringList told;
    for (const CaseEvent &event : after.events)
        told << event.text;
    QVERIFY2(told.contains(u"The perpetrator was evicted."_s), qPrintable(told.join(u'\n')));
}

void TestChangedCase::aClosingThatCameFirstMayStand()
{
    show();
    typeAClosing();
    theyClose();
    m_keys->press("saveClosing");
    m_keys->press("changed.reason.theirs");
    m_keys->press("changed.outcome.theirs");
    const qsizetype events = dossier().events.size();
    m_keys->press("saveClosing");
    QCOMPARE(dossier().events.size(), events);
    QCOMPARE(dossier().file.closingReason, u"The perpetrator was evicted."_s);
    QVERIFY(!m_view->hasUnsavedWork());
}

void TestChangedCase::aDraftOfAClosingIsCompared()
{
    show();
    typeAClosing();
    QVERIFY(m_context->drafts().keepAll());
    theyClose();
    show();
    const DraftKey key{u"cases/closing"_s, QString::number(m_case.caseId.value())};
    const std::optional<Draft> draft = m_context->drafts().find(key);
    QVERIFY(draft);
    m_view->openDraft(*draft);
    Keyboard::settle();
    QCOMPARE(text("reason"), u"She moved to another area."_s);
    QVERIFY2(m_keys->words().contains(u"Now on file: The perpetrator was evicted."_s), qPrintable(m_keys->words()));
    m_keys->press("saveClosing");
    QCOMPARE(dossier().file.closingReason, u"The perpetrator was evicted."_s);
}

void TestChangedCase::asksWhyWhenSomethingHappenedMeanwhile()
{
    show();
    typeAClosing();
    QVERIFY(!m_keys->find("notAssessedReason"));
    m_job->setDay(QDate(2026, 10, 22));
    MUST(addCaseEvent(m_job->reg(),
                      {0, m_case.caseId, QDateTime(QDate(2026, 10, 21), QTime(9, 0), Qt::UTC), CaseEventKind::Incident,
                       u"Shouted at from a car."_s, m_job->agency("POL")}));
    m_keys->press("saveClosing");
    QCOMPARE(dossier().file.state, CaseState::Live);
    m_keys->type("notAssessedReason", u"She can't be reached."_s);
    m_keys->press("saveClosing");
    QCOMPARE(dossier().file.state, CaseState::Closed);
}

void TestChangedCase::whatIsPlacedMeanwhileStands()
{
    const MeetingId first = m_job->meetingOn(QDate(2026, 11, 12));
    const MeetingId second = m_job->meetingOn(QDate(2026, 12, 10));
    const ReferralId referral = dossier().referrals.first().referral.id;
    show();
    m_keys->press(u"place.%1"_s.arg(referral.value()).toLatin1().constData());
    QVERIFY(m_keys->words().contains(u"The case is on no meeting’s agenda yet."_s));
    Placement theirs;
    theirs.referralId = referral;
    theirs.to = first;
    MUST(placeReferrals(m_job->reg(), {theirs}));
    m_keys->press("placeCase");
    QCOMPARE(dossier().hearings.size(), 1);
    QCOMPARE(dossier().hearings.first().meeting.id, first);
    QVERIFY2(m_keys->words().contains(u"It waits for MTG-2026-11-12 now."_s), qPrintable(m_keys->words()));
    QVERIFY2(m_context->prompts().failures.isEmpty(), "it is said in the form");
    // To move it after all needs a reason.
    m_keys->press("placeCase");
    QCOMPARE(dossier().hearings.first().meeting.id, first);
    m_keys->type("reason", u"She is in hospital until then."_s);
    m_keys->press("placeCase");
    QCOMPARE(dossier().hearings.size(), 1);
    QCOMPARE(dossier().hearings.first().meeting.id, second);
}

void TestChangedCase::escapeKeepsWhatIsTyped()
{
    show();
    typeAClosing();
    escape();
    QVERIFY(!m_keys->find("saveClosing"));
    QVERIFY(m_keys->find("closeCase"));
    QVERIFY(!m_view->hasUnsavedWork());
    m_keys->press("closeCase");
    QCOMPARE(text("reason"), u"She moved to another area."_s);
    // The button gives it up.
    m_keys->press("cancelClosing");
    m_keys->press("closeCase");
    QCOMPARE(text("reason"), QString());
}

void TestChangedCase::escapeLeavesWhatIsUntouched()
{
    show();
    m_keys->press("addTransfer");
    m_keys->part("area")->setFocus();
    escape();
    QVERIFY(!m_keys->find("saveTransfer"));
    QVERIFY(!m_context->drafts().find({u"cases/transfer"_s, u"0/%1"_s.arg(m_case.caseId.value())}));
}

void TestChangedCase::aListThatStandsOpenTakesEscapeForItself()
{
    show();
    m_keys->press("addTransfer");
    auto *source = qobject_cast<Choice *>(m_keys->part("sourceAgencyId"));
    source->setFocus();
    source->showPopup();
    QTest::keyClick(source->view(), Qt::Key_Escape);
    Keyboard::settle();
    QVERIFY(!source->view()->isVisible());
    QVERIFY(m_keys->find("saveTransfer"));
}

QTEST_MAIN(TestChangedCase)
#include "tst_ChangedCase.moc"
