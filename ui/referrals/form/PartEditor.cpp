// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/form/PartEditor.h"

#include "core/people/PersonName.h"
#include "core/people/matching/FindPeople.h"
#include "core/register/Register.h"
#include "ui/people/AddressEditor.h"
#include "ui/people/AskToReveal.h"
#include "ui/people/MatchPanel.h"
#include "ui/people/NewFactsPanel.h"
#include "ui/people/PersonFields.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/ReadingOrder.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace marac {

using namespace Qt::StringLiterals;

PartEditor::PartEditor(Register &reg, Prompts &prompts, PartRole role, int number, QWidget *parent)
    : QWidget(parent), m_reg(reg), m_prompts(prompts), m_role(role), m_prefix(u"parts.%1."_s.arg(number)),
      m_who(new TextLabel({}, TextSize::Body, TextLabel::Ink::Text, this)),
      m_newFacts(new NewFactsPanel(m_prefix + u"newFacts"_s, this)),
      m_more(new QPushButton(tr("More about this person"), this)),
      m_other(new QPushButton(tr("Enter somebody else"), this)), m_matches(new MatchPanel(this)), m_form(new Form(this))
{
    setObjectName(m_prefix + u"part"_s);
    auto *remove = new QPushButton(tr("Remove"), this);
    remove->setObjectName(m_prefix + u"remove"_s);
    remove->setAccessibleName(tr("Remove: %1").arg(word(role)));
    m_more->setObjectName(m_prefix + u"more"_s);
    m_more->setCheckable(true);
    m_other->setObjectName(m_prefix + u"other"_s);
    for (QPushButton *button : {remove, m_more, m_other})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_more);
    foot->addWidget(m_other);
    foot->addWidget(remove); // after the fields: Tab comes to what has to be filled first
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(new TextLabel(word(role), TextSize::Heading, TextLabel::Ink::Text, this));
    column->addWidget(m_matches);
    column->addWidget(m_who);
    column->addWidget(m_newFacts);
    column->addWidget(m_form);
    column->addLayout(foot);
    m_who->hide();
    m_other->hide();
    setUpFields();

    connect(remove, &QPushButton::clicked, this, &PartEditor::removed);
    connect(m_more, &QPushButton::toggled, this, &PartEditor::showMore);
    connect(m_form, &Form::foldedFieldWanted, m_more, [this] { m_more->setChecked(true); });
    connect(m_form, &Form::edited, this, [this] { m_isChanged = true; });
    connect(m_newFacts, &NewFactsPanel::edited, m_form, &Form::edited);
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_existing = {};
        m_newFacts->clear();
        m_who->hide();
        m_other->hide();
        m_form->show();
        m_more->show();
        begin();
    });
    connect(m_matches, &MatchPanel::samePerson, this, &PartEditor::useExisting);
    connect(m_matches, &MatchPanel::somebodyNew, this, [this] {
        m_matches->clear();
        m_newKey = identity();
        if (std::exchange(m_isAsking, false))
            Q_EMIT settled();
    });
}

void PartEditor::setUpFields()
{
    m_person = new PersonFields(m_form, m_prefix, m_reg.today());
    if (m_role != PartRole::Victim) {
        m_relationship = m_form->add(tr("How they stand to the victim"), new LineEdit(m_prefix + u"relationship"_s),
                                     {.isOptional = true});
    }
    if (m_role == PartRole::Child) {
        m_toPerpetrator = m_form->add(tr("How they stand to the perpetrator"),
                                      new LineEdit(m_prefix + u"relationshipToPerpetrator"_s), {.isOptional = true});
        m_school = m_form->add(tr("School"), new LineEdit(m_prefix + u"school"_s), {.isOptional = true});
    }
    m_address = new AddressEditor(m_form, m_prefix + u"address."_s);
    connect(m_address, &AddressEditor::opened, this, [this] { showMore(m_more->isChecked()); });
    connect(m_address, &AddressEditor::revealWanted, this, [this] {
        const PersonId id = m_person->person().id;
        askToReveal(this, m_reg, m_prompts, id, [this](const Address &address) { m_address->reveal(address); });
    });
    // Who is known is offered as soon as they are named, before the rest is typed again (R038).
    for (const QString &name : {u"givenName"_s, u"familyName"_s, u"bornOn"_s, u"phone"_s}) {
        if (auto *edit = qobject_cast<QLineEdit *>(m_form->field(m_prefix + name)->editor()))
            connect(edit, &QLineEdit::editingFinished, this, &PartEditor::offerMatches);
    }
    showMore(false);
}

/// What a referral is first taken in with stays in sight; the rest comes on request.
void PartEditor::showMore(bool more)
{
    static const QStringList later{u"knownAs"_s,          u"aliases"_s,          u"contactNotes"_s,
                                   u"gender"_s,           u"ethnicity"_s,        u"language"_s,
                                   u"address.locality"_s, u"address.postTown"_s, u"address.organisation"_s,
                                   u"address.asGiven"_s};
    static const QStringList laterBoxes{u"birth"_s, u"speech"_s, u"life"_s};
    static const QStringList addressFields{u"address.saon"_s, u"address.paon"_s, u"address.street"_s, u"address.town"_s,
                                           u"address.postcode"_s};
    const bool isOpen = m_address->isOpen();
    for (const QString &name : later)
        m_form->field(m_prefix + name)->setVisible(more && (isOpen || !name.startsWith(u"address."_s)));
    for (const QString &name : laterBoxes)
        m_form->findChild<CheckList *>(m_prefix + name)->setVisible(more);
    m_form->field(m_prefix + u"disability"_s)->parentWidget()->setVisible(more); // and sexual orientation, beside it
    m_form->field(m_prefix + u"address.administrativeArea"_s)->parentWidget()->setVisible(more && isOpen);
    for (const QString &name : addressFields)
        m_form->field(m_prefix + name)->setVisible(isOpen && (more || m_role == PartRole::Victim));
    m_form->field(m_prefix + u"address.flags"_s)
        ->setVisible(!m_address->isMasked() && (more || m_role == PartRole::Victim));
    m_more->setText(more ? tr("Less about this person") : tr("More about this person"));
}

void PartEditor::setEntry(const PartEntry &entry, const PersonFile &onFile)
{
    m_person->setPerson(entry.person.person, entry.person.aliases);
    m_address->setTyped(entry.person, onFile);
    if (m_relationship)
        m_relationship->setText(entry.relationship);
    if (m_school)
        m_school->setText(entry.school);
    if (m_toPerpetrator)
        m_toPerpetrator->setText(entry.relationshipToPerpetrator);
    const bool isUnchanged = entry.existing.isValid() && entry.existing == entry.person.person.id;
    if (isUnchanged)
        m_keptId = entry.existing;
    else if (entry.existing.isValid())
        takeExisting(entry.existing);
    m_isChanged = !isUnchanged && entry.person.person.id.isValid();
}

void PartEditor::setKept(const PersonFile &file, const ReferralPart &part)
{
    QStringList aliases;
    for (const Alias &alias : file.aliases)
        aliases += alias.name;
    m_person->setPerson(file.person, aliases);
    m_address->setKept(file);
    if (m_relationship)
        m_relationship->setText(part.relationship);
    if (m_school)
        m_school->setText(part.school);
    if (m_toPerpetrator)
        m_toPerpetrator->setText(part.relationshipToPerpetrator);
    m_keptId = file.person.id;
    m_isChanged = false;
}

void PartEditor::follow(const PersonFile &file)
{
    m_person->follow(file.person);
    m_address->catchUp(file);
}

void PartEditor::hideProtected(const PersonFile &file)
{
    m_address->hideProtected(file);
}

PartEntry PartEditor::entry() const
{
    PartEntry entry;
    entry.role = m_role;
    entry.existing = m_existing.isValid() ? m_existing : m_isChanged ? PersonId() : m_keptId;
    entry.person = {m_person->person(), std::nullopt, m_person->aliases()};
    m_address->putInto(entry.person);
    if (m_relationship)
        entry.relationship = m_relationship->text();
    if (m_school)
        entry.school = m_school->text();
    if (m_toPerpetrator)
        entry.relationshipToPerpetrator = m_toPerpetrator->text();
    const std::optional<PersonEntry> merged = m_existing.isValid() ? m_newFacts->entry() : std::nullopt;
    if (merged) {
        entry.existing = {};
        entry.person = *merged;
    }
    return entry;
}

bool PartEditor::isEmpty() const
{
    const Person person = m_person->person();
    return !m_existing.isValid() && !m_keptId.isValid() && !person.id.isValid()
        && text::kept(person.givenName + person.familyName + person.knownAs + person.phone).isEmpty()
        && !person.bornOn.isValid() && m_address->isEmpty();
}

/// What two people are told apart by, as it is typed now.
QString PartEditor::identity() const
{
    const PersonEntry typed = entry().person;
    return QStringList{nameKey(typed.person), typed.person.bornOn.toString(Qt::ISODate), phoneKey(typed.person.phone),
                       typed.aliases.join(u',')}
        .join(u'\n');
}

QList<PersonCandidate> PartEditor::candidates() const
{
    const PartEntry typed = entry();
    if (isEmpty() || m_newKey == identity() || typed.existing.isValid() || typed.person.person.id.isValid())
        return {};
    // What can't be searched must not stop the referral from being kept.
    return findMatches(m_reg,
                       {typed.person.person, typed.person.aliases,
                        typed.person.address ? typed.person.address->uprn : std::nullopt, typed.person.address})
        .value_or(QList<PersonCandidate>());
}

bool PartEditor::asksForMatch()
{
    m_matches->clear();
    const QList<PersonCandidate> found = candidates();
    m_isAsking = !found.isEmpty();
    if (m_isAsking)
        m_matches->ask(found);
    return m_isAsking;
}

void PartEditor::offerMatches()
{
    const PersonEntry typed = entry().person;
    const bool isNamed = !typed.person.givenName.trimmed().isEmpty() && !typed.person.familyName.trimmed().isEmpty();
    if (!isNamed || m_offeredKey == identity())
        return;
    m_offeredKey = identity();
    m_matches->clear();
    m_matches->offer(candidates());
}

void PartEditor::useExisting(PersonId id)
{
    const PersonEntry typed = entry().person;
    if (!takeExisting(id))
        return;
    m_newFacts->offer(*m_known, typed);
    tabInReadingOrder(this);
    m_other->setFocus(Qt::OtherFocusReason);
    // What differs is looked at before it is kept.
    if (std::exchange(m_isAsking, false) && m_newFacts->isHidden())
        Q_EMIT settled();
}

bool PartEditor::takeExisting(PersonId id)
{
    m_matches->clear();
    const Result<PersonFile> file = consultPerson(m_reg, id);
    if (!file) {
        m_form->showProblem(file.error());
        return false;
    }
    m_existing = id;
    m_known = *file;
    const QDate born = file->person.bornOn;
    showExisting(born.isValid() ? tr("%1, born %2").arg(personName(file->person), born.toString(u"dd/MM/yyyy"_s))
                                : personName(file->person));
    return true;
}

void PartEditor::showExisting(const QString &who)
{
    m_who->setShown(tr("Already in the register: %1").arg(who));
    m_who->show();
    m_other->show();
    m_form->hide();
    m_more->hide();
}

void PartEditor::begin()
{
    if (FormField *first = m_form->field(m_prefix + u"givenName"_s))
        first->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace marac
