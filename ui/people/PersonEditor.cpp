// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonEditor.h"

#include "core/agencies/ListAgencies.h"
#include "core/documents/Dates.h"
#include "core/people/PersonDraft.h"
#include "core/register/Register.h"
#include "ui/people/AddressEditor.h"
#include "ui/people/AskToReveal.h"
#include "ui/people/MatchPanel.h"
#include "ui/people/OtherRecords.h"
#include "ui/people/PersonFields.h"
#include "ui/shell/Page.h"
#include "ui/widgets/forms/ConflictPanel.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/FormUndo.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/lists/ListDetail.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

static const QString draftForm = QStringLiteral("person");
static constexpr int pauseMs = 5000;

PersonEditor::PersonEditor(Register &reg, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_reg(reg), m_prompts(prompts), m_matches(new MatchPanel(this)),
      m_others(new OtherRecords(reg, prompts, m_matches)), m_form(new Form(this)), m_takenUp(new HintLabel({}, this)),
      m_earlier(new HintLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * theme::grid);
    column->addWidget(m_matches);
    column->addWidget(m_takenUp);
    column->addWidget(m_form, 1);
    m_takenUp->hide();

    m_form->addSection(tr("Person"));
    m_person = new PersonFields(m_form, {}, reg.today());
    m_form->addSection(tr("Address"), tr("Leave it empty when no address is known."));
    m_address = new AddressEditor(m_form, QStringLiteral("address."));
    m_form->addSection(tr("Whose information this is"));
    m_person->addSource(m_form);
    m_form->addWidget(m_earlier);
    m_earlier->hide();
    connect(m_form->addMainButton(QStringLiteral("keepPerson"), tr("&Keep this person")), &QPushButton::clicked, this,
            [this] { keep(true); });
    connect(m_form->addButton(QStringLiteral("cancelPerson"), tr("&Cancel")), &QPushButton::clicked, this,
            &PersonEditor::cancel);
    m_compare = m_form->addButton(QStringLiteral("comparePerson"), tr("&Look for other records of this person"));
    m_compare->hide();
    connect(m_compare, &QPushButton::clicked, this, [this] { m_others->look(m_read, entry()); });
    connect(m_others, &OtherRecords::joined, this, [this] {
        if (const Result<PersonFile> file = consultPerson(m_reg, m_id))
            m_read = *file;
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PersonEditor::saveDraft);
    connect(m_form, &Form::edited, this, [this] {
        m_isEdited = true;
        if (!m_pause.isActive()) // so that somebody who never stops typing loses little, too
            m_pause.start();
    });
    connect(m_address, &AddressEditor::revealWanted, this, [this] {
        askToReveal(this, m_reg, m_prompts, m_id, [this](const Address &address) { m_address->reveal(address); });
    });
    connect(m_matches, &MatchPanel::somebodyNew, this, [this] { keep(false); });
    connect(m_matches, &MatchPanel::samePerson, this, [this](PersonId id) {
        m_isEdited = false;
        Q_EMIT kept(id);
    });
    m_undo = new FormUndo(m_form);
    m_conflict = new ConflictPanel(m_form, [this] { return readAgain(); });
    connect(&reg, &Register::changed, this, [this] { m_isStale = true; });
    readAgencies();
}

void PersonEditor::openIn(ListDetail &page, PageContext &context, PersonId id, std::function<void()> back)
{
    auto *editor = new PersonEditor(context.reg(), context.prompts(), &page);
    if (const Result<> done = editor->read(id); !done) {
        delete editor;
        context.prompts().failed(done.error());
        return;
    }
    page.setDetail(editor);
    connect(editor, &PersonEditor::kept, &context.reg(), [&context] {
        context.prompts().saved(tr("The person is changed. What was on file before stays there with its agency."));
    });
    // Queued: the form's own button is still being handled when the form is replaced.
    connect(editor, &PersonEditor::kept, &page, back, Qt::QueuedConnection);
    connect(editor, &PersonEditor::cancelled, &page, std::move(back), Qt::QueuedConnection);
    editor->m_form->field(QStringLiteral("givenName"))->editor()->setFocus(Qt::OtherFocusReason);
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
    for (const AgencyLine &line : *lines) {
        agencies.append(line.agency);
        m_agencies.insert(line.agency.id, line.agency.code);
    }
    m_person->setAgencies(agencies);
}

void PersonEditor::fill(const PersonEntry &entry)
{
    m_matches->clear();
    m_form->clearProblems();
    m_person->setPerson(entry.person, entry.aliases);
    m_address->setTyped(entry, m_read);
    m_undo->begin();
    m_isEdited = false;
}

void PersonEditor::add(const Person &start)
{
    m_id = {};
    m_read = {};
    fill({start, std::nullopt, {}});
    m_earlier->hide();
    m_compare->hide();
}

bool PersonEditor::open(PersonId id)
{
    const Result<> done = read(id);
    if (!done)
        m_form->showProblem(done.error());
    return done.has_value();
}

void PersonEditor::takeUpDraft(qint64 version)
{
    const QList<Draft> drafts = m_reg.drafts().value_or(QList<Draft>());
    const QString subject = QString::number(m_id.value());
    const auto mine = std::find_if(drafts.begin(), drafts.end(), [&](const Draft &draft) {
        return draft.form == draftForm && draft.subject == subject;
    });
    m_takenUp->setVisible(mine != drafts.end());
    if (mine == drafts.end())
        return;
    const PersonEntry typed = personFromJson(QJsonDocument::fromJson(mine->content).object());
    fill(typed);
    if (typed.person.version != version) // it was typed over an older state, of which nothing is known any more
        m_conflict->setOnFile({});
    m_takenUp->setShown(tr("What you typed on %1 and did not keep stands here again. Cancel drops it.")
                            .arg(documents::moment(mine->keptAt)));
    m_isEdited = true;
}

PersonEntry PersonEditor::entry() const
{
    PersonEntry entry{m_person->person(), std::nullopt, m_person->aliases()};
    m_address->putInto(entry);
    return entry;
}

bool PersonEditor::saveDraft()
{
    m_pause.stop();
    if (!m_isEdited || !m_id.isValid())
        return true;
    const Result<> kept = m_reg.keepDraft(draftForm, QString::number(m_id.value()),
                                          QJsonDocument(toJson(entry())).toJson(QJsonDocument::Compact));
    if (!kept)
        m_prompts.failed(kept.error());
    return kept.has_value();
}

/// Nothing of what was typed waits to be kept any more.
void PersonEditor::over()
{
    m_pause.stop();
    m_isEdited = false;
    if (!m_id.isValid())
        return;
    if (const Result<> dropped = m_reg.dropDraft(draftForm, QString::number(m_id.value())); !dropped)
        m_prompts.failed(dropped.error());
}

void PersonEditor::cancel()
{
    const auto leave = [this] {
        over();
        Q_EMIT cancelled();
    };
    if (!m_isEdited) {
        leave();
        return;
    }
    m_prompts.confirm(
        this,
        {tr("Drop what you typed?"),
         tr("Nothing of it is saved in the register, and no draft of it is kept. Close this question to go on typing."),
         tr("&Drop it"), true},
        leave);
}

bool PersonEditor::hasMatches()
{
    const Result<QList<PersonCandidate>> candidates = candidatesFor(m_reg, entry());
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
    const Result<KeptPerson> done = keepPersonAndTell(m_reg, typed);
    if (!done) {
        m_form->showProblem(done.error());
        return;
    }
    over();
    if (done->staysHidden)
        m_prompts.warn(AddressEditor::staysHiddenText());
    Q_EMIT kept(done->id);
}

} // namespace marac
