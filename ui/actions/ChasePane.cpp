// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/ChasePane.h"

#include "core/actions/chasing/ChaseWords.h"
#include "core/actions/chasing/RecordChase.h"
#include "core/documents/Dates.h"
#include "ui/shell/OrderPaper.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

ChasePane::ChasePane(PageContext &context, const AgencyChasing &chasing, ActionId chosen, QWidget *parent)
    : QWidget(parent), m_context(context), m_chasing(chasing), m_chosen(chosen), m_form(new Form(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 0, theme::grid, theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(new HeadingLabel(tr("How %1 was chased").arg(chasing.agency.code), this));
    column->addWidget(
        new HintLabel(tr("The register sends nothing. Write or telephone first, then record it here."), this));
    column->addWidget(m_form);
    column->addStretch(1);
    addActions();
    addFields();
    m_level->setValue(levelAtFirst());
    fill(offerAt(level()));
    m_draft = new DraftedForm(context, m_form, {u"actions/chase"_s, QString::number(chasing.agency.id.value())});
    m_followed = level();
    connect(m_level, &Choice::chosen, this, &ChasePane::followLevel);
    connect(m_draft, &DraftedForm::filled, this, [this] { m_followed = level(); });
}

bool ChasePane::hasUnsavedWork() const
{
    return m_draft->isTyped();
}

void ChasePane::begin()
{
    m_draft->begin();
}

static QString lineText(const ChaseLine &line, QDate today)
{
    const QString due = documents::shortDate(line.row.action.dueOn, line.row.action.dueAt);
    if (!line.isDue(today))
        return ChasePane::tr("%1, due %2").arg(line.row.action.ref, due);
    //: an action, the day it is due, and the step of chasing that waits
    return ChasePane::tr("%1, due %2. Waits: %3").arg(line.row.action.ref, due, chaseStepWord(line.next->step));
}

void ChasePane::addActions()
{
    m_actions = m_form->add(tr("&Actions it was about"), new CheckList(u"actions"_s));
    for (const ChaseLine &line : std::as_const(m_chasing.lines)) {
        if (!line.row.closed)
            m_actions->addCode(QString::number(line.row.action.id.value()), lineText(line, m_context.today()));
    }
}

void ChasePane::addFields()
{
    m_level = m_form->add(tr("&Step"), new Choice(u"level"_s, false), {.fillsWidth = false});
    m_level->addCode(ChaseLevel::Officer, tr("Reminded, or told that it is overdue"));
    m_level->addCode(ChaseLevel::Pdmo, tr("Escalated to the PDMO"));
    m_level->addCode(ChaseLevel::Chair, tr("Put before the chair"));
    m_recipient = m_form->add(tr("To who&m"), new LineEdit(u"recipient"_s));
    m_method = new Choice(u"method"_s, false);
    for (const Code<ChaseMethod> &method : Codes<ChaseMethod>::all)
        m_method->addCode(method.value, chaseMethodWord(method.value));
    m_day = new DateEdit(u"chasedOn"_s, m_context.today());
    m_day->setDate(m_context.today());
    m_form->addRow({new FormField(tr("Ho&w"), m_method, {.fillsWidth = false}),
                    new FormField(tr("&On"), m_day, {.fillsWidth = false})});
    m_note = new NarrativeEdit(u"note"_s);
    m_note->setVisibleLines(2);
    m_form->add(tr("What was sai&d"), m_note, {.isOptional = true});
    connect(m_form->addMainButton(u"recordChase"_s, tr("&Record the chase")), &QPushButton::clicked, this,
            &ChasePane::record);
    if (m_context.reg().may(Operation::PrintDocuments)) {
        QPushButton *letter = m_form->addButton(u"printChaserLetter"_s, tr("Print the le&tter…"));
        connect(letter, &QPushButton::clicked, this, &ChasePane::printLetter);
    }
    connect(m_form->addButton(u"leaveChase"_s, tr("&Cancel")), &QPushButton::clicked, this, [this] {
        m_draft->done();
        Q_EMIT givenUp();
    });
}

/// That of the action chosen, when something waits for it; else the furthest that waits.
ChaseLevel ChasePane::levelAtFirst() const
{
    ChaseLevel furthest = ChaseLevel::Officer;
    for (const ChaseLine &line : m_chasing.lines) {
        if (!line.isDue(m_context.today()))
            continue;
        if (line.row.action.id == m_chosen)
            return levelOf(line.next->step);
        furthest = std::max(furthest, levelOf(line.next->step));
    }
    return m_chosen.isValid() ? ChaseLevel::Officer : furthest;
}

ChaseLevel ChasePane::level() const
{
    return m_level->value<ChaseLevel>().value_or(ChaseLevel::Officer);
}

/// What is due at the level, and whoever is designated for it.
ChasePane::Offer ChasePane::offerAt(ChaseLevel step) const
{
    const Chaser chaser = chaserOf(m_chasing, step, m_context.today());
    Offer offer;
    if (step == ChaseLevel::Chair)
        offer.recipient = m_chasing.chair;
    else if (chaser.recipient)
        offer.recipient = chaser.recipient->name;
    for (const ChaseLine &line : m_chasing.lines) {
        const ActionId id = line.row.action.id;
        const bool isDue = std::any_of(chaser.lines.cbegin(), chaser.lines.cend(),
                                       [id](const ChaseLine &due) { return due.row.action.id == id; });
        if (!line.row.closed && (isDue || id == m_chosen))
            offer.actions << QString::number(id.value());
    }
    return offer;
}

void ChasePane::fill(const Offer &offer)
{
    m_recipient->setText(offer.recipient);
    m_actions->setCodes(offer.actions);
}

/// What somebody has changed stays as they left it.
void ChasePane::followLevel()
{
    const Offer before = offerAt(m_followed);
    m_followed = level();
    Offer now = offerAt(m_followed);
    if (m_recipient->text() != before.recipient)
        now.recipient = m_recipient->text();
    if (m_actions->codes() != before.actions)
        now.actions = m_actions->codes();
    fill(now);
}

/// What is due at the level; the letter names that, whatever is ticked here.
void ChasePane::printLetter()
{
    orderPaper(this, m_context,
               {.kind = documents::DocumentKind::Chaser, .recipient = m_chasing.agency.id, .level = level()},
               {m_chasing.agency.code});
}

void ChasePane::record()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    ChaseEntry entry;
    for (const QString &code : m_actions->codes())
        entry.actions << ActionId(code.toLongLong());
    entry.level = level();
    entry.chasedOn = m_day->date();
    entry.method = m_method->value<ChaseMethod>().value_or(ChaseMethod::Email);
    entry.recipient = m_recipient->kept();
    entry.note = m_note->kept();
    if (const Result<> kept = recordChase(m_context.reg(), entry); !kept) {
        m_form->showProblem(kept.error());
        return;
    }
    m_draft->done();
    Q_EMIT recorded(int(entry.actions.size()));
}

} // namespace marac
