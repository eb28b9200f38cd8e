// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressText.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "ui/people/AddressEditor.h"
#include "ui/referrals/ReferralsPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace marac;
using namespace Qt::StringLiterals;

/// The people of a referral in the window, by keyboard: whose knowledge they are, changes to them, and a protected address.
class TestReferralPeople : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatIsKnownAndFromWhom();
    void changesAPersonAfterTheDecision();
    void keepsDisabilityAndSexualOrientation();
    void whatWasTypedOfSomebodyKnownIsKept();
    void aProblemOutOfSightIsLedTo();
    void aRepeatReferralLiftsNoProtection();
    void theBoxesMaskWhatIsOnFile();
    void theFormMasksAProtectedAddress();
    void theSheetMasksWhatWasTyped();
    void aDraftUncoversNoAddress();
    void aSaferAddressOutlastsAnOlderForm();
    void protectionGivenMeanwhileIsKept();
    void aLiftInVainIsTold();
    void anEmptiedAddressIsAskedAbout();

private:
    void open(ReferralId id);
    ReferralFile file(ReferralId id) { return *MUST(consultReferral(m_job->reg(), id)); }
    void look(const char *name) const;
};

void TestReferralPeople::init()
{
    beginJob();
    m_job->meetingOn(QDate(2026, 11, 12));
    showPage(referralsPage());
}

void TestReferralPeople::cleanup()
{
    leavePage();
    m_job.reset();
}

void TestReferralPeople::open(ReferralId id)
{
    m_view->openRecord(id.value());
    Keyboard::settle();
}

void TestReferralPeople::look(const char *name) const
{
    if (const QString folder = qEnvironmentVariable("MARAC_GRAB"); !folder.isEmpty())
        m_view->grab().save(u"%1/people-%2.png"_s.arg(folder, QString::fromLatin1(name)));
}

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
    look("accepted");
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
    look("change");
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
    look("diversity");
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
    look("known");
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

void TestReferralPeople::aRepeatReferralLiftsNoProtection()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.address->isProtected = true;
    const ReferralId first = *MUST(keepReferral(m_job->reg(), entry));
    const PersonId known = file(first).people.first().person.id;
    const auto newestVictim = [this] {
        return file(MUST(listReferrals(m_job->reg(), std::nullopt))->first().id).people.first();
    };
    const auto typeVictim = [&](const QString &building) {
        QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
        Keyboard::settle();
        QTest::keyClicks(QApplication::focusWidget(), u"Vict"_s);
        m_keys->type("parts.0.address.saon", u"Flat 4"_s);
        m_keys->type("parts.0.address.paon", building);
        m_keys->type("parts.0.address.street", u"Marlow Court"_s);
        m_keys->type("parts.0.address.postcode", u"L20 3AA"_s);
        m_keys->type("parts.0.givenName", u"Jelani"_s);
        m_keys->type("parts.0.familyName", u"Osei"_s);
        m_keys->type("parts.0.bornOn", u"4/3/87"_s);
        m_keys->type("parts.0.phone", u"07700 900199"_s);
        m_keys->choose("parts.0.safeToCall", u"No:"_s);
        m_keys->press(("match." + QByteArray::number(known.value())).constData());
    };
    // The place on file, with "Protected" left unticked.
    typeVictim(u"12"_s);
    QVERIFY(m_keys->find("parts.0.newFacts.phone"));
    QVERIFY(!m_keys->find("parts.0.newFacts.address"));
    m_keys->press("keepReferral");
    PersonFile after = newestVictim();
    QCOMPARE(after.person.id, known);
    QCOMPARE(after.person.phone, u"07700 900199"_s);
    QVERIFY(after.address->isProtected);
    QVERIFY(after.earlierAddresses.isEmpty());
    // Another one is not taken over unless it is ticked, and hidden like the one before.
    typeVictim(u"14"_s);
    const auto *address = qobject_cast<QCheckBox *>(m_keys->part("parts.0.newFacts.address"));
    QVERIFY(!address->isChecked());
    QVERIFY(!address->text().contains(u"12 Marlow"_s));
    m_keys->press("parts.0.newFacts.address");
    look("protected-as-well");
    m_keys->press("keepReferral");
    after = newestVictim();
    QCOMPARE(after.person.id, known);
    QCOMPARE(after.address->paon, u"14"_s);
    QVERIFY(after.address->isProtected);
    QCOMPARE(after.earlierAddresses.size(), 1);
    QVERIFY(after.earlierAddresses.first().isProtected);
}

void TestReferralPeople::theBoxesMaskWhatIsOnFile()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.address->isProtected = true;
    entry.parts.first().person.person.contactNotes = u"No letters to 12 Marlow Court"_s;
    const ReferralId first = *MUST(keepReferral(m_job->reg(), entry));
    const PersonId known = file(first).people.first().person.id;
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    Keyboard::settle();
    QTest::keyClicks(QApplication::focusWidget(), u"Vict"_s);
    m_keys->press("parts.0.more");
    m_keys->type("parts.0.contactNotes", u"By text"_s);
    m_keys->type("parts.0.givenName", u"Jelani"_s);
    m_keys->type("parts.0.familyName", u"Osei"_s);
    m_keys->type("parts.0.bornOn", u"4/3/87"_s);
    m_keys->type("parts.0.phone", u"07700 900199"_s);
    m_keys->choose("parts.0.safeToCall", u"No:"_s);
    m_keys->press(("match." + QByteArray::number(known.value())).constData());
    const auto *notes = qobject_cast<QCheckBox *>(m_keys->part("parts.0.newFacts.contactNotes"));
    QCOMPARE(notes->text(), u"Safe contact: By text (on file: No letters to Protected address)"_s);
    QVERIFY(!notes->accessibleName().contains(u"Marlow"_s));
    QVERIFY(!notes->accessibleDescription().contains(u"Marlow"_s));
}

void TestReferralPeople::theFormMasksAProtectedAddress()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.address->isProtected = true;
    const ReferralId id = *MUST(keepReferral(m_job->reg(), entry));
    open(id);
    m_keys->press("changeReferral");
    QVERIFY(!m_keys->find("parts.0.address.street"));
    look("masked");
    m_keys->press("parts.0.more");
    QVERIFY(!m_keys->find("parts.0.address.street"));
    QVERIFY(!m_keys->find("parts.0.address.locality"));
    m_context->prompts().reason = u"The referrer corrects the flat."_s;
    m_keys->press("parts.0.address.reveal");
    m_keys->type("parts.0.address.saon", u"Flat 6"_s);
    m_keys->press("keepAndAssess");
    const PersonFile after = file(id).people.first();
    QCOMPARE(after.address->saon, u"Flat 6"_s);
    QVERIFY(after.address->isProtected);
    QCOMPARE(after.earlierAddresses.size(), 1);
}

void TestReferralPeople::theSheetMasksWhatWasTyped()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.address->isProtected = true;
    entry.parts.first().person.person.contactNotes = u"No letters to L20 3AA"_s;
    entry.referral.narrative = u"Paint was thrown at 12 Marlow Court."_s;
    entry.referral.safeContact = u"Ring twice at 12 Marlow Court"_s;
    const ReferralId id = *MUST(keepReferral(m_job->reg(), entry));
    open(id);
    const QString words = m_keys->words();
    QVERIFY2(!words.contains(u"Marlow"_s) && !words.contains(u"L20 3AA"_s), qPrintable(words));
    for (const QString &said : {u"Paint was thrown at Protected address."_s, u"Ring twice at Protected address"_s,
                                u"No letters to Protected address"_s})
        QVERIFY2(words.contains(said), qPrintable(words));
    // The form that changes it keeps what was typed.
    m_keys->press("changeReferral");
    m_keys->type("policeRef", u"0501234567"_s);
    m_keys->press("keepReferral");
    const ReferralFile after = file(id);
    QCOMPARE(after.record.referral.policeRef, u"0501234567"_s);
    QCOMPARE(after.record.referral.narrative, entry.referral.narrative);
    QCOMPARE(after.record.referral.safeContact, entry.referral.safeContact);
    QCOMPARE(after.people.first().person.contactNotes, u"No letters to L20 3AA"_s);
}

/// Begun while the address was open to everybody: it is protected now, whatever the draft's copy of it says.
void TestReferralPeople::aDraftUncoversNoAddress()
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    open(id);
    m_keys->press("changeReferral");
    m_keys->type("policeRef", u"0501234567"_s);
    QVERIFY(m_view->saveDraft());
    leavePage();
    const PersonFile victim = file(id).people.first();
    PersonEntry change{victim.person, victim.address, {}};
    change.address->isProtected = true;
    change.person.sourceAgencyId = m_job->agency("POL");
    MUST(keepPerson(m_job->reg(), change));
    showPage(referralsPage());
    m_keys->press("goOn");
    QVERIFY(m_keys->find("policeRef"));
    QVERIFY(m_keys->find("parts.0.address.reveal"));
    QVERIFY(!m_keys->find("parts.0.address.street"));
}

/// The form was opened while the address before was on file.
void TestReferralPeople::aSaferAddressOutlastsAnOlderForm()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.address->isProtected = true;
    const ReferralId id = *MUST(keepReferral(m_job->reg(), entry));
    open(id);
    m_keys->press("changeReferral");
    m_keys->type("parts.0.phone", u"07700 900199"_s);
    const PersonFile victim = file(id).people.first();
    PersonEntry safer{victim.person, victim.address, {}};
    safer.address->paon = u"7"_s;
    safer.address->street = u"Elm Lane"_s;
    safer.person.sourceAgencyId = m_job->agency("POL");
    MUST(keepPerson(m_job->reg(), safer));
    m_keys->press("keepReferral");
    QVERIFY(m_keys->words().contains(u"changed after you opened it"_s));
    QVERIFY(!m_keys->words().contains(u"Elm Lane"_s));
    m_keys->press("keepReferral");
    const PersonFile after = file(id).people.first();
    QCOMPARE(after.person.phone, u"07700 900199"_s);
    QCOMPARE(after.address->street, u"Elm Lane"_s);
    QVERIFY(after.address->isProtected);
}

/// Somebody protects the address while a form shows it open.
void TestReferralPeople::protectionGivenMeanwhileIsKept()
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    open(id);
    m_keys->press("changeReferral");
    QVERIFY(m_keys->find("parts.0.address.street"));
    m_keys->type("parts.0.phone", u"07700 900199"_s);
    const PersonFile victim = file(id).people.first();
    PersonEntry change{victim.person, victim.address, {}};
    change.address->isProtected = true;
    change.person.sourceAgencyId = m_job->agency("POL");
    MUST(keepPerson(m_job->reg(), change));
    m_keys->press("keepReferral");
    QVERIFY(m_keys->words().contains(u"changed after you opened it"_s));
    for (const char *field : {"saon", "paon", "street", "postcode", "flags"})
        QVERIFY(!m_keys->find((QByteArray("changed.parts.0.address.") + field + ".theirs").constData()));
    QVERIFY(!m_keys->find("parts.0.address.street"));
    QVERIFY(m_keys->find("parts.0.address.reveal"));
    look("protected-meanwhile");
    m_keys->press("keepReferral");
    const PersonFile after = file(id).people.first();
    QCOMPARE(after.person.phone, u"07700 900199"_s);
    QCOMPARE(after.address->street, u"Marlow Court"_s);
    QVERIFY(after.address->isProtected);
}

/// Somebody else's record protects the same home.
void TestReferralPeople::aLiftInVainIsTold()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.address->isProtected = true;
    ReferralEntry other = m_job->referralOf(u"Mina"_s, u"Haddad"_s);
    other.parts.first().person.address = entry.parts.first().person.address;
    const ReferralId id = *MUST(keepReferral(m_job->reg(), entry));
    MUST(keepReferral(m_job->reg(), other));
    open(id);
    m_keys->press("changeReferral");
    m_keys->press("parts.0.address.reveal");
    m_keys->press("parts.0.address.flags.isProtected");
    m_keys->type("parts.0.address.liftReason", u"He is in prison."_s);
    m_keys->press("keepReferral");
    QCOMPARE(m_context->prompts().warnings, QStringList{AddressEditor::staysHiddenText()});
    QVERIFY(file(id).people.first().address->isProtected);
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
