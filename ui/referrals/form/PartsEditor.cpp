// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/form/PartsEditor.h"

#include "ui/referrals/ReferralWords.h"
#include "ui/referrals/form/PartEditor.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/FormUndo.h"
#include "ui/widgets/forms/ReadingOrder.h"
#include "ui/widgets/looks/FlowLayout.h"
#include "ui/widgets/looks/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace marac {

using namespace Qt::StringLiterals;

PartsEditor::PartsEditor(Register &reg, Prompts &prompts, Form *form, QWidget *parent)
    : QWidget(parent), m_reg(reg), m_prompts(prompts), m_form(form), m_column(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * theme::grid);
    m_column->setSpacing(2 * theme::grid);
    column->addLayout(m_column);
    auto *row = new FlowLayout(theme::grid);
    column->addLayout(row);
    const auto button = [&](PartRole role, const QString &text) {
        auto *add = new QPushButton(text, this);
        add->setObjectName(u"add."_s + toCode(role));
        add->setAutoDefault(false);
        row->insertWidget(-1, add);
        connect(add, &QPushButton::clicked, this, [this, role] {
            this->add(role)->begin();
            Q_EMIT edited();
        });
    };
    button(PartRole::Perpetrator, tr("Add a perpetrator"));
    button(PartRole::Victim, tr("Add another victim"));
    button(PartRole::Child, tr("Add a child"));
    button(PartRole::HouseholdMember, tr("Add a household member"));
    button(PartRole::Witness, tr("Add a witness"));
}

PartsEditor::~PartsEditor()
{
    qDeleteAll(m_away);
}

PartEditor *PartsEditor::add(PartRole role)
{
    auto *editor = new PartEditor(m_reg, m_prompts, role, m_next++, this);
    m_editors += editor;
    m_column->addWidget(editor);
    m_form->adoptForm(editor->form());
    tabInReadingOrder(this);
    connect(editor, &PartEditor::removed, this, [this, editor] { askedToRemove(editor); });
    connect(editor, &PartEditor::settled, this, &PartsEditor::settled);
    return editor;
}

void PartsEditor::askedToRemove(PartEditor *editor)
{
    const qsizetype place = m_editors.indexOf(editor);
    const auto away = [this, editor] {
        // The keyboard stays among the people.
        findChild<QPushButton *>(u"add."_s + toCode(editor->role()))->setFocus(Qt::OtherFocusReason);
        putAway(editor);
        Q_EMIT edited();
    };
    away();
    if (m_undo) {
        m_undo->add(
            //: a step that may be undone: a child, a witness
            tr("Remove: %1").arg(word(editor->role())),
            [this, editor, place] {
                bringBack(editor, place);
                editor->begin();
                Q_EMIT edited();
            },
            away);
    }
}

void PartsEditor::putAway(PartEditor *editor)
{
    m_editors.removeOne(editor);
    m_away += editor;
    m_column->removeWidget(editor);
    editor->hide();
    // Out of the form at once, so that its fields are no longer checked.
    m_form->releaseForm(editor->form());
    editor->form()->disconnect(m_form);
    editor->setParent(nullptr);
}

void PartsEditor::bringBack(PartEditor *editor, qsizetype place)
{
    m_away.removeOne(editor);
    place = std::min(place, m_editors.size());
    m_editors.insert(place, editor);
    m_column->insertWidget(int(place), editor);
    m_form->adoptForm(editor->form());
    editor->show();
    tabInReadingOrder(this);
}

void PartsEditor::clear()
{
    while (!m_editors.isEmpty())
        putAway(m_editors.last());
    for (PartEditor *editor : std::as_const(m_away))
        editor->deleteLater();
    m_away.clear();
}

static QList<PersonId> peopleIn(const ReferralFile &file)
{
    QList<PersonId> people;
    for (const ReferralPart &part : file.record.parts)
        people += part.personId;
    return people;
}

static void rename(FieldState &state, const QString &from, const QString &to)
{
    const auto renamed = [&](const QString &name) { return name.startsWith(from) ? to + name.mid(from.size()) : name; };
    QJsonObject values;
    for (auto one = state.values.begin(); one != state.values.end(); ++one)
        values.insert(renamed(one.key()), one.value());
    state.values = values;
    state.name = renamed(state.name);
}

void PartsEditor::follow(const ReferralFile &file, const PartsEditor &theirs, QList<FieldState> &states)
{
    QList<FieldState> known;
    for (const FieldState &state : std::as_const(states)) {
        if (!state.name.startsWith(u"parts."_s))
            known += state;
    }
    for (qsizetype i = 0; i < file.record.parts.size(); ++i) {
        const ReferralPart &part = file.record.parts.at(i);
        const auto mine = std::find_if(m_editors.begin(), m_editors.end(), [&](const PartEditor *editor) {
            return editor->kept() == part.personId && editor->role() == part.role;
        });
        if (mine == m_editors.end()) {
            if (!m_onFile.contains(part.personId)) // who was there before has been removed here
                add(part.role)->setKept(file.people.at(i), part);
            continue;
        }
        const PersonFile &person = file.people.at(i);
        (*mine)->follow(person);
        const bool isHidden = person.address && person.address->isProtected;
        const QString prefix = theirs.m_editors.at(i)->prefix();
        for (FieldState state : std::as_const(states)) {
            if (!state.name.startsWith(prefix) || (isHidden && state.name.startsWith(prefix + u"address."_s)))
                continue;
            rename(state, prefix, (*mine)->prefix());
            known += state;
        }
    }
    m_onFile = peopleIn(file);
    states = known;
}

void PartsEditor::hideProtected(const ReferralFile &file)
{
    for (PartEditor *editor : std::as_const(m_editors)) {
        const auto person = std::find_if(file.people.cbegin(), file.people.cend(), [editor](const PersonFile &one) {
            return editor->kept().isValid() && one.person.id == editor->kept();
        });
        if (person != file.people.cend())
            editor->hideProtected(*person);
    }
}

void PartsEditor::setEntries(const QList<PartEntry> &entries, const QList<PersonFile> &people)
{
    clear();
    m_onFile.clear();
    for (const PartEntry &entry : entries) {
        const PersonId id = entry.person.person.id;
        const auto onFile = std::find_if(people.cbegin(), people.cend(),
                                         [id](const PersonFile &file) { return id.isValid() && file.person.id == id; });
        add(entry.role)->setEntry(entry, onFile == people.cend() ? PersonFile() : *onFile);
    }
}

void PartsEditor::setKept(const ReferralFile &file)
{
    clear();
    m_onFile = peopleIn(file);
    for (qsizetype i = 0; i < file.record.parts.size(); ++i) {
        const ReferralPart &part = file.record.parts.at(i);
        add(part.role)->setKept(file.people.at(i), part);
    }
}

QList<PartEditor *> PartsEditor::named() const
{
    QList<PartEditor *> named;
    std::copy_if(m_editors.begin(), m_editors.end(), std::back_inserter(named),
                 [](const PartEditor *editor) { return !editor->isEmpty(); });
    return named;
}

QList<PartEntry> PartsEditor::entries() const
{
    QList<PartEntry> entries;
    const QList<PartEditor *> editors = named();
    for (const PartEditor *editor : editors)
        entries += editor->entry();
    return entries;
}

QString PartsEditor::fieldName(const QString &coreName) const
{
    const QStringList words = coreName.split(u'.');
    if (words.size() < 3 || words.first() != u"parts"_s)
        return coreName;
    const PartEditor *editor = named().value(words.at(1).toInt());
    return editor ? editor->prefix() + words.mid(2).join(u'.') : coreName;
}

bool PartsEditor::asksForMatches()
{
    return std::any_of(m_editors.begin(), m_editors.end(), [](PartEditor *editor) { return editor->asksForMatch(); });
}

void PartsEditor::begin(PartRole role)
{
    const auto first = std::find_if(m_editors.begin(), m_editors.end(),
                                    [role](const PartEditor *editor) { return editor->role() == role; });
    (first == m_editors.end() ? add(role) : *first)->begin();
}

} // namespace marac
