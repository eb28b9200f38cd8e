// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Mnemonics.h"
#include "tests/ui/referrals/ReferralDesk.h"

#include <QApplication>

using namespace marac;
using namespace Qt::StringLiterals;

/// The forms of the referrals page by keyboard: where they begin, where Tab leads, and which keys they take.
class TestReferralFormKeys : public QObject, protected test::ReferralDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        leavePage();
        m_job.reset();
    }
    void tabReadsTheFormFromTopToBottom();
    void noTwoThingsShareAKey();
    void completingBeginsAtTheMissingField();
    void changesDontOpenTheAssessmentAgain();
};

void TestReferralFormKeys::tabReadsTheFormFromTopToBottom()
{
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    m_keys->press("add.child");
    QWidget *last = m_keys->part("cancelReferral");
    m_keys->part("referringAgencyId")->setFocus();
    QStringList stops{focusName()};
    while (QApplication::focusWidget() != last && stops.size() < 100) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops += focusName();
    }
    const QStringList expected{u"referringAgencyId"_s,
                               u"referrerName"_s,
                               u"victimKind"_s,
                               u"parts.0.givenName"_s,
                               u"parts.0.phone"_s,
                               u"parts.0.address.paon"_s,
                               u"parts.0.address.street"_s,
                               u"parts.0.address.postcode"_s,
                               u"parts.0.more"_s,
                               u"parts.0.remove"_s,
                               u"parts.1.givenName"_s,
                               u"parts.1.relationship"_s,
                               u"parts.1.more"_s,
                               u"parts.1.remove"_s,
                               u"add.perpetrator"_s,
                               u"perpetratorUnknown.yes"_s,
                               u"strands.race"_s,
                               u"incidentOn"_s,
                               u"narrative"_s,
                               u"consent"_s,
                               u"emergency.yes"_s,
                               u"keepAndAssess"_s,
                               u"keepReferral"_s,
                               u"cancelReferral"_s};
    qsizetype at = -1;
    for (const QString &name : expected) {
        const qsizetype found = stops.indexOf(name);
        QVERIFY2(found > at, qPrintable(name + u" comes too early or not at all in "_s + stops.join(u' ')));
        at = found;
    }
}

void TestReferralFormKeys::noTwoThingsShareAKey()
{
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    m_keys->press("add.child");
    QCOMPARE(doubledMnemonics(m_view.get()), QStringList());
    const ReferralId id = assessed(u"nnnyyyyyyyyyyynnnnnn"_s);
    m_context->prompts().goesAhead = true;
    open(id);
    QCOMPARE(doubledMnemonics(m_view.get()), QStringList());
    m_keys->press("judge");
    m_keys->choose("band", u"St"_s);
    QCOMPARE(doubledMnemonics(m_view.get()), QStringList());
    m_keys->press("cancelOverride");
    m_keys->press("reassess");
    QCOMPARE(doubledMnemonics(m_view.get()), QStringList());
    m_keys->press("cancelAssessment");
    m_keys->press("accept");
    QCOMPARE(doubledMnemonics(m_view.get()), QStringList());
}

void TestReferralFormKeys::completingBeginsAtTheMissingField()
{
    ReferralEntry entry = osei();
    entry.referral.consent = Consent::NotKnown;
    open(*keepReferral(m_job->reg(), entry));
    m_keys->press("editReferral");
    QCOMPARE(focusName(), u"consent"_s);
    QTest::qWait(1);
    QWidget *field = m_keys->part("consent");
    QVERIFY(field->hasFocus());
    look("missing");
    QCOMPARE(field->visibleRegion().boundingRect().size(), field->size());
}

void TestReferralFormKeys::changesDontOpenTheAssessmentAgain()
{
    const ReferralId id = assessed(u"nnnyyyyyyyyyyynnnnnn"_s);
    open(id);
    m_keys->press("changeReferral");
    look("change");
    QVERIFY(!m_keys->find("keepReferral"));
    m_keys->type("policeRef", u"MP/4471"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    Keyboard::settle();
    QVERIFY(!m_keys->find("item1"));
    QCOMPARE(focusName(), u"accept"_s);
    QCOMPARE(consultReferral(m_job->reg(), id)->record.referral.policeRef, u"MP/4471"_s);
}

QTEST_MAIN(TestReferralFormKeys)
#include "tst_ReferralFormKeys.moc"
