// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/referrals/ReferralDesk.h"
#include "ui/people/AddressEditor.h"

#include <QApplication>
#include <QCheckBox>

using namespace marac;
using namespace Qt::StringLiterals;

/// A protected address in a referral: masked wherever it would be read, and never uncovered or lifted in passing.
class TestReferralAddresses : public QObject, protected test::ReferralDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        leavePage();
        m_job.reset();
    }
    void aRepeatReferralLiftsNoProtection();
    void theBoxesMaskWhatIsOnFile();
    void theFormMasksAProtectedAddress();
    void theSheetMasksWhatWasTyped();
    void aDraftUncoversNoAddress();
    void aSaferAddressOutlastsAnOlderForm();
    void protectionGivenMeanwhileIsKept();
    void protectionGivenMeanwhileHidesIt();
    void aLiftInVainIsTold();
};

void TestReferralAddresses::aRepeatReferralLiftsNoProtection()
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
    look("people-protected-as-well");
    m_keys->press("keepReferral");
    after = newestVictim();
    QCOMPARE(after.person.id, known);
    QCOMPARE(after.address->paon, u"14"_s);
    QVERIFY(after.address->isProtected);
    QCOMPARE(after.earlierAddresses.size(), 1);
    QVERIFY(after.earlierAddresses.first().isProtected);
}

void TestReferralAddresses::theBoxesMaskWhatIsOnFile()
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

void TestReferralAddresses::theFormMasksAProtectedAddress()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.address->isProtected = true;
    const ReferralId id = *MUST(keepReferral(m_job->reg(), entry));
    open(id);
    m_keys->press("changeReferral");
    QVERIFY(!m_keys->find("parts.0.address.street"));
    look("people-masked");
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

void TestReferralAddresses::theSheetMasksWhatWasTyped()
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
void TestReferralAddresses::aDraftUncoversNoAddress()
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
void TestReferralAddresses::aSaferAddressOutlastsAnOlderForm()
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
void TestReferralAddresses::protectionGivenMeanwhileIsKept()
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
    look("people-protected-meanwhile");
    m_keys->press("keepReferral");
    const PersonFile after = file(id).people.first();
    QCOMPARE(after.person.phone, u"07700 900199"_s);
    QCOMPARE(after.address->street, u"Marlow Court"_s);
    QVERIFY(after.address->isProtected);
}

/// The form stood open while another page was in sight.
void TestReferralAddresses::protectionGivenMeanwhileHidesIt()
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    open(id);
    m_keys->press("changeReferral");
    m_keys->type("parts.0.phone", u"07700 900199"_s);
    m_view->refresh();
    QVERIFY(m_keys->find("parts.0.address.street")); // nobody minds it
    const PersonFile victim = file(id).people.first();
    PersonEntry change{victim.person, victim.address, {}};
    change.address->isProtected = true;
    change.person.sourceAgencyId = m_job->agency("POL");
    MUST(keepPerson(m_job->reg(), change));
    m_view->refresh();
    QVERIFY(!m_keys->find("parts.0.address.street"));
    QVERIFY(m_keys->find("parts.0.address.reveal"));
    m_keys->press("keepReferral");
    QVERIFY(m_keys->words().contains(u"changed after you opened it"_s));
    m_keys->press("keepReferral");
    const PersonFile after = file(id).people.first();
    QCOMPARE(after.person.phone, u"07700 900199"_s);
    QVERIFY(after.address->isProtected);
}

/// Somebody else's record protects the same home.
void TestReferralAddresses::aLiftInVainIsTold()
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

QTEST_MAIN(TestReferralAddresses)
#include "tst_ReferralAddresses.moc"
