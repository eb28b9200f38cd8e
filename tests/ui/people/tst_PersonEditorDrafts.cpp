// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people/PersonDesk.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/looks/Theme.h"

#include <QTest>

using namespace marac;

/// What was typed of a person outlasts a lock and a pause, and uncovers nothing that was hidden meanwhile.
class TestPersonEditorDrafts : public QObject, protected test::PersonDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(Scheme::Light, 100); }
    void init() { begin(); }
    void cleanup() { end(); }
    void whatWasTypedStandsThereAgainAfterALock();
    void whatIsTypedIsKeptAfterAPause();
    void aDraftUncoversNoAddress();
    void noEarlierAddressComesBack();
};

void TestPersonEditorDrafts::whatWasTypedStandsThereAgainAfterALock()
{
    const PersonId id = keepOsei();
    QVERIFY(m_editor->open(id));
    type("contactNotes", QStringLiteral("Half a sentence"));
    m_editor->saveDraft();
    lockAndUnlock();
    QVERIFY(m_editor->open(id));
    QVERIFY(m_editor->hasUnsavedWork());
    QCOMPARE(m_editor->entry().person.contactNotes, QStringLiteral("Half a sentence"));
    m_prompts->goesAhead = false;
    press("cancelPerson");
    QVERIFY(m_editor->hasUnsavedWork());
    m_prompts->goesAhead = true;
    press("cancelPerson");
    QVERIFY(m_test->reg().drafts()->isEmpty());
}

void TestPersonEditorDrafts::whatIsTypedIsKeptAfterAPause()
{
    const PersonId id = keepOsei();
    QVERIFY(m_editor->open(id));
    type("contactNotes", QStringLiteral("Nobody locks"));
    QVERIFY(m_test->reg().drafts()->isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_test->reg().drafts()->size(), 1, 30000);
    press("cancelPerson");
    QVERIFY(m_test->reg().drafts()->isEmpty());
}

/// Begun while the address was open to everybody: it is protected now, whatever the draft's copy of it says.
void TestPersonEditorDrafts::aDraftUncoversNoAddress()
{
    const PersonId id = keepBola(false);
    QVERIFY(m_editor->open(id));
    QVERIFY(part("address.street")->isVisible());
    type("contactNotes", QStringLiteral("Half a sentence"));
    QVERIFY(m_editor->saveDraft());
    protect(id);
    showEditor();
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
void TestPersonEditorDrafts::noEarlierAddressComesBack()
{
    const PersonId id = keepBola(true);
    QVERIFY(m_editor->open(id));
    type("contactNotes", QStringLiteral("Half a sentence"));
    QVERIFY(m_editor->saveDraft());
    QVERIFY(!m_test->reg().drafts()->first().content.contains("Cedar"));
    moveTo(id, QStringLiteral("Elm Lane"));
    showEditor();
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
    m_prompts->reason = QStringLiteral("The flat is to be added.");
    press("address.reveal");
    QVERIFY(!m_editor->entry().address);
    QCOMPARE(part("address.street")->property("text").toString(), QStringLiteral("Elm Lane"));

    // What was typed over an open address is not shown beside the one that is protected now.
    const PersonId other = keepBola(false, QStringLiteral("Birch Close"));
    QVERIFY(m_editor->open(other));
    type("address.paon", QStringLiteral("18"));
    QVERIFY(m_editor->saveDraft());
    moveTo(other, QStringLiteral("Elm Lane"));
    QVERIFY(m_editor->open(other));
    QVERIFY(part("address.dropped")->isVisible());
    QVERIFY(part("address.reveal")->isVisible());
    QVERIFY(part("address.paon")->property("text").toString().isEmpty());
    press("cancelPerson");
}

QTEST_MAIN(TestPersonEditorDrafts)
#include "tst_PersonEditorDrafts.moc"
