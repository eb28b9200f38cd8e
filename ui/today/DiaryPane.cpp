// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/DiaryPane.h"

#include "core/today/ConsultDiary.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/FlowLayout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int sheetDays = 42;
static constexpr int monthLines = 3; ///< of text in a cell, at least

DiaryPane::DiaryPane(PageContext &context, DiaryModel::Span span, QWidget *parent)
    : QWidget(parent), m_context(context), m_span(span), m_name(isWeek() ? u"week"_s : u"month"_s),
      m_model(new DiaryModel(span, this)), m_grid(new QTableView(this)),
      m_told(new TextLabel({}, TextSize::Body, TextLabel::Ink::Text, this)), m_shown(context.today())
{
    m_grid->setObjectName(m_name + u".grid"_s);
    m_grid->setAccessibleName(isWeek() ? tr("The week") : tr("The month"));
    m_grid->setModel(m_model);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setTabKeyNavigation(false);
    m_grid->setWordWrap(true);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->verticalHeader()->hide();
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_grid->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->installEventFilter(this);
    connect(m_grid, &QTableView::doubleClicked, this, &DiaryPane::open);
    m_told->setObjectName(m_name + u".told"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::grid, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(makeTools());
    column->addWidget(m_grid, 1);
}

QWidget *DiaryPane::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new FlowLayout(theme::grid);
    row->setContentsMargins(0, 0, 0, 0);
    tools->setLayout(row);
    const auto add = [&](const QString &name, const QString &text, auto pressed) {
        auto *button = new QPushButton(text, tools);
        button->setObjectName(m_name + u'.' + name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, pressed);
        row->addWidget(button);
    };
    add(u"earlier"_s, isWeek() ? tr("&Earlier week") : tr("&Earlier month"), [this] { turn(-1); });
    add(u"now"_s, isWeek() ? tr("T&his week") : tr("T&his month"), [this] { showDay(m_context.today()); });
    add(u"later"_s, isWeek() ? tr("Late&r week") : tr("Late&r month"), [this] { turn(1); });
    m_told->setMinimumWidth(40 * theme::grid);
    m_told->setMinimumHeight(tools->findChild<QPushButton *>()->sizeHint().height());
    row->addWidget(m_told);
    return tools;
}

void DiaryPane::turn(int pages)
{
    showDay(isWeek() ? m_shown.addDays(7 * pages) : m_shown.addMonths(pages));
}

void DiaryPane::showDay(QDate day)
{
    m_shown = day;
    const QDate first = isWeek() ? mondayOf(day) : sheetOf(day);
    const Result<QList<DiaryEntry>> entries =
        consultDiary(m_context.reg(), first, first.addDays(isWeek() ? 6 : sheetDays - 1));
    if (!entries) {
        m_model->setDays({}, {});
        m_told->setShown({});
        m_context.prompts().failed(entries.error());
        return;
    }
    QList<DiaryDay> counted = isWeek() ? workingWeek(first, *entries) : diaryDays(first, sheetDays, *entries);
    m_model->setDays(counted, m_context.today(), day);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    if (isWeek()) {
        m_told->setShown(tr("Week of %1: %2").arg(british.toString(first, u"d MMMM yyyy"_s), diaryCount(counted)));
    } else {
        counted.removeIf([day](const DiaryDay &one) { return one.day.month() != day.month(); });
        m_told->setShown(tr("%1: %2", "month").arg(british.toString(day, u"MMMM yyyy"_s), diaryCount(counted)));
    }
    m_grid->setCurrentIndex(m_model->cellOf(day).isValid() ? m_model->cellOf(day) : m_model->index(0, 0));
    arrange();
}

void DiaryPane::refresh()
{
    const QModelIndex before = m_grid->currentIndex();
    showDay(m_shown);
    const QModelIndex now = m_model->index(before.row(), before.column());
    if (now.isValid())
        m_grid->setCurrentIndex(now);
}

/// Entries are read whole; a month fills the room there is.
void DiaryPane::arrange()
{
    if (isWeek()) {
        m_grid->resizeRowsToContents();
        return;
    }
    const int rows = std::max(m_model->rowCount(), 1);
    const int least = monthLines * m_grid->fontMetrics().lineSpacing() + theme::grid;
    const int height = std::max(least, m_grid->viewport()->height() / rows);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_grid->setRowHeight(row, height);
}

void DiaryPane::open()
{
    const QModelIndex here = m_grid->currentIndex();
    if (const DiaryEntry *entry = m_model->entryAt(here))
        Q_EMIT opened(entry->subject);
    else if (!isWeek() && here.isValid())
        Q_EMIT dayChosen(m_model->dayAt(here));
}

bool DiaryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_grid || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return true;
    case Qt::Key_PageUp:
        turn(-1);
        return true;
    case Qt::Key_PageDown:
        turn(1);
        return true;
    default:
        return false;
    }
}

void DiaryPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DiaryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (theme::isChange(*event))
        arrange();
}

} // namespace marac
