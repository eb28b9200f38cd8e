// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressText.h"
#include "core/people/facts/FactWords.h"
#include "core/register/Register.h"
#include "ui/people/AddressEditor.h"
#include "ui/people/PersonEditor.h"
#include "ui/people/PersonFields.h"
#include "ui/widgets/forms/ConflictPanel.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/TextLabel.h"

// What is on file of the person in the form: read when it is opened, and again when somebody changed it meanwhile.

namespace marac {

static QStringList namesIn(const PersonFile &file)
{
    QStringList names;
    for (const Alias &alias : file.aliases)
        names.append(alias.name);
    return names;
}

/// What the form shows of a person, to be compared. Whose knowledge a change is stands for the change alone, and a protected
/// address is compared with nothing.
static QList<FieldState> statesOf(const PersonFile &file, QDate today)
{
    Form form;
    auto *fields = new PersonFields(&form, {}, today);
    fields->setPerson(file.person, namesIn(file));
    if (!file.address || !file.address->isProtected)
        (new AddressEditor(&form, QStringLiteral("address.")))->setKept(file);
    return marac::statesOf(&form);
}

Result<QList<FieldState>> PersonEditor::readAgain()
{
    const Result<PersonFile> file = consultPerson(m_reg, m_id);
    if (!file)
        return Failure(file.error());
    m_person->follow(file->person);
    m_address->catchUp(*file);
    m_read = *file;
    showEarlier(*file);
    return statesOf(*file, m_reg.today());
}

void PersonEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isStale || !m_id.isValid())
        return;
    const Result<PersonFile> file = consultPerson(m_reg, m_id);
    if (!file) { // asked again when it is next shown
        m_form->showProblem(file.error());
        return;
    }
    m_isStale = false;
    m_address->hideProtected(*file);
}

Result<> PersonEditor::read(PersonId id)
{
    const Result<PersonFile> file = consultPerson(m_reg, id);
    if (!file)
        return Failure(file.error());
    m_id = id;
    m_read = *file;
    // Whose knowledge the change is has to be said anew each time.
    Person person = file->person;
    person.sourceAgencyId = {};
    fill({person, std::nullopt, namesIn(*file)});
    m_conflict->setOnFile(statesOf(*file, m_reg.today()));
    showEarlier(*file);
    m_compare->show();
    takeUpDraft(person.version);
    return {};
}

/// One line each: "Telephone: 07700 900123 (HHR, until 20/10/2026)".
void PersonEditor::showEarlier(const PersonFile &file)
{
    QStringList lines{tr("On file before")};
    const auto add = [&](const QString &label, const QString &text, AgencyId source) {
        //: a field, an earlier value of it, and the code of the agency it came from
        lines += tr("%1: %2 (%3)").arg(label, text, m_agencies.value(source));
    };
    QStringList fields;
    for (const PersonFact &fact : file.facts) {
        if (!fields.contains(fact.field) && fact.field != QStringLiteral("addressId"))
            fields += fact.field;
    }
    for (const QString &field : std::as_const(fields)) {
        const QList<PersonFact> earlier = earlierFacts(file.facts, field);
        for (const PersonFact &fact : earlier)
            add(factLabel(field), factText(field, fact.value), fact.sourceAgencyId);
    }
    for (const Address &address : file.earlierAddresses)
        add(factLabel(QStringLiteral("addressId")), addressOneLine(address), address.sourceAgencyId);
    m_earlier->setShown(lines.join(QLatin1Char('\n')));
    m_earlier->setVisible(lines.size() > 1);
}

} // namespace marac
