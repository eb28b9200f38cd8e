// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ConsultPerson.h"
#include "core/people/matching/FindPeople.h"
#include "tests/support/Accessible.h"
#include "tests/support/RecordedPrompts.h"
#include "tests/support/SampleAgencies.h"
#include "tests/support/TestRegister.h"
#include "ui/people/PersonEditor.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/looks/Theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace marac;
using marac::test::addSampleAgencies;
using marac::test::SampleAgencies;
using marac::test::TestRegister;

/// The person and address editors, by keyboard. With MARAC_LOOK_DIR set, pictures are kept there.
class TestPersonEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void keepsAPersonTypedByKeyboard();
    void showsProblemsBesideTheirFields();
    void asksBeforeKeepingSomebodyTwice();
    void changesAPersonAlreadyKept();
    void masksAProtectedAddressUntilAReasonIsGiven();
    void saysThatNoAddressIsKnown();
    void noMatchTellsAProtectedAddress();
    void askedWhyBeforeProtectionIsLifted();
    void saysThatALiftedAddressStaysHidden();
    void theNextAddressIsProtectedAfterNone();
    void whatWasTypedStandsThereAgainAfterALock();
    void whatIsTypedIsKeptAfterAPause();
    void aDraftUncoversNoAddress();
    void noEarlierAddressComesBack();
    void protectionGivenMeanwhileIsKept();
    void everythingIsNamedAndReached();

private:
    QWidget *part(const char *name) const;
    void type(const char *name, const QString &text);
    void press(const char *name);
    void choose(const char *name, const QString &begins);
    PersonId keepBola(bool isProtected, const QString &street = QStringLiteral("Cedar Road"));
    void look(const char *name);

    std::unique_ptr<TestRegister> m_test;
    SampleAgencies m_agencies;
    RecordedPrompts m_prompts;
    std::unique_ptr<PersonEditor> m_editor;
};

void TestPersonEditor::initTestCase()
{
    theme::apply(Scheme::Light, 100);
    m_test = std::make_unique<TestRegister>(QDate(2026, 10, 20));
    m_agencies = addSampleAgencies(**m_test);
}

void TestPersonEditor::cleanupTestCase()
{
    m_test.reset();
}

void TestPersonEditor::init()
{
    m_editor = std::make_unique<PersonEditor>(m_test->reg(), m_prompts);
    m_editor->resize(760, 1500);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    Person start;
    start.sourceAgencyId = m_agencies["HHR"];
    m_editor->add(start);
}

void TestPersonEditor::cleanup()
{
    m_editor.reset();
}

QWidget *TestPersonEditor::part(const char *name) const
{
    auto *found = m_editor->findChild<QWidget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no widget %s", name);
    return found;
}

void TestPersonEditor::type(const char *name, const QString &text)
{
    QWidget *field = part(name);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

void TestPersonEditor::press(const char *name)
{
    part(name)->setFocus();
    QTest::keyClick(part(name), Qt::Key_Space);
}

void TestPersonEditor::choose(const char *name, const QString &begins)
{
    // What was typed in the list before no longer counts as the beginning of this word.
    QTest::qWait(QApplication::keyboardInputInterval() + 1);
    part(name)->setFocus();
    QTest::keyClicks(part(name), begins);
}

PersonId TestPersonEditor::keepBola(bool isProtected, const QString &street)
{
    PersonEntry entry;
    entry.person.givenName = QStringLiteral("Bola");
    entry.person.familyName = QStringLiteral("Adewale");
    entry.person.sourceAgencyId = m_agencies["HHR"];
    Address address;
    // One number and one postcode would be one home, whatever the street.
    address.paon = QString::number(7 + street.front().unicode() - u'A');
    address.street = street;
    address.town = QStringLiteral("Bootle");
    address.postcode = QStringLiteral("L20 4BB");
    address.isProtected = isProtected;
    entry.address = address;
    return *keepPerson(m_test->reg(), entry);
}

void TestPersonEditor::look(const char *name)
{
    const QString folder = qEnvironmentVariable("MARAC_LOOK_DIR");
    if (folder.isEmpty())
        return;
    QTest::qWait(0);
    m_editor->grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
}

void TestPersonEditor::keepsAPersonTypedByKeyboard()
{
    QSignalSpy kept(m_editor.get(), &PersonEditor::kept);
    type("givenName", QStringLiteral("Jelani"));
    type("familyName", QStringLiteral("Osei"));
    type("bornOn", QStringLiteral("7/4/89"));
    type("phone", QStringLiteral("07700 900123"));
    choose("safeToCall", QStringLiteral("Yes"));
    type("address.saon", QStringLiteral("Flat 4"));
    type("address.paon", QStringLiteral("12"));
    type("address.street", QStringLiteral("Marlow Court"));
    type("address.town", QStringLiteral("Bootle"));
    type("address.postcode", QStringLiteral("l213tx"));
    type("address.uprn", QStringLiteral("0041023456789"));
    press("address.flags.isProtected");
    QVERIFY(m_editor->hasUnsavedWork());
    look("person-filled");
    QTest::keyClick(part("address.uprn"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_editor->form()->problemTexts(), QStringList());
    QCOMPARE(kept.size(), 1);
    QVERIFY(!m_editor->hasUnsavedWork());
    const PersonFile file = *consultPerson(m_test->reg(), kept.first().first().value<PersonId>());
    QCOMPARE(file.person.familyName, QStringLiteral("Osei"));
    QCOMPARE(file.person.bornOn, QDate(1989, 4, 7));
    QCOMPARE(file.person.safeToCall, CallSafety::Yes);
    QCOMPARE(file.person.sourceAgencyId, m_agencies["HHR"]);
    QCOMPARE(file.address->postcode, QStringLiteral("L21 3TX"));
    QCOMPARE(file.address->uprn, std::optional<qint64>(41023456789));
    QVERIFY(file.address->isProtected);
    QVERIFY(file.address->bs7666Complete);
}

void TestPersonEditor::showsProblemsBesideTheirFields()
{
    QSignalSpy kept(m_editor.get(), &PersonEditor::kept);
    type("address.uprn", QStringLiteral("12A"));
    press("keepPerson");
    QCOMPARE(m_editor->form()->problemTexts().size(), 1);
    QVERIFY(!m_editor->form()->field(QStringLiteral("address.uprn"))->problem().isEmpty());

    type("address.uprn", QStringLiteral("12"));
    type("address.saon", QStringLiteral("Flat 4"));
    press("keepPerson");
    look("person-problems");
    QVERIFY(!m_editor->form()->field(QStringLiteral("familyName"))->problem().isEmpty());
    QVERIFY(!m_editor->form()->field(QStringLiteral("address.paon"))->problem().isEmpty());
    QCOMPARE(m_editor->form()->problemTexts().size(), 2);
    QCOMPARE(kept.size(), 0);
}

void TestPersonEditor::asksBeforeKeepingSomebodyTwice()
{
    QSignalSpy kept(m_editor.get(), &PersonEditor::kept);
    type("givenName", QStringLiteral("JELANI"));
    type("familyName", QStringLiteral("OSEI"));
    type("bornOn", QStringLiteral("4/7/1989"));
    press("keepPerson");
    QCOMPARE(kept.size(), 0);
    QVERIFY(part("matches")->isVisible());
    look("person-matches");
    auto *use = m_editor->findChild<QAbstractButton *>(QStringLiteral("match.1"));
    QVERIFY(use && use->hasFocus());
    assertAccessible(m_editor.get());
    QTest::keyClick(use, Qt::Key_Space);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().first().value<PersonId>(), PersonId(1));

    press("keepPerson");
    press("somebodyNew");
    QCOMPARE(kept.size(), 2);
    QVERIFY(kept.last().first().value<PersonId>() != PersonId(1));
    QVERIFY(!part("matches")->isVisible());
}

void TestPersonEditor::changesAPersonAlreadyKept()
{
    QSignalSpy kept(m_editor.get(), &PersonEditor::kept);
    QVERIFY(m_editor->open(PersonId(1)));
    QVERIFY(!m_editor->hasUnsavedWork());
    type("knownAs", QStringLiteral("Jay"));
    type("aliases", QStringLiteral("J Mensah"));
    press("keepPerson");
    QVERIFY(!m_editor->form()->field(QStringLiteral("sourceAgencyId"))->problem().isEmpty());
    choose("sourceAgencyId", QStringLiteral("Vict"));
    look("person-changed");
    press("keepPerson");
    QCOMPARE(m_editor->form()->problemTexts(), QStringList());
    QCOMPARE(kept.size(), 1);
    const PersonFile file = *consultPerson(m_test->reg(), PersonId(1));
    QCOMPARE(file.person.knownAs, QStringLiteral("Jay"));
    QCOMPARE(file.aliases.size(), 1);
    QCOMPARE(file.address->saon, QStringLiteral("Flat 4"));
    QCOMPARE(sourceOf(file, QStringLiteral("knownAs")), m_agencies["VS"]);
    QCOMPARE(sourceOf(file, QStringLiteral("phone")), m_agencies["HHR"]);

    QVERIFY(!m_editor->open(PersonId(4711)));
    QCOMPARE(m_editor->form()->problemTexts().size(), 1);
}

void TestPersonEditor::masksAProtectedAddressUntilAReasonIsGiven()
{
    QVERIFY(m_editor->open(PersonId(1)));
    QVERIFY(!part("address.saon")->isVisible());
    look("person-masked");
    assertAccessible(m_editor.get());
    m_prompts.reason.clear();
    press("address.reveal");
    QVERIFY(!part("address.saon")->isVisible());
    m_prompts.reason = QStringLiteral("They have moved.");
    press("address.reveal");
    QVERIFY(part("address.saon")->isVisible());
    QCOMPARE(m_test->trail().first().event.reason, QStringLiteral("They have moved."));
    type("address.saon", QStringLiteral("Flat 9"));
    choose("sourceAgencyId", QStringLiteral("Vict"));
    press("keepPerson");
    const PersonFile file = *consultPerson(m_test->reg(), PersonId(1));
    QCOMPARE(file.address->saon, QStringLiteral("Flat 9"));
    QVERIFY(file.address->isProtected);
    QCOMPARE(file.earlierAddresses.value(0).saon, QStringLiteral("Flat 4"));

    // Masked, it stays what it was.
    QVERIFY(m_editor->open(PersonId(1)));
    type("phone", QStringLiteral("07700 900124"));
    choose("safeToCall", QStringLiteral("No:"));
    choose("sourceAgencyId", QStringLiteral("Vict"));
    press("keepPerson");
    QVERIFY2(m_editor->form()->problemTexts().isEmpty(),
             qPrintable(m_editor->form()->problemTexts().join(QLatin1Char('\n'))));
    QCOMPARE(consultPerson(m_test->reg(), PersonId(1))->address->saon, QStringLiteral("Flat 9"));
    QCOMPARE(consultPerson(m_test->reg(), PersonId(1))->person.safeToCall, CallSafety::No);
}

void TestPersonEditor::saysThatNoAddressIsKnown()
{
    QVERIFY(m_editor->open(PersonId(1)));
    look("person-earlier");
    press("address.another");
    QVERIFY(part("address.saon")->isVisible());
    press("address.flags.noAddressKnown");
    QVERIFY(!part("address.saon")->isVisible());
    choose("sourceAgencyId", QStringLiteral("Vict"));
    press("keepPerson");
    const PersonFile file = *consultPerson(m_test->reg(), PersonId(1));
    QVERIFY(!file.address);
    QCOMPARE(file.earlierAddresses.size(), 2);
}

/// She lives at her sister's, whose address is open.
void TestPersonEditor::noMatchTellsAProtectedAddress()
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
    m_prompts.reason = QStringLiteral("It is to be corrected.");
    press("address.reveal");
    press("comparePerson");
    QVERIFY(!offers(sister));
    QVERIFY(m_editor->open(open));
    press("comparePerson");
    QVERIFY(!offers(sister)); // the place is protected, whosever record says so
}

void TestPersonEditor::askedWhyBeforeProtectionIsLifted()
{
    const PersonId id = keepBola(true, QStringLiteral("Larch Road"));
    QVERIFY(m_editor->open(id));
    QVERIFY(!part("address.liftReason")->isVisible());
    m_prompts.reason = QStringLiteral("It is to be corrected.");
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
void TestPersonEditor::saysThatALiftedAddressStaysHidden()
{
    const auto lift = [this](PersonId id) {
        m_prompts.warnings.clear();
        QVERIFY(m_editor->open(id));
        m_prompts.reason = QStringLiteral("It is to be corrected.");
        press("address.reveal");
        press("address.flags.isProtected");
        choose("sourceAgencyId", QStringLiteral("Vict"));
        type("address.liftReason", QStringLiteral("He is in prison."));
        press("keepPerson");
        QCOMPARE(m_editor->form()->problemTexts(), QStringList());
    };
    const PersonId one = keepBola(true, QStringLiteral("Alder Road"));
    const PersonId other = keepBola(true, QStringLiteral("Alder Road"));
    lift(one);
    QCOMPARE(m_prompts.warnings.size(), 1);
    QVERIFY(m_prompts.warnings.first().contains(QStringLiteral("stays hidden")));
    QVERIFY(consultPerson(m_test->reg(), one)->address->isProtected);
    lift(other);
    QCOMPARE(m_prompts.warnings, QStringList());
    QVERIFY(!consultPerson(m_test->reg(), one)->address->isProtected);
}

/// Two saves lift no more than one does.
void TestPersonEditor::theNextAddressIsProtectedAfterNone()
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

void TestPersonEditor::whatWasTypedStandsThereAgainAfterALock()
{
    QVERIFY(m_editor->open(PersonId(1)));
    type("contactNotes", QStringLiteral("Half a sentence"));
    m_editor->saveDraft();
    m_editor.reset();
    m_test->close();
    m_test->reopen();
    m_editor = std::make_unique<PersonEditor>(m_test->reg(), m_prompts);
    m_editor->show();
    QVERIFY(m_editor->open(PersonId(1)));
    QVERIFY(m_editor->hasUnsavedWork());
    QCOMPARE(m_editor->entry().person.contactNotes, QStringLiteral("Half a sentence"));
    m_prompts.goesAhead = false;
    press("cancelPerson");
    QVERIFY(m_editor->hasUnsavedWork());
    m_prompts.goesAhead = true;
    press("cancelPerson");
    QVERIFY(m_test->reg().drafts()->isEmpty());
}

void TestPersonEditor::whatIsTypedIsKeptAfterAPause()
{
    QVERIFY(m_editor->open(PersonId(1)));
    type("contactNotes", QStringLiteral("Nobody locks"));
    QVERIFY(m_test->reg().drafts()->isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_test->reg().drafts()->size(), 1, 30000);
    press("cancelPerson");
    QVERIFY(m_test->reg().drafts()->isEmpty());
}

/// Begun while the address was open to everybody: it is protected now, whatever the draft's copy of it says.
void TestPersonEditor::aDraftUncoversNoAddress()
{
    const PersonId id = keepBola(false, QStringLiteral("Poplar Grove"));
    QVERIFY(m_editor->open(id));
    QVERIFY(part("address.street")->isVisible());
    type("contactNotes", QStringLiteral("Half a sentence"));
    QVERIFY(m_editor->saveDraft());
    const PersonFile file = *consultPerson(m_test->reg(), id);
    PersonEntry change{file.person, file.address, {}};
    change.address->isProtected = true;
    change.person.sourceAgencyId = m_agencies["POL"];
    QVERIFY(keepPerson(m_test->reg(), change));
    m_editor = std::make_unique<PersonEditor>(m_test->reg(), m_prompts);
    m_editor->show();
    QVERIFY(m_editor->open(id));
    QVERIFY(m_editor->hasUnsavedWork());
    QVERIFY(!part("address.street")->isVisible());
    QVERIFY(part("address.reveal")->isVisible());
    // Nor is the protection dropped by keeping what was typed beside it.
    QVERIFY(!m_editor->entry().address);
    QVERIFY(!part("address.dropped")->isVisible());
    press("cancelPerson");
    QVERIFY(m_test->reg().drafts()->isEmpty());
}

/// The address was changed to a safer one after the form was opened, or after the draft was kept.
void TestPersonEditor::noEarlierAddressComesBack()
{
    const auto moveTo = [this](PersonId id, const QString &street) {
        const PersonFile file = *consultPerson(m_test->reg(), id);
        PersonEntry change{file.person, file.address, {}};
        change.address->street = street;
        change.address->isProtected = true;
        change.person.sourceAgencyId = m_agencies["POL"];
        QVERIFY(keepPerson(m_test->reg(), change));
    };
    const PersonId id = keepBola(true);
    QVERIFY(m_editor->open(id));
    type("contactNotes", QStringLiteral("Half a sentence"));
    QVERIFY(m_editor->saveDraft());
    QVERIFY(!m_test->reg().drafts()->first().content.contains("Cedar"));
    moveTo(id, QStringLiteral("Elm Lane"));
    m_editor = std::make_unique<PersonEditor>(m_test->reg(), m_prompts);
    m_editor->show();
    QVERIFY(m_editor->open(id));
    choose("sourceAgencyId", QStringLiteral("Vict"));
    press("keepPerson"); // somebody changed them meanwhile
    press("changed.contactNotes.mine");
    moveTo(id, QStringLiteral("Larkspur Way"));
    press("keepPerson");
    press("keepPerson");
    QCOMPARE(m_editor->form()->problemTexts(), QStringList());
    PersonFile file = *consultPerson(m_test->reg(), id);
    QCOMPARE(file.person.contactNotes, QStringLiteral("Half a sentence"));
    QCOMPARE(file.address->street, QStringLiteral("Larkspur Way"));
    QVERIFY(file.address->isProtected);

    // What is shown is what the trail says was shown.
    QVERIFY(m_editor->open(id));
    moveTo(id, QStringLiteral("Elm Lane"));
    m_prompts.reason = QStringLiteral("The flat is to be added.");
    press("address.reveal");
    QVERIFY(!m_editor->entry().address);
    QCOMPARE(part("address.street")->property("text").toString(), QStringLiteral("Elm Lane"));

    // What was typed over an open address is not shown beside the one that is protected now.
    const PersonId other = keepBola(false, QStringLiteral("Birch Close"));
    QVERIFY(m_editor->open(other));
    type("address.paon", QStringLiteral("8"));
    QVERIFY(m_editor->saveDraft());
    moveTo(other, QStringLiteral("Elm Lane"));
    QVERIFY(m_editor->open(other));
    QVERIFY(part("address.dropped")->isVisible());
    QVERIFY(part("address.reveal")->isVisible());
    QVERIFY(part("address.paon")->property("text").toString().isEmpty());
    press("cancelPerson");
}

/// Somebody protects the address while a form shows it open.
void TestPersonEditor::protectionGivenMeanwhileIsKept()
{
    const auto protect = [this](PersonId id) {
        const PersonFile file = *consultPerson(m_test->reg(), id);
        PersonEntry change{file.person, file.address, {}};
        change.address->isProtected = true;
        change.person.sourceAgencyId = m_agencies["POL"];
        QVERIFY(keepPerson(m_test->reg(), change));
    };
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
    type("address.paon", QStringLiteral("8"));
    choose("sourceAgencyId", QStringLiteral("Vict"));
    protect(other);
    press("keepPerson");
    QVERIFY(part("address.dropped")->isVisible());
    m_prompts.reason = QStringLiteral("The number is to be corrected.");
    press("address.reveal");
    type("address.paon", QStringLiteral("8"));
    file = *consultPerson(m_test->reg(), other);
    PersonEntry theirs{file.person, std::nullopt, {}};
    theirs.person.language = QStringLiteral("Twi");
    theirs.person.sourceAgencyId = m_agencies["POL"];
    QVERIFY(keepPerson(m_test->reg(), theirs));
    press("keepPerson");
    QVERIFY(part("address.paon")->isVisible());
    press("keepPerson");
    file = *consultPerson(m_test->reg(), other);
    QCOMPARE(file.address->paon, QStringLiteral("8"));
    QVERIFY(file.address->isProtected);
    QCOMPARE(file.person.language, QStringLiteral("Twi"));
}

void TestPersonEditor::everythingIsNamedAndReached()
{
    assertAccessible(m_editor.get());
    look("person-empty");
}

QTEST_MAIN(TestPersonEditor)
#include "tst_PersonEditor.moc"
