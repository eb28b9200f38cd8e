// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Connection.h"
#include "core/store/schema/SchemaPermit.h"
#include "tests/support/Accessible.h"
#include "tests/ui/people/PersonDesk.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/looks/Theme.h"

#include <QTest>

#include <algorithm>

using namespace marac;

/// A protected address in the editor of a person: masked until a reason is given, lifted for a reason alone, and told by no
/// match.
class TestProtectedAddressForm : public QObject, protected test::PersonDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(Scheme::Light, 100); }
    void init() { begin(); }
    void cleanup() { end(); }
    void masksAProtectedAddressUntilAReasonIsGiven();
    void noMatchTellsAProtectedAddress();
    void askedWhyBeforeProtectionIsLifted();
    void saysThatALiftedAddressStaysHidden();
    void theNextAddressIsProtectedAfterNone();
    void protectionGivenMeanwhileIsKept();
    void protectionGivenMeanwhileHidesIt();
    void aLookThatCouldNotBeRecordedIsTriedAgain();
};

void TestProtectedAddressForm::masksAProtectedAddressUntilAReasonIsGiven()
{
    const PersonId id = keepOsei();
    QVERIFY(m_editor->open(id));
    QVERIFY(!part("address.saon")->isVisible());
    look("person-masked");
    assertAccessible(m_editor.get());
    m_prompts->reason.clear();
    press("address.reveal");
    QVERIFY(!part("address.saon")->isVisible());
    m_prompts->reason = QStringLiteral("They have moved.");
    press("address.reveal");
    QVERIFY(part("address.saon")->isVisible());
    QCOMPARE(m_test->trail().first().event.reason, QStringLiteral("They have moved."));
    type("address.saon", QStringLiteral("Flat 9"));
    choose("sourceAgencyId", QStringLiteral("Vict"));
    press("keepPerson");
    const PersonFile file = *consultPerson(m_test->reg(), id);
    QCOMPARE(file.address->saon, QStringLiteral("Flat 9"));
    QVERIFY(file.address->isProtected);
    QCOMPARE(file.earlierAddresses.value(0).saon, QStringLiteral("Flat 4"));

    // Masked, it stays what it was.
    QVERIFY(m_editor->open(id));
    type("phone", QStringLiteral("07700 900124"));
    choose("safeToCall", QStringLiteral("No:"));
    choose("sourceAgencyId", QStringLiteral("Vict"));
    press("keepPerson");
    QVERIFY2(m_editor->form()->problemTexts().isEmpty(),
             qPrintable(m_editor->form()->problemTexts().join(QLatin1Char('\n'))));
    QCOMPARE(consultPerson(m_test->reg(), id)->address->saon, QStringLiteral("Flat 9"));
    QCOMPARE(consultPerson(m_test->reg(), id)->person.safeToCall, CallSafety::No);
}

/// She lives at her sister's, whose address is open.
void TestProtectedAddressForm::noMatchTellsAProtectedAddress()
{
    const PersonId hidden = keepBola(true);
    const PersonId open = keepBola(false);
    PersonEntry entry;
    entry.person.givenName = QStringLiteral("Priya");
    entry.person.familyName = QStringLiteral("Shah");
    entry.person.sourceAgencyId = m_agencies["HHR"];
    entry.address = consultPerson(m_test->reg(), open)->address;
    entry.address->id = {};
    const PersonId sister = *keepPerson(m_test->reg(), entry);
    const auto offers = [this](PersonId other) {
        const auto *button = m_editor->findChild<QWidget *>(QStringLiteral("join.%1").arg(other.value()));
        return button && button->isVisible();
    };
    QVERIFY(m_editor->open(hidden));
    press("comparePerson");
    QVERIFY(offers(open)); // by name
    QVERIFY(!offers(sister));
    m_prompts->reason = QStringLiteral("It is to be corrected.");
    press("address.reveal");
    press("comparePerson");
    QVERIFY(!offers(sister));
    QVERIFY(m_editor->open(open));
    press("comparePerson");
    QVERIFY(!offers(sister)); // the place is protected, whosever record says so
}

void TestProtectedAddressForm::askedWhyBeforeProtectionIsLifted()
{
    const PersonId id = keepBola(true, QStringLiteral("Larch Road"));
    QVERIFY(m_editor->open(id));
    QVERIFY(!part("address.liftReason")->isVisible());
    m_prompts->reason = QStringLiteral("It is to be corrected.");
    press("address.reveal");
    QVERIFY(!part("address.liftReason")->isVisible());
    press("address.flags.isProtected");
    QVERIFY(part("address.liftReason")->isVisible());
    choose("sourceAgencyId", QStringLiteral("Vict"));
    press("keepPerson");
    QVERIFY(!m_editor->form()->field(QStringLiteral("address.liftReason"))->problem().isEmpty());
    QVERIFY(consultPerson(m_test->reg(), id)->address->isProtected);
    look("person-lifting");
    assertAccessible(m_editor.get());
    type("address.liftReason", QStringLiteral("He is in prison."));
    press("keepPerson");
    QCOMPARE(m_editor->form()->problemTexts(), QStringList());
    QCOMPARE(m_test->trail().first().event.reason, QStringLiteral("He is in prison."));
    QVERIFY(m_test->trail().first().event.fields.contains(QStringLiteral("address.protectionLifted")));
    QVERIFY(!consultPerson(m_test->reg(), id)->address->isProtected);

    // One that comes after a protected one is protected, too, unless somebody says why not.
    const PersonId other = keepBola(true);
    QVERIFY(m_editor->open(other));
    press("address.another");
    QVERIFY(!part("address.liftReason")->isVisible());
    // A tick that hides it in no text says so.
    const auto saysNotFound = [this] {
        const QList<StatusPill *> pills = m_editor->findChildren<StatusPill *>();
        return std::any_of(pills.cbegin(), pills.cend(), [](const StatusPill *pill) {
            return pill->isVisible() && pill->word().startsWith(QStringLiteral("Not found in texts"));
        });
    };
    type("address.paon", QStringLiteral("9"));
    QVERIFY(saysNotFound());
    type("address.street", QStringLiteral("Elm Lane"));
    QVERIFY(!saysNotFound());
    press("address.flags.isProtected");
    QVERIFY(part("address.liftReason")->isVisible());
    press("address.flags.isProtected");
    choose("sourceAgencyId", QStringLiteral("Vict"));
    press("keepPerson");
    QCOMPARE(m_editor->form()->problemTexts(), QStringList());
    const PersonFile file = *consultPerson(m_test->reg(), other);
    QCOMPARE(file.address->street, QStringLiteral("Elm Lane"));
    QVERIFY(file.address->isProtected);
}

/// A second record of hers protects the same home.
void TestProtectedAddressForm::saysThatALiftedAddressStaysHidden()
{
    const auto lift = [this](PersonId id) {
        m_prompts->warnings.clear();
        QVERIFY(m_editor->open(id));
        m_prompts->reason = QStringLiteral("It is to be corrected.");
        press("address.reveal");
        press("address.flags.isProtected");
        choose("sourceAgencyId", QStringLiteral("Vict"));
        type("address.liftReason", QStringLiteral("He is in prison."));
        press("keepPerson");
        QCOMPARE(m_editor->form()->problemTexts(), QStringList());
    };
    const PersonId one = keepBola(true);
    const PersonId other = keepBola(true);
    lift(one);
    QCOMPARE(m_prompts->warnings.size(), 1);
    QVERIFY(m_prompts->warnings.first().contains(QStringLiteral("stays hidden")));
    QVERIFY(consultPerson(m_test->reg(), one)->address->isProtected);
    lift(other);
    QCOMPARE(m_prompts->warnings, QStringList());
    QVERIFY(!consultPerson(m_test->reg(), one)->address->isProtected);
}

/// Two saves lift no more than one does.
void TestProtectedAddressForm::theNextAddressIsProtectedAfterNone()
{
    const PersonId id = keepBola(true);
    QVERIFY(m_editor->open(id));
    press("address.another");
    press("address.flags.noAddressKnown");
    choose("sourceAgencyId", QStringLiteral("Vict"));
    press("keepPerson");
    QCOMPARE(m_editor->form()->problemTexts(), QStringList());
    QVERIFY(!consultPerson(m_test->reg(), id)->address);

    // Ticked of itself, that says nothing yet.
    QVERIFY(m_editor->open(id));
    QVERIFY(part("address.flags.isProtected")->property("checked").toBool());
    QVERIFY(!part("address.liftReason")->isVisible());
    QVERIFY(!m_editor->entry().address);
    type("address.paon", QStringLiteral("9"));
    type("address.street", QStringLiteral("Elm Lane"));
    press("address.flags.isProtected");
    QVERIFY(part("address.liftReason")->isVisible());
    choose("sourceAgencyId", QStringLiteral("Vict"));
    press("keepPerson");
    QVERIFY(!m_editor->form()->field(QStringLiteral("address.liftReason"))->problem().isEmpty());
    QVERIFY(!consultPerson(m_test->reg(), id)->address);
    press("address.flags.isProtected");
    press("keepPerson");
    QCOMPARE(m_editor->form()->problemTexts(), QStringList());
    const PersonFile file = *consultPerson(m_test->reg(), id);
    QCOMPARE(file.address->street, QStringLiteral("Elm Lane"));
    QVERIFY(file.address->isProtected);
}

/// Somebody protects the address while a form shows it open.
void TestProtectedAddressForm::protectionGivenMeanwhileIsKept()
{
    const PersonId id = keepBola(false);
    QVERIFY(m_editor->open(id));
    type("contactNotes", QStringLiteral("By text"));
    choose("sourceAgencyId", QStringLiteral("Vict"));
    protect(id);
    press("keepPerson");
    QVERIFY(!m_editor->findChild<QWidget *>(QStringLiteral("changed.address.street.theirs")));
    QVERIFY(!part("address.street")->isVisible());
    QVERIFY(part("address.street")->property("text").toString().isEmpty());
    QVERIFY(part("address.reveal")->isVisible());
    QVERIFY(!part("address.dropped")->isVisible());
    look("person-protected-meanwhile");
    press("keepPerson");
    QCOMPARE(m_editor->form()->problemTexts(), QStringList());
    PersonFile file = *consultPerson(m_test->reg(), id);
    QCOMPARE(file.person.contactNotes, QStringLiteral("By text"));
    QCOMPARE(file.address->street, QStringLiteral("Cedar Road"));
    QVERIFY(file.address->isProtected);

    // What was typed over it is told to be gone; what was revealed and typed over stands when something else was changed.
    const PersonId other = keepBola(false, QStringLiteral("Birch Close"));
    QVERIFY(m_editor->open(other));
    type("address.paon", QStringLiteral("18"));
    choose("sourceAgencyId", QStringLiteral("Vict"));
    protect(other);
    press("keepPerson");
    QVERIFY(part("address.dropped")->isVisible());
    m_prompts->reason = QStringLiteral("The number is to be corrected.");
    press("address.reveal");
    type("address.paon", QStringLiteral("18"));
    file = *consultPerson(m_test->reg(), other);
    PersonEntry theirs{file.person, std::nullopt, {}};
    theirs.person.language = QStringLiteral("Twi");
    theirs.person.sourceAgencyId = m_agencies["POL"];
    QVERIFY(keepPerson(m_test->reg(), theirs));
    press("keepPerson");
    QVERIFY(part("address.paon")->isVisible());
    press("keepPerson");
    file = *consultPerson(m_test->reg(), other);
    QCOMPARE(file.address->paon, QStringLiteral("18"));
    QVERIFY(file.address->isProtected);
    QCOMPARE(file.person.language, QStringLiteral("Twi"));
}

/// The form stood open while another page was in sight.
void TestProtectedAddressForm::protectionGivenMeanwhileHidesIt()
{
    const PersonId id = keepBola(false);
    QVERIFY(m_editor->open(id));
    type("phone", QStringLiteral("07700 900124"));
    QVERIFY(part("address.street")->isVisible());
    m_editor->hide();
    protect(id);
    const qsizetype before = m_test->trail().size();
    m_editor->show();
    QVERIFY(!part("address.street")->isVisible());
    QVERIFY(part("address.reveal")->isVisible());
    QCOMPARE(m_test->trail().size(), before + 1);
    QCOMPARE(m_editor->entry().person.phone, QStringLiteral("07700 900124"));
    m_editor->hide();
    m_editor->show(); // nothing was changed since
    QCOMPARE(m_test->trail().size(), before + 1);
}

/// The next time that the form comes into sight, though nobody has changed the record since.
void TestProtectedAddressForm::aLookThatCouldNotBeRecordedIsTriedAgain()
{
    const auto rename = [this](const char *sql) {
        auto &db = const_cast<Connection &>(m_test->rawDb());
        const SchemaPermit permit(db);
        db.execute(sql);
    };
    const PersonId id = keepBola(false);
    QVERIFY(m_editor->open(id));
    m_editor->hide();
    protect(id);
    rename("ALTER TABLE audit RENAME TO audit_elsewhere");
    m_editor->show();
    m_editor->hide();
    rename("ALTER TABLE audit_elsewhere RENAME TO audit");
    const qsizetype before = m_test->trail().size();
    m_editor->show();
    QCOMPARE(m_test->trail().size(), before + 1);
    QVERIFY(!part("address.street")->isVisible());
    QVERIFY(part("address.reveal")->isVisible());
}

QTEST_MAIN(TestProtectedAddressForm)
#include "tst_ProtectedAddressForm.moc"
