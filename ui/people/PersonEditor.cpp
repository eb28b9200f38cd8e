// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonEditor.h"

#include "core/agencies/ListAgencies.h"
#include "core/people/ConsultPerson.h"
#include "core/people/FindPeople.h"
#include "core/register/Register.h"
#include "ui/people/AddressEditor.h"
#include "ui/people/MatchPanel.h"
#include "ui/people/PersonFields.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/looks/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

PersonEditor::PersonEditor(Register &reg, QWidget *parent)
    : QWidget(parent), m_reg(reg), m_matches(new MatchPanel(this)), m_form(new Form(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * theme::grid);
    column->addWidget(m_matches);
    column->addWidget(m_form, 1);

    m_form->addSection(tr("Person"));
    m_person = new PersonFields(m_form, {}, reg.today());
    m_form->addSection(tr("Address"), tr("Leave it empty when no address is known."));
    m_address = new AddressEditor(m_form, QStringLiteral("address."));
    m_form->addSection(tr("Whose information this is"));
    m_person->addSource(m_form);
    connect(m_form->addMainButton(QStringLiteral("keepPerson"), tr("&Keep this person")), &QPushButton::clicked, this,
            [this] { keep(true); });
    connect(m_form->addButton(QStringLiteral("cancelPerson"), tr("&Cancel")), &QPushButton::clicked, this,
            &PersonEditor::cancelled);
    connect(m_form, &Form::edited, this, [this] { m_isEdited = true; });
    connect(m_matches, &MatchPanel::somebodyNew, this, [this] { keep(false); });
    connect(m_matches, &MatchPanel::samePerson, this, [this](PersonId id) {
        m_isEdited = false;
        Q_EMIT kept(id);
    });
    readAgencies();
}

void PersonEditor::readAgencies()
{
    // Every agency, not only those that take part today: details may come from one that has left.
    const Result<QList<AgencyLine>> lines = listAgencies(m_reg);
    if (!lines) {
        m_form->showProblem(lines.error());
        return;
    }
    QList<Agency> agencies;
    for (const AgencyLine &line : *lines)
        agencies.append(line.agency);
    m_person->setAgencies(agencies);
}

void PersonEditor::fill(const Person &person, const std::optional<Address> &address, const QStringList &aliases)
{
    m_matches->clear();
    m_form->clearProblems();
    m_person->setPerson(person, aliases);
    m_address->setAddress(address.value_or(Address()));
    m_isEdited = false;
}

void PersonEditor::add(const Person &start)
{
    fill(start, std::nullopt, {});
}

bool PersonEditor::open(PersonId id)
{
    const Result<PersonFile> file = consultPerson(m_reg, id);
    if (!file) {
        m_form->showProblem(file.error());
        return false;
    }
    QStringList aliases;
    for (const Alias &alias : file->aliases)
        aliases.append(alias.name);
    fill(file->person, file->address, aliases);
    return true;
}

PersonEntry PersonEditor::entry() const
{
    PersonEntry entry{m_person->person(), std::nullopt, m_person->aliases()};
    if (!m_address->isEmpty())
        entry.address = m_address->address();
    return entry;
}

bool PersonEditor::hasMatches()
{
    const PersonEntry typed = entry();
    const Result<QList<PersonCandidate>> candidates =
        findMatches(m_reg, {typed.person, typed.aliases, typed.address ? typed.address->uprn : std::nullopt});
    if (!candidates) {
        m_form->showProblem(candidates.error());
        return true;
    }
    m_matches->ask(*candidates);
    return !candidates->isEmpty();
}

void PersonEditor::keep(bool askFirst)
{
    m_matches->clear();
    m_form->clearProblems();
    if (!m_form->check())
        return;
    const PersonEntry typed = entry();
    if (askFirst && !typed.person.id.isValid() && hasMatches())
        return;
    const Result<PersonId> id = keepPerson(m_reg, typed);
    if (!id) {
        m_form->showProblem(id.error());
        return;
    }
    m_isEdited = false;
    Q_EMIT kept(*id);
}

} // namespace marac
