// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Accessible.h"
#include "tests/ui/referrals/ReferralDesk.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

using namespace marac;
using namespace Qt::StringLiterals;

/// The people of a referral in the window, by keyboard: whose knowledge they are, and changes to them.
class TestReferralPeople : public QObject, protected test::ReferralDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        leavePage();
        m_job.reset();
    }
    void tellsWhatIsKnownAndFromWhom();
    void changesAPersonAfterTheDecision();
    void keepsDisabilityAndSexualOrientation();
    void whatWasTypedOfSomebodyKnownIsKept();
    void aProblemOutOfSightIsLedTo();
    void anEmptiedAddressIsAskedAbout();
};

void TestReferralPeople::tellsWhatIsKnownAndFromWhom()
{
    ReferralEntry entry = m_job->oseiReferral();
    Person &victim = entry.parts.first().person.person;
    victim.phone = u"07700 900123"_s;
    victim.safeToCall = CallSafety::No;
    victim.gender = u"Man"_s;
    victim.ethnicity = u"B2"_s;
    victim.language = u"Twi"_s;
    victim.disability = u"learning"_s;
    victim.sexualOrientation = u"bisexual"_s;
    entry.parts.first().person.aliases = {u"Jay Mensah"_s};
    entry.referral.victimKind = VictimKind::Household;
    entry.referral.aggravatedOffence = entry.referral.online = entry.referral.counterAllegation = true;
    entry.referral.victimAware = true;
    entry.referral.thirdPartyCentre = u"Bootle Library"_s;
    const ReferralId id = *MUST(keepReferral(m_job->reg(), entry));
    PersonEntry change{file(id).people.first().person, std::nullopt, {u"Jay Mensah"_s}};
    change.person.contactNotes = u"Through the sister"_s;
    change.person.sourceAgencyId = m_job->agency("POL");
    MUST(keepPerson(m_job->reg(), change));
    MUST(recordAssessment(m_job->reg(), m_job->assessment(id, 11)));
    MUST(m_job->accept(id));
    open(id);
    look("people-accepted");
    const QString words = m_keys->words();
    for (const QString &said :
         {u"Do not call: 07700 900123"_s, u"Jay Mensah"_s, u"Man"_s, u"Twi"_s, u"African"_s, u"Learning disability"_s,
          u"Bisexual"_s, u"A household"_s, u"aggravated offence"_s, u"counter-allegation made"_s, u"Bootle Library"_s,
          u"the victim knows of this referral"_s, u"Through the sister (from Merseyside Police)"_s})
        QVERIFY2(words.contains(said), qPrintable(said));
    QCOMPARE(words.count(u"(from "_s), 1);
    assertAccessible(m_view.get());
}

void TestReferralPeople::changesAPersonAfterTheDecision()
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    MUST(recordAssessment(m_job->reg(), m_job->assessment(id, 11)));
    MUST(m_job->accept(id));
    open(id);
    const PersonId victim = file(id).people.first().person.id;
    m_keys->press(("changePerson." + QByteArray::number(victim.value())).constData());
    assertAccessible(m_view.get());
    m_keys->type("phone", u"07700 900199"_s);
    m_keys->choose("safeToCall", u"No:"_s);
    QVERIFY(m_view->hasUnsavedWork());
    m_view->saveDraft();
    QCOMPARE(MUST(m_job->reg().drafts())->size(), 1);
    m_keys->choose("sourceAgencyId", u"Vict"_s);
    look("people-change");
    m_keys->press("keepPerson");
    QVERIFY(m_context->prompts().failures.isEmpty());
    const PersonFile after = file(id).people.first();
    QCOMPARE(after.person.phone, u"07700 900199"_s);
    QCOMPARE(sourceOf(after, u"phone"_s), m_job->agency("VS"));
    QVERIFY(m_keys->words().contains(u"Do not call: 07700 900199 (from Victim Support)"_s));
    QVERIFY(MUST(m_job->reg().drafts())->isEmpty());
}

void TestReferralPeople::keepsDisabilityAndSexualOrientation()
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    open(id);
    m_keys->press("changeReferral");
    QVERIFY(!m_keys->find("parts.0.disability")); // on request, as ethnicity
    QVERIFY(!m_keys->find("parts.0.sexualOrientation"));
    m_keys->press("parts.0.more");
    const auto chosen = [this](const char *name) {
        return qobject_cast<QComboBox *>(m_keys->part(name))->currentText();
    };
    QCOMPARE(chosen("parts.0.disability"), u"Not recorded"_s);
    m_keys->choose("parts.0.disability", u"Learn"_s);
    m_keys->choose("parts.0.sexualOrientation", u"Pref"_s);
    QCOMPARE(chosen("parts.0.sexualOrientation"), u"Prefer not to say"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(chosen("parts.0.sexualOrientation"), u"Not recorded"_s);
    QCOMPARE(chosen("parts.0.disability"), u"Learning disability"_s);
    m_keys->choose("parts.0.sexualOrientation", u"Bi"_s);
    look("people-diversity");
    assertAccessible(m_view.get());
    QVERIFY(m_view->saveDraft());
    leavePage();
    showPage(referralsPage());
    m_keys->press("goOn");
    m_keys->press("parts.0.more");
    QCOMPARE(chosen("parts.0.disability"), u"Learning disability"_s);
    QCOMPARE(chosen("parts.0.sexualOrientation"), u"Bisexual"_s);
    m_keys->press("keepReferral");
    const PersonFile after = file(id).people.first();
    QCOMPARE(after.person.disability, u"learning"_s);
    QCOMPARE(after.person.sexualOrientation, u"bisexual"_s);
    QCOMPARE(sourceOf(after, u"disability"_s), m_job->agency("HHR"));
}

void TestReferralPeople::whatWasTypedOfSomebodyKnownIsKept()
{
    const ReferralId first = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    const PersonId known = file(first).people.first().person.id;
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    Keyboard::settle();
    QTest::keyClicks(QApplication::focusWidget(), u"Vict"_s);
    m_keys->type("parts.0.givenName", u"Jelani"_s);
    m_keys->type("parts.0.familyName", u"Osei"_s);
    m_keys->type("parts.0.bornOn", u"3/4/87"_s); // day and month the other way round
    m_keys->type("parts.0.phone", u"07700 900199"_s);
    m_keys->choose("parts.0.safeToCall", u"No:"_s);
    m_keys->press(("match." + QByteArray::number(known.value())).constData());
    look("people-known");
    assertAccessible(m_view.get());
    QVERIFY(m_keys->find("parts.0.newFacts.phone"));
    m_keys->press("keepReferral");
    const ReferralId second = MUST(listReferrals(m_job->reg(), std::nullopt))->first().id;
    QVERIFY(second != first);
    const PersonFile after = file(second).people.first();
    QCOMPARE(after.person.id, known);
    QCOMPARE(after.person.phone, u"07700 900199"_s);
    QCOMPARE(after.person.safeToCall, CallSafety::No);
    QCOMPARE(sourceOf(after, u"phone"_s), m_job->agency("VS"));
    QCOMPARE(after.person.bornOn, QDate(1987, 3, 4));
    QCOMPARE(sourceOf(after, u"bornOn"_s), m_job->agency("HHR"));
}

/// What is folded away is not looked at before it is kept; the register refuses it, and the summary leads there.
void TestReferralPeople::aProblemOutOfSightIsLedTo()
{
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    Keyboard::settle();
    QTest::keyClicks(QApplication::focusWidget(), u"Vict"_s);
    m_keys->type("parts.0.familyName", u"Osei"_s);
    m_keys->press("parts.0.more");
    qobject_cast<QLineEdit *>(m_keys->part("parts.0.knownAs"))->setText(QString(QChar(0xFFFE)));
    m_keys->press("parts.0.more");
    QVERIFY(!m_keys->find("parts.0.knownAs"));
    m_keys->press("keepReferral");
    QVERIFY(MUST(listReferrals(m_job->reg(), std::nullopt))->isEmpty());
    m_keys->press("problemLink");
    QVERIFY(m_keys->part("parts.0.knownAs")->hasFocus());
    assertAccessible(m_view.get());
}

void TestReferralPeople::anEmptiedAddressIsAskedAbout()
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    open(id);
    m_keys->press("changeReferral");
    for (const char *name : {"saon", "paon", "street", "town", "postcode"}) {
        const QByteArray field = QByteArray("parts.0.address.") + name;
        m_keys->type(field.constData(), {});
        QTest::keyClick(m_keys->part(field.constData()), Qt::Key_Delete);
    }
    m_keys->press("keepReferral");
    QVERIFY(m_keys->find("errorSummary"));
    QVERIFY(file(id).people.first().address);
    m_keys->press("parts.0.address.flags.noAddressKnown");
    m_keys->press("keepReferral");
    QVERIFY(!file(id).people.first().address);
    QCOMPARE(file(id).people.first().earlierAddresses.size(), 1);
}

QTEST_MAIN(TestReferralPeople)
#include "tst_ReferralPeople.moc"
