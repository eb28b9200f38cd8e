// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Accessible.h"
#include "tests/ui/referrals/ReferralKeys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Referrals in the window, by keyboard: scenarios 1 and 3. With MARAC_GRAB set, pictures are kept in that folder.
class TestReferralsPage : public QObject, protected test::ReferralKeys
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        leavePage();
        m_job.reset();
    }
    void takesAssessesAndPlacesAReferralByKeyboard();
    void missingThingsLeadToTheirFields();
    void problemsOfPeopleStandBesideTheirFields();
    void knowsSomebodyAgain();
    void keepsADraftAndOffersItAgain();
    void keepsSubStrandsAndSourcesThroughAChange();
    void readersSeeAndKeepNothing();
    void everythingIsNamedAndReached();
};

void TestReferralsPage::takesAssessesAndPlacesAReferralByKeyboard()
{
    look("empty");
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(focusName(), u"referringAgencyId"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Harb"_s);
    type("referrerName", u"Tom Reilly"_s);
    type("referrerPhone", u"07700 900105"_s);
    type("parts.0.givenName", u"Jelani"_s);
    type("parts.0.familyName", u"Osei"_s);
    type("parts.0.bornOn", u"4/3/87"_s);
    type("parts.0.address.saon", u"Flat 4"_s);
    type("parts.0.address.paon", u"12"_s);
    type("parts.0.address.street", u"Marlow Court"_s);
    type("parts.0.address.town", u"Bootle"_s);
    type("parts.0.address.postcode", u"l203aa"_s);
    press("parts.0.address.flags.isProtected");
    look("form");
    press("perpetratorUnknown.yes");
    press("strands.race");
    type("incidentOn", u"-3d"_s);
    type("narrative", u"Abuse shouted and paint thrown at the door."_s);
    part("consent")->setFocus();
    QTest::keyClicks(part("consent"), u"Giv"_s);
    ctrlReturn();
    QVERIFY2(m_context->prompts().failures.isEmpty() && has("item1"), "the risk assessment should have been opened");

    keys("nnnyyyyyyyyyyynnnnnn");
    look("risk");
    ctrlReturn();
    QCOMPARE(focusName(), u"accept"_s);
    look("next-step");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(part("meetingId")->property("currentText").toString(), u"Thursday 12 November 2026 (0 of 20 cases)"_s);
    look("accept");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    QVERIFY(m_context->prompts().failures.isEmpty());
    const QString told = m_context->prompts().savedTexts.last();
    QVERIFY2(told.contains(u"SHC-2026-0001"_s) && told.contains(u"MTG-2026-11-12"_s), qPrintable(told));
    QTest::qWait(1);
    QCOMPARE(focusName(), u"openCase"_s);
    look("accepted");
    const QAbstractItemModel *rows = m_view->findChild<QAbstractItemView *>(u"referrals.view"_s)->model();
    QStringList shown;
    for (int column = 0; column < rows->columnCount(); ++column)
        shown += rows->index(0, column).data().toString();
    QCOMPARE(shown,
             (QStringList{u"REF-2026-0001"_s, u"OSEI Jelani"_s, u"Accepted"_s, u"High"_s, u"11"_s, QString(),
                          u"Protected address"_s, u"20/10/2026"_s, u"HHR"_s, u"Race, ethnicity or nationality"_s,
                          u"SHC-2026-0001"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_context->wentTo.last().first, u"cases"_s);
}

void TestReferralsPage::missingThingsLeadToTheirFields()
{
    ReferralEntry entry = zawada();
    entry.referral.narrative.clear();
    open(*keepReferral(m_job->reg(), entry));
    look("incomplete");
    press("missing.narrative");
    QCOMPARE(focusName(), u"narrative"_s);
    type("narrative", u"Shouted at on the way to work."_s);
    press("keepReferral");
    QVERIFY(!m_view->findChild<QWidget *>(u"missing.narrative"_s) || !part("assess")->isHidden());
    QCOMPARE(focusName(), u"assess"_s);
    press("missing.assessment");
    QVERIFY(has("item1"));
}

void TestReferralsPage::problemsOfPeopleStandBesideTheirFields()
{
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Harb"_s);
    press("add.child");
    type("parts.1.givenName", u"Ada"_s);
    type("parts.1.bornOn", u"1/1/2027"_s);
    ctrlReturn();
    look("problems");
    QVERIFY(!form()->field(u"parts.1.bornOn"_s)->problem().isEmpty());
    QVERIFY(form()->problemTexts().size() == 1);
    press("problemLink");
    QCOMPARE(focusName(), u"parts.1.bornOn"_s);
    press("parts.1.remove");
    ctrlReturn();
    QVERIFY(has("item1"));
}

void TestReferralsPage::knowsSomebodyAgain()
{
    ReferralEntry entry = zawada();
    entry.parts.first().person.person.bornOn = QDate(1980, 1, 2);
    const ReferralId first = *keepReferral(m_job->reg(), entry);
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Harb"_s);
    type("parts.0.givenName", u"Piotr"_s);
    type("parts.0.familyName", u"Zawada"_s);
    type("parts.0.bornOn", u"2/1/80"_s);
    press("keepReferral");
    look("match");
    QVERIFY(focusName().startsWith(u"match."_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    const QList<ReferralRow> rows = *listReferrals(m_job->reg(), std::nullopt);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(consultReferral(m_job->reg(), rows.first().id == first ? rows.last().id : rows.first().id)
                 ->record.parts.first()
                 .personId,
             consultReferral(m_job->reg(), first)->record.parts.first().personId);
}

void TestReferralsPage::keepsADraftAndOffersItAgain()
{
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Harb"_s);
    type("parts.0.familyName", u"Osei"_s);
    type("parts.0.address.street", u"Marlow Court"_s);
    type("narrative", u"Paint thrown."_s);
    QVERIFY(m_view->hasUnsavedWork());
    m_view->saveDraft();
    leavePage();
    m_job->as(Role::Administrator);
    showPage(referralsPage());
    QVERIFY(part("draft")->isVisible());
    look("draft");
    press("goOn");
    QCOMPARE(part("parts.0.familyName")->property("text").toString(), u"Osei"_s);
    QCOMPARE(part("parts.0.address.street")->property("text").toString(), u"Marlow Court"_s);
    QCOMPARE(part("referringAgencyId")->property("currentText").toString().left(4), u"Harb"_s);
    press("keepReferral");
    QVERIFY(m_job->reg().drafts()->isEmpty());
    QVERIFY(!part("draft")->isVisible());
}

void TestReferralsPage::keepsSubStrandsAndSourcesThroughAChange()
{
    ReferralEntry entry = zawada();
    entry.strands = {ReferralStrand{u"religion"_s, u"Antisemitism"_s, m_job->agency("POL")}};
    const ReferralId id = *keepReferral(m_job->reg(), entry);
    open(id);
    press("changeReferral");
    type("policeRef", u"MP/4471"_s);
    ctrlReturn();
    const ReferralRecord record = consultReferral(m_job->reg(), id)->record;
    QCOMPARE(record.referral.policeRef, u"MP/4471"_s);
    QCOMPARE(record.strands.size(), 1);
    QCOMPARE(record.strands.first().subStrand, u"Antisemitism"_s);
    QCOMPARE(record.strands.first().sourceAgencyId, m_job->agency("POL"));
}

void TestReferralsPage::readersSeeAndKeepNothing()
{
    const ReferralId id = *keepReferral(m_job->reg(), zawada());
    leavePage();
    m_job->as(Role::Reader);
    showPage(referralsPage());
    QVERIFY(!has("newReferral"));
    open(id);
    for (const char *name : {"assess", "accept", "return", "refuse", "changeReferral"})
        QVERIFY2(!has(name), name);
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestReferralsPage::everythingIsNamedAndReached()
{
    const ReferralId id = *keepReferral(m_job->reg(), zawada());
    assertAccessible(m_view.get());
    open(id);
    assertAccessible(m_view.get());
    press("changeReferral");
    press("parts.0.more");
    look("form-full");
    assertAccessible(m_view.get());
}

QTEST_MAIN(TestReferralsPage)
#include "tst_ReferralsPage.moc"
