// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseDossier.h"
#include "core/risk/OverrideBand.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "ui/cases/CasesPage.h"
#include "ui/risk/ScoreTrend.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/labels/StatusPill.h"

#include <QAbstractItemView>
#include <QRegularExpression>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The case files by keyboard: reading one, adding what was learnt, and text that looks like markup.
class TestCasesPage : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsAnEventWithItsSource();
    void placesACaseThatStandsOnNoMeeting();
    void showsMarkupAsItWasTyped();
    void aReaderOnlyReads();
    void leadsToTheNextAssessment();
    void showsWhoIsNamedAndHowTheRiskWasJudged();
    void addsAnIncidentWithItsDay();
    void closesAFileAndOpensItAgain();
    void changesThePerson();
    void saysWhoseAddressIsProtected();

private:
    void begin(Register &reg);
    void look(const char *name) const;
};

void TestCasesPage::init()
{
    beginJob();
}

void TestCasesPage::begin(Register &reg)
{
    showPage(casesPage(), reg);
}

void TestCasesPage::look(const char *name) const
{
    if (const QString folder = qEnvironmentVariable("MARAC_GRAB"); !folder.isEmpty())
        m_view->grab().save(u"%1/cases-%2.png"_s.arg(folder, QString::fromLatin1(name)));
}

void TestCasesPage::addsAnEventWithItsSource()
{
    const Accepted accepted = m_job->acceptedCase();
    begin(m_job->reg());
    m_keys->goTo("cases", accepted.caseId.value());
    m_keys->key("cases", Qt::Key_Return);
    QVERIFY(m_keys->words().contains(u"SHC-2026-0001"_s));
    assertAccessible(m_view.get());
    const qsizetype before = MUST(consultCaseFile(m_job->reg(), accepted.caseId))->events.size();
    m_keys->type("text", u"Paint removed from the door."_s, "addEvent");
    m_keys->press("addEvent");
    QVERIFY(!m_view->findChild<Form *>()->problemTexts().isEmpty());
    m_keys->choose("sourceAgencyId", u"HHR"_s, "addEvent");
    m_keys->press("addEvent");
    const CaseDossier dossier = *MUST(consultCaseFile(m_job->reg(), accepted.caseId));
    QCOMPARE(dossier.events.size(), before + 1);
    QVERIFY(m_keys->words().contains(u"Paint removed from the door. (HHR)"_s));
    QCOMPARE(m_context->prompts().savedTexts.size(), 1);
}

void TestCasesPage::saysWhoseAddressIsProtected()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.address->isProtected = true;
    m_job->acceptedCase(entry);
    begin(m_job->reg());
    const QAbstractItemModel *rows = m_view->findChild<QAbstractItemView *>(u"cases.view"_s)->model();
    QStringList shown;
    for (int column = 0; column < rows->columnCount(); ++column)
        shown += rows->index(0, column).data().toString();
    QVERIFY2(shown.contains(u"Protected address"_s), qPrintable(shown.join(u", "_s)));
}

void TestCasesPage::placesACaseThatStandsOnNoMeeting()
{
    const Accepted accepted = m_job->acceptedCase();
    const CaseDossier before = *MUST(consultCaseFile(m_job->reg(), accepted.caseId));
    QVERIFY(before.hearings.isEmpty());
    const QByteArray place = "place." + QByteArray::number(before.referrals.first().referral.id.value());
    m_job->meetingOn(QDate(2026, 11, 12));
    begin(m_job->reg());
    m_keys->goTo("cases", accepted.caseId.value());
    m_keys->key("cases", Qt::Key_Return);
    m_keys->press(place.constData());
    assertAccessible(m_view.get());
    QVERIFY(m_keys->part("placeCase")->hasFocus());
    m_keys->press("placeCase");
    const CaseDossier after = *MUST(consultCaseFile(m_job->reg(), accepted.caseId));
    QCOMPARE(after.hearings.size(), 1);
    QVERIFY(m_keys->words().contains(u"MTG-2026-11-12"_s));
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestCasesPage::showsMarkupAsItWasTyped()
{
    const QString markup = u"<b>Shouted</b> <img src=\"file:///x.png\"> at the door"_s;
    ReferralEntry entry = m_job->oseiReferral();
    entry.referral.narrative = markup;
    const Accepted accepted = m_job->acceptedCase(entry);
    begin(m_job->reg());
    m_view->openRecord(accepted.caseId.value());
    Keyboard::settle();
    const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [](const QLabel *label) { return label->text().contains(u"<b>Shouted"_s); });
    QVERIFY(found != labels.end());
    QCOMPARE((*found)->textFormat(), Qt::PlainText);
}

void TestCasesPage::aReaderOnlyReads()
{
    const Accepted accepted = m_job->acceptedCase();
    begin(m_job->as(Role::Reader));
    m_view->openRecord(accepted.caseId.value());
    Keyboard::settle();
    QVERIFY(!m_keys->find("addEvent"));
    QVERIFY(m_view->findChildren<QWidget *>(QRegularExpression(u"changePerson.*"_s)).isEmpty());
    assertAccessible(m_view.get());
}

void TestCasesPage::leadsToTheNextAssessment()
{
    const Accepted accepted = m_job->acceptedCase();
    begin(m_job->reg());
    m_view->openRecord(accepted.caseId.value());
    m_keys->press("assessAgain");
    QCOMPARE(m_context->wentTo.last().first, u"referrals"_s);
    QCOMPARE(m_context->wentTo.last().second,
             MUST(consultCaseFile(m_job->reg(), accepted.caseId))->referrals.last().referral.id.value());
}

void TestCasesPage::showsWhoIsNamedAndHowTheRiskWasJudged()
{
    ReferralEntry entry = m_job->oseiReferral();
    PartEntry perpetrator;
    perpetrator.role = PartRole::Perpetrator;
    perpetrator.person.person.givenName = u"Craig"_s;
    perpetrator.person.person.familyName = u"Dolan"_s;
    perpetrator.relationship = u"neighbour"_s;
    PartEntry child;
    child.role = PartRole::Child;
    child.person.person.givenName = u"Ama"_s;
    child.person.person.familyName = u"Osei"_s;
    entry.parts << perpetrator << child;
    const Accepted accepted = m_job->acceptedCase(entry);
    const CaseDossier before = *MUST(consultCaseFile(m_job->reg(), accepted.caseId));
    BandOverride judgement;
    judgement.band = RiskBand::VeryHigh;
    judgement.rationale = u"Worse than the answers show."_s;
    judgement.byName = u"Tom Reilly"_s;
    judgement.byPost = u"Housing Officer"_s;
    judgement.sourceAgencyId = m_job->agency("HHR");
    judgement.authoriserId = m_job->officer(u"Denise Farrell"_s);
    MUST(overrideBand(m_job->reg(), before.assessments.first().id, judgement, before.assessments.first().version));
    NewAssessment second = m_job->assessment(before.referrals.first().referral.id, 7);
    second.caseId = accepted.caseId;
    second.answers.at(1).answer = Answer::DontKnow;
    MUST(recordAssessment(m_job->reg(), second));
    begin(m_job->reg());
    m_view->openRecord(accepted.caseId.value());
    Keyboard::settle();
    const QString words = m_keys->words();
    for (const QString &expected :
         {u"Craig Dolan, neighbour"_s, u"Ama Osei"_s, u"High → Very high, 11 of 20 ticks (HHR)"_s,
          u"Judged by Tom Reilly, Housing Officer, agreed by Denise Farrell, PDMO, HHR: Worse than the answers show."_s,
          u"7 of 20 ticks (up to 8)"_s, u"4 fewer"_s})
        QVERIFY2(words.contains(expected), qPrintable(expected + u" is not in "_s + words));
    QVERIFY(m_view->findChild<QWidget *>(u"scoreTrend"_s));
    const auto *drawn = m_view->findChild<ScoreTrend *>(u"drawnTrend"_s);
    QVERIFY(drawn->accessibleDescription().contains(u"7 of 20 ticks (up to 8), "_s));
    QVERIFY(drawn->pointOf(0).y() < drawn->pointOf(1).y()); // fewer ticks stand lower
    assertAccessible(m_view.get());
    look("people");
}

void TestCasesPage::addsAnIncidentWithItsDay()
{
    const Accepted accepted = m_job->acceptedCase();
    begin(m_job->reg());
    m_view->openRecord(accepted.caseId.value());
    Keyboard::settle();
    QVERIFY(!m_keys->find("at"));
    m_keys->choose("kind", u"A new"_s, "addEvent");
    m_keys->choose("sourceAgencyId", u"POL"_s, "addEvent");
    m_keys->type("text", u"Shouted at from a car."_s, "addEvent");
    m_keys->press("addEvent");
    QCOMPARE(m_view->findChild<Form *>()->problemTexts().size(), 1);
    m_keys->type("at", u"19/10/2026"_s, "addEvent");
    m_keys->press("addEvent");
    const CaseEvent event = MUST(consultCaseFile(m_job->reg(), accepted.caseId))->events.first();
    QCOMPARE(event.kind, CaseEventKind::Incident);
    QCOMPARE(Clock::local(event.at).date(), QDate(2026, 10, 19));
    QCOMPARE(event.sourceAgencyId, m_job->agency("POL"));
    QVERIFY(m_keys->words().contains(u"New incident: Shouted at from a car. (POL)"_s));
}

void TestCasesPage::closesAFileAndOpensItAgain()
{
    const Accepted accepted = m_job->acceptedCase();
    begin(m_job->reg());
    m_view->openRecord(accepted.caseId.value());
    Keyboard::settle();
    m_keys->press("closeCase");
    assertAccessible(m_view.get());
    QVERIFY(m_keys->part("sourceAgencyId")->hasFocus());
    m_keys->choose("sourceAgencyId", u"HHR"_s);
    QCOMPARE(qobject_cast<Choice *>(m_keys->part("residualBand"))->value<RiskBand>(), RiskBand::High);
    m_keys->press("saveClosing");
    QVERIFY(m_view->hasUnsavedWork());
    QVERIFY(!m_view->findChild<Form *>()->problemTexts().isEmpty());
    look("closing");
    m_keys->type("reason", u"Moved to another area."_s);
    m_keys->choose("outcome", u"Moved"_s);
    m_keys->choose("residualBand", u"Medium"_s); // High was proposed
    m_keys->press("saveClosing");
    QCOMPARE(MUST(consultCaseFile(m_job->reg(), accepted.caseId))->file.state, CaseState::Closed);
    QVERIFY(m_keys->words().contains(u"Moved to another area. (HHR)"_s));
    QStringList pills;
    for (const StatusPill *pill : m_view->findChildren<StatusPill *>())
        pills << pill->word();
    QVERIFY2(pills.contains(u"Outcome: Moved away"_s), qPrintable(pills.join(u'\n')));
    QVERIFY(pills.contains(u"Risk left: Medium"_s));
    // And where the sheet says that it is closed.
    const QString closed = m_keys->words().section(u"Moved to another area. (HHR)"_s, -1);
    QVERIFY2(closed.contains(u"Outcome"_s) && closed.contains(u"Moved away"_s), qPrintable(closed));
    QVERIFY2(closed.contains(u"Risk left"_s) && closed.contains(u"Medium"_s), qPrintable(closed));
    look("closed");
    // R9: what happens now is chased all the same, and the form says so.
    const QString onToday = u"This file is closed. A new incident stays on Today"_s;
    QVERIFY(!m_keys->words().contains(onToday));
    m_keys->choose("kind", u"A new"_s, "addEvent");
    QVERIFY2(m_keys->words().contains(onToday), qPrintable(m_keys->words()));
    m_keys->choose("kind", u"Something"_s, "addEvent");
    QVERIFY(!m_keys->words().contains(onToday));
    m_keys->press("reopenCase");
    m_keys->choose("sourceAgencyId", u"POL"_s);
    m_keys->type("reason", u"Back again."_s);
    m_keys->press("saveClosing");
    QCOMPARE(MUST(consultCaseFile(m_job->reg(), accepted.caseId))->file.state, CaseState::Live);
    QCOMPARE(m_context->prompts().savedTexts.size(), 2);
}

void TestCasesPage::changesThePerson()
{
    const Accepted accepted = m_job->acceptedCase();
    begin(m_job->reg());
    m_view->openRecord(accepted.caseId.value());
    const PersonId victim = MUST(consultCaseFile(m_job->reg(), accepted.caseId))->victim->person.id;
    const QByteArray change = "changePerson." + QByteArray::number(victim.value());
    m_keys->press(change.constData());
    m_keys->type("phone", u"07700 900199"_s);
    // Reading another file leaves what was typed for later.
    m_view->openRecord(accepted.caseId.value());
    m_keys->press(change.constData());
    m_keys->choose("safeToCall", u"No:"_s);
    m_keys->choose("sourceAgencyId", u"Vict"_s);
    m_keys->type("familyName", u"Osei-Mensah"_s);
    m_keys->press("keepPerson");
    QVERIFY(m_keys->words().contains(u"Do not call: 07700 900199 (from VS)"_s));
    const QAbstractItemModel *listed = qobject_cast<RecordTable *>(m_keys->part("cases"))->view()->model();
    QVERIFY(listed->index(0, 1).data().toString().startsWith(u"OSEI-MENSAH"_s));
    QVERIFY(!m_view->hasUnsavedWork());
}

QTEST_MAIN(TestCasesPage)
#include "tst_CasesPage.moc"
