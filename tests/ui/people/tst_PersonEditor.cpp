// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Accessible.h"
#include "tests/ui/people/PersonDesk.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/looks/Theme.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace marac;

/// The person and address editors, by keyboard.
class TestPersonEditor : public QObject, protected test::PersonDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(Scheme::Light, 100); }
    void init() { begin(); }
    void cleanup() { end(); }
    void keepsAPersonTypedByKeyboard();
    void showsProblemsBesideTheirFields();
    void asksBeforeKeepingSomebodyTwice();
    void changesAPersonAlreadyKept();
    void saysThatNoAddressIsKnown();
    void everythingIsNamedAndReached();
};

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
    const PersonId known = keepOsei();
    QSignalSpy kept(m_editor.get(), &PersonEditor::kept);
    type("givenName", QStringLiteral("JELANI"));
    type("familyName", QStringLiteral("OSEI"));
    type("bornOn", QStringLiteral("4/7/1989"));
    press("keepPerson");
    QCOMPARE(kept.size(), 0);
    QVERIFY(part("matches")->isVisible());
    look("person-matches");
    auto *use = m_editor->findChild<QAbstractButton *>(QStringLiteral("match.%1").arg(known.value()));
    QVERIFY(use && use->hasFocus());
    assertAccessible(m_editor.get());
    QTest::keyClick(use, Qt::Key_Space);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().first().value<PersonId>(), known);

    press("keepPerson");
    press("somebodyNew");
    QCOMPARE(kept.size(), 2);
    QVERIFY(kept.last().first().value<PersonId>() != known);
    QVERIFY(!part("matches")->isVisible());
}

void TestPersonEditor::changesAPersonAlreadyKept()
{
    const PersonId id = keepOsei();
    QSignalSpy kept(m_editor.get(), &PersonEditor::kept);
    QVERIFY(m_editor->open(id));
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
    const PersonFile file = *consultPerson(m_test->reg(), id);
    QCOMPARE(file.person.knownAs, QStringLiteral("Jay"));
    QCOMPARE(file.aliases.size(), 1);
    QCOMPARE(file.address->saon, QStringLiteral("Flat 4"));
    QCOMPARE(sourceOf(file, QStringLiteral("knownAs")), m_agencies["VS"]);
    QCOMPARE(sourceOf(file, QStringLiteral("phone")), m_agencies["HHR"]);

    QVERIFY(!m_editor->open(PersonId(4711)));
    QCOMPARE(m_editor->form()->problemTexts().size(), 1);
}

void TestPersonEditor::saysThatNoAddressIsKnown()
{
    const PersonId id = keepOsei();
    moveTo(id, QStringLiteral("Elm Lane"));
    QVERIFY(m_editor->open(id));
    look("person-earlier");
    press("address.another");
    QVERIFY(part("address.saon")->isVisible());
    press("address.flags.noAddressKnown");
    QVERIFY(!part("address.saon")->isVisible());
    choose("sourceAgencyId", QStringLiteral("Vict"));
    press("keepPerson");
    const PersonFile file = *consultPerson(m_test->reg(), id);
    QVERIFY(!file.address);
    QCOMPARE(file.earlierAddresses.size(), 2);
}

void TestPersonEditor::everythingIsNamedAndReached()
{
    assertAccessible(m_editor.get());
    look("person-empty");
}

QTEST_MAIN(TestPersonEditor)
#include "tst_PersonEditor.moc"
