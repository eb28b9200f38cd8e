// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/RecordTable.h"

#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/ReadingOrder.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/lists/ListKey.h"
#include "ui/widgets/lists/PillDelegate.h"
#include "ui/widgets/lists/RowsProxy.h"
#include "ui/widgets/lists/TableColumns.h"
#include "ui/widgets/looks/FlowLayout.h"
#include "ui/widgets/looks/Icons.h"
#include "ui/widgets/looks/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

namespace marac {

static constexpr int filterChars = 18;    ///< what the filter keeps beside the tools
static constexpr int askingPauseMs = 300; ///< each time that a long list is asked is recorded: not at every letter

RecordTable::RecordTable(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_filter(new LineEdit(name + QStringLiteral(".filter"), this)), m_count(new HintLabel({}, this)),
      m_columns(new QToolButton(this)), m_view(new QTableView(this)), m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_tools(new FlowLayout(theme::grid)), m_stack(new QStackedLayout), m_proxy(new RowsProxy(this))
{
    setObjectName(name);
    m_filter->setAccessibleName(tr("Filter: %1").arg(accessibleName));
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icons::icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_count->setWordWrap(false);
    m_columns->setObjectName(name + QStringLiteral(".columns"));
    m_columns->setIcon(icons::icon(QStringLiteral("columns")));
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Choose columns: %1").arg(accessibleName));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columns->setMenu(new QMenu(m_columns));
    auto *finding = new QHBoxLayout;
    finding->addWidget(m_filter, 1);
    finding->addWidget(m_count);
    finding->addWidget(m_columns);
    m_head->addLayout(finding, 1);
    m_head->addLayout(m_tools);

    m_view->setObjectName(name + QStringLiteral(".view"));
    m_view->setAccessibleName(accessibleName);
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new PillDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_filter->installEventFilter(this);
    m_stack->addWidget(m_view);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_head);
    column->addLayout(m_stack, 1);

    addListKey(this, QKeySequence::Find, [](RecordTable *meant) {
        meant->m_filter->setFocus(Qt::ShortcutFocusReason);
        meant->m_filter->selectAll();
    });
    m_asking.setSingleShot(true);
    m_asking.setInterval(askingPauseMs);
    connect(&m_asking, &QTimer::timeout, this, [this] {
        if (isEnabled())
            ask();
        else // the register is away on an errand
            m_asking.start();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (m_model && m_model->isLong()) {
            m_asking.start();
            return;
        }
        fetchAll();
        filterBy(words);
        ask();
        recount();
        Q_EMIT linesChanged();
    });
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &RecordTable::linesChanged);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordTable::fetchAll);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RecordTable::ask);
    connect(m_view, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(RecordIdRole).toLongLong()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentChanged(currentRecord()); });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &RecordTable::recount);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &RecordTable::recount);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &RecordTable::recount);
    watchLook();
    dress();
}

void RecordTable::filterBy(const QString &words)
{
    // Typing here must not open one record after the other: when the current row is filtered out, none is current until
    // somebody chooses one.
    const QSignalBlocker quiet(this);
    const qint64 before = currentRecord();
    m_proxy->setWords(words);
    if (currentRecord() != before)
        clearCurrent();
}

void RecordTable::setModel(RowsModelBase *model)
{
    m_model = model;
    m_proxy->setSourceModel(model);
    delete m_shares;
    m_shares = new TableColumns(*m_view, *m_columns->menu(), *model, this);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_before = currentRecord(); });
    connect(m_shares, &TableColumns::changedByHand, this, &RecordTable::lookChanged);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_filter->text().isEmpty()) // it looks through all of them
            fetchAll();
        arrange();
        m_shares->measure();
        if (m_before > 0) {
            const QSignalBlocker quiet(this);
            setCurrentRecord(m_before);
        }
        Q_EMIT linesChanged();
    });
    m_shares->measure();
    recount();
}

void RecordTable::setEmptyState(EmptyState *state)
{
    m_empty = state;
    m_stack->addWidget(state);
    recount();
}

void RecordTable::addToolWidget(QWidget *widget)
{
    m_tools->insertWidget(-1, widget);
    tabInReadingOrder(this); // what says which lines are listed comes before the lines
    if (const auto *choice = qobject_cast<Choice *>(widget))
        connect(choice, &Choice::chosen, this, &RecordTable::lookChanged);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool RecordTable::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a tool came, or the text grew
        fold();
    return QWidget::event(event);
}

/// The tools stand beside the filter where there is room for both, else below it.
void RecordTable::fold()
{
    const int finding = fontMetrics().averageCharWidth() * filterChars + m_count->sizeHint().width()
        + m_columns->sizeHint().width() + 2 * m_head->spacing();
    m_head->setDirection(finding + m_tools->sizeHint().width() > width() ? QBoxLayout::TopToBottom
                                                                         : QBoxLayout::LeftToRight);
}

int RecordTable::shownRows() const
{
    return m_proxy->rowCount();
}

bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason) {
        askIfDue();
        beginReading();
    }
    if (watched == m_view->viewport() && event->type() == QEvent::Resize && m_shares) {
        m_shares->share();
        // A list that was just filled gets its size afterwards. Later: the view has not taken the size yet.
        QMetaObject::invokeMethod(
            m_view, [this] { m_view->scrollTo(m_view->currentIndex()); }, Qt::QueuedConnection);
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool opens = watched == m_view && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && key->modifiers() == Qt::NoModifier;
    const bool goesDown = watched == m_filter && key->key() == Qt::Key_Down;
    if (opens || goesDown)
        askIfDue();
    if (opens && currentRecord()) {
        Q_EMIT opened(currentRecord());
        return true;
    }
    if (watched == m_view && goToEnd(*key))
        return true;
    if (goesDown && m_proxy->rowCount() > 0) {
        m_view->setFocus(Qt::OtherFocusReason);
        beginReading(); // beside a record that it does not list, coming into the list marks nothing by itself
        Q_EMIT currentChanged(currentRecord()); // going down into the list is choosing its line
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RecordTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (theme::isChange(*event) || event->type() == QEvent::FontChange)
        dress();
}

static int countedIn(const QAbstractItemModel &lines)
{
    int counted = 0;
    for (int row = 0; row < lines.rowCount(); ++row)
        counted += lines.index(row, 0).data(UncountedRole).toBool() ? 0 : 1;
    return counted;
}

void RecordTable::recount()
{
    const bool countsAll = !m_model || m_model->countsEveryLine();
    const int shown = countsAll ? m_proxy->rowCount() : countedIn(*m_proxy);
    const int all = !m_model ? 0 : countsAll ? m_model->rowCount() : countedIn(*m_model);
    m_count->setShown(countWords(shown, all));
    m_stack->setCurrentWidget(inSight());
}

QWidget *RecordTable::unread()
{
    if (!m_unread) {
        m_unread = new EmptyState(QStringLiteral("problem"), tr("This list could not be read"),
                                  tr("So nothing of it is shown, and there may be more than nothing. Open this page "
                                     "once more to try again."));
        m_stack->addWidget(m_unread);
    }
    return m_unread;
}

QWidget *RecordTable::inSight()
{
    if (m_model && m_model->isUnread())
        return unread();
    const bool isEmpty = !m_model || (m_model->rowCount() == 0 && !m_model->isLong());
    return isEmpty && m_empty ? static_cast<QWidget *>(m_empty) : m_view;
}

void RecordTable::fetchAll()
{
    int before = -1; // a page that could not be read leaves the rows as they are, and may be asked for again later
    while (m_model && !m_model->isLong() && !m_model->isPart() && m_model->canFetchMore({})
           && m_model->rowCount() != before) {
        before = m_model->rowCount();
        m_model->fetchMore({});
    }
}

void RecordTable::dress()
{
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_view->verticalHeader()->setMinimumSectionSize(theme::smallestTarget);
    if (m_shares)
        m_shares->measure();
}

} // namespace marac
