// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/research/ResearchSection.h"

#include "ui/meetings/research/ResearchChaseForm.h"
#include "ui/meetings/research/ResearchGrid.h"
#include "ui/meetings/research/ResearchModel.h"
#include "ui/meetings/research/ResearchWords.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/FlowLayout.h"
#include "ui/widgets/looks/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int fewestRows = 5; ///< in sight, whatever else stands on the sheet

ResearchSection::ResearchSection(PageContext &context, const MeetingFile &file, QWidget *parent)
    : QWidget(parent), m_context(context), m_file(file), m_model(new ResearchModel(file, context.today(), this)),
      m_standing(new TextLabel({}, TextSize::Body, TextLabel::Ink::Text, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::grid, 0, 0);
    m_standing->setObjectName(u"researchStanding"_s);
    if (file.research.isEmpty()) {
        m_standing->hide();
        column->addWidget(
            new EmptyState(u"list"_s, tr("No returns to wait for yet"),
                           tr("Once case lists are recorded as sent, each agency that has one stands here with what it "
                              "returned on each case."),
                           {}),
            1);
        return;
    }
    column->addWidget(m_standing);
    if (isKeeping())
        addTools(*column);
    addGrid(*column);
    if (isKeeping())
        addChase(*column);
    column->addStretch();
    tell();
}

bool ResearchSection::isKeeping() const
{
    const MeetingState state = m_file.meeting.state;
    return m_context.reg().may(Operation::Circulate)
        && (state == MeetingState::Planned || state == MeetingState::InSession);
}

void ResearchSection::addGrid(QBoxLayout &column)
{
    m_grid = new ResearchGrid(m_model, this);
    m_grid->installEventFilter(this);
    dress();
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResearchSection::tellCell);
    column.addWidget(m_grid, 1);
    m_cell = new TextLabel({}, TextSize::Body, TextLabel::Ink::Text, this);
    m_cell->setObjectName(u"researchCell"_s);
    column.addWidget(m_cell);
}

/// The current cell in words: a letter alone says little to who sees it for the first time.
void ResearchSection::tellCell()
{
    const QModelIndex cell = m_grid->currentIndex();
    if (!cell.isValid())
        return;
    //: a case; an agency's name; its code and what it returned
    m_cell->setShown(tr("%1 · %2 · %3")
                         .arg(m_model->headerData(cell.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                              m_model->headerData(cell.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                              cell.data(Qt::AccessibleTextRole).toString()));
}

void ResearchSection::dress()
{
    if (!m_grid)
        return;
    const int height = fontMetrics().height() + 14;
    m_grid->verticalHeader()->setDefaultSectionSize(height);
    m_grid->fit();
    const int least = (std::min(fewestRows, m_model->rowCount()) + 2) * height;
    m_grid->setMinimumHeight(least);
    // No higher than its cases, so that what is said of a cell stands close to them.
    m_grid->setMaximumHeight(
        std::max(least,
                 m_grid->horizontalHeader()->sizeHint().height() + m_grid->verticalHeader()->length()
                     + m_grid->horizontalScrollBar()->sizeHint().height() + 2 * m_grid->frameWidth()));
}

void ResearchSection::addTools(QBoxLayout &column)
{
    auto *tools = new FlowLayout(theme::grid);
    auto *day = new QWidget(this);
    auto *line = new QHBoxLayout(day);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new TextLabel(tr("Received &on"), TextSize::Body, TextLabel::Ink::Text, day);
    label->setWordWrap(false);
    m_received = new DateEdit(u"receivedAt"_s, m_context.today(), day);
    m_received->setWidthInChars(12);
    m_received->setDate(m_context.today());
    label->setBuddy(m_received);
    line->addWidget(label);
    line->addWidget(m_received);
    tools->addWidget(day);
    const auto add = [&](const QString &name, const QString &text, auto step) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, step);
        tools->addWidget(button);
        return button;
    };
    add(u"returnInformation"_s, tr("Information"), [this] {
        keep(ReturnKind::Information);
    })->setToolTip(tr("In the grid: I"));
    add(u"returnNil"_s, tr("Nothing held"), [this] { keep(ReturnKind::Nil); })->setToolTip(tr("In the grid: N"));
    add(u"returnWithheld"_s, tr("Withheld"), [this] { keep(ReturnKind::Withheld); })->setToolTip(tr("In the grid: W"));
    add(u"takeBackReturn"_s, tr("Take it back"), [this] { takeBack(); })->setToolTip(tr("In the grid: Delete"));
    add(u"nilForAll"_s, tr("Nothing held on all…"), [this] { askForNil(); })->setToolTip(tr("In the grid: Shift+N"));
    add(u"chase"_s, tr("C&hased…"), [this] { chase(); });
    column.addLayout(tools);
    // Above the grid: below it, it would be out of sight in a low window.
    auto *legend = new HintLabel(tr("In the grid: I information, N nothing held, W withheld, Delete takes back; "
                                    "Shift+N nothing held on all that the agency still owes."),
                                 this);
    legend->setObjectName(u"researchKeys"_s);
    column.addWidget(legend);
}

void ResearchSection::addChase(QBoxLayout &column)
{
    m_chase = new ResearchChaseForm(m_context, m_file, this);
    m_chase->setVisible(m_chase->isTyped());
    column.addWidget(m_chase);
    const auto close = [this] {
        m_chase->hide();
        m_grid->setFocus(Qt::OtherFocusReason);
    };
    connect(m_chase, &ResearchChaseForm::cancelled, this, close);
    connect(m_chase, &ResearchChaseForm::recorded, this, [this, close](const ResearchChase &chase) {
        m_model->take(chase);
        tell();
        close();
        m_context.prompts().saved(tr("Recorded that the agency was asked again."));
    });
}

bool ResearchSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_grid || event->type() != QEvent::KeyPress || !isKeeping())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
    if (key->key() == Qt::Key_N && held == Qt::ShiftModifier) {
        askForNil();
        return true;
    }
    if (held != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_I:
        keep(ReturnKind::Information);
        return true;
    case Qt::Key_N:
        keep(ReturnKind::Nil);
        return true;
    case Qt::Key_W:
        keep(ReturnKind::Withheld);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        takeBack();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void ResearchSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (theme::isChange(*event) || event->type() == QEvent::FontChange)
        dress();
}

void ResearchSection::tell()
{
    m_standing->setShown(researchStanding(m_model->research(), m_file.returnBy));
    m_grid->fit();
    tellCell();
    Q_EMIT owedChanged(agenciesOwing(m_model->research()));
}

} // namespace marac
