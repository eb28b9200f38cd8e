// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people/PersonDesk.h"

#include <QApplication>
#include <QTest>

namespace marac::test {

void PersonDesk::begin()
{
    m_test = std::make_unique<TestRegister>(QDate(2026, 10, 20));
    m_agencies = addSampleAgencies(m_test->reg());
    m_prompts = std::make_unique<RecordedPrompts>();
    showEditor();
    Person start;
    start.sourceAgencyId = m_agencies["HHR"];
    m_editor->add(start);
}

void PersonDesk::end()
{
    m_editor.reset();
    m_prompts.reset();
    m_test.reset();
}

void PersonDesk::showEditor()
{
    m_editor = std::make_unique<PersonEditor>(m_test->reg(), *m_prompts);
    m_editor->resize(760, 1500);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void PersonDesk::lockAndUnlock()
{
    m_editor.reset();
    m_test->close();
    m_test->reopen();
    showEditor();
}

QWidget *PersonDesk::part(const char *name) const
{
    auto *found = m_editor->findChild<QWidget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no widget %s", name);
    return found;
}

void PersonDesk::type(const char *name, const QString &text)
{
    QWidget *field = part(name);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

void PersonDesk::press(const char *name)
{
    part(name)->setFocus();
    QTest::keyClick(part(name), Qt::Key_Space);
}

void PersonDesk::choose(const char *name, const QString &begins)
{
    // What was typed in the list before no longer counts as the beginning of this word.
    QTest::qWait(QApplication::keyboardInputInterval() + 1);
    part(name)->setFocus();
    QTest::keyClicks(part(name), begins);
}

void PersonDesk::look(const char *name)
{
    const QString folder = qEnvironmentVariable("MARAC_LOOK_DIR");
    if (folder.isEmpty())
        return;
    QTest::qWait(0);
    m_editor->grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
}

PersonId PersonDesk::keepOsei()
{
    PersonEntry entry;
    entry.person.givenName = QStringLiteral("Jelani");
    entry.person.familyName = QStringLiteral("Osei");
    entry.person.bornOn = QDate(1989, 4, 7);
    entry.person.phone = QStringLiteral("07700 900123");
    entry.person.safeToCall = CallSafety::Yes;
    entry.person.sourceAgencyId = m_agencies["HHR"];
    Address address;
    address.saon = QStringLiteral("Flat 4");
    address.paon = QStringLiteral("12");
    address.street = QStringLiteral("Marlow Court");
    address.town = QStringLiteral("Bootle");
    address.postcode = QStringLiteral("L21 3TX");
    address.uprn = 41023456789;
    address.isProtected = true;
    entry.address = address;
    return keep(entry);
}

PersonId PersonDesk::keepBola(bool isProtected, const QString &street)
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
    return keep(entry);
}

void PersonDesk::moveTo(PersonId id, const QString &street)
{
    PersonEntry change = changeOf(id);
    change.address->street = street;
    change.address->isProtected = true;
    keep(change);
}

void PersonDesk::protect(PersonId id)
{
    PersonEntry change = changeOf(id);
    change.address->isProtected = true;
    keep(change);
}

PersonEntry PersonDesk::changeOf(PersonId id)
{
    const PersonFile file = *consultPerson(m_test->reg(), id);
    PersonEntry change{file.person, file.address, {}};
    change.person.sourceAgencyId = m_agencies["POL"];
    return change;
}

PersonId PersonDesk::keep(const PersonEntry &entry)
{
    const Result<PersonId> kept = keepPerson(m_test->reg(), entry);
    if (!kept)
        qFatal("keepPerson: %s", qPrintable(kept.error().text));
    return *kept;
}

} // namespace marac::test
