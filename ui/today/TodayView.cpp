// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayView.h"

#include "core/documents/Dates.h"
#include "ui/shell/ReadLong.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/shell/drafts/UnfinishedBar.h"
#include "ui/today/DiaryPane.h"
#include "ui/today/FirstStepsCard.h"
#include "ui/today/LateStrip.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/ListLook.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr qint64 shortestPauseMs = 100;
static constexpr qint64 longestPauseMs = 60 * 1000;   // a computer may sleep meanwhile
static const QString groupedKey = u"today/grouped"_s; // of this workstation: it says nothing about any record

std::pair<QString, qint64> placeOf(const Subject &subject)
{
    switch (subject.kind) {
    case SubjectKind::Referral:
        return {u"referrals"_s, subject.id};
    case SubjectKind::Meeting:
        return {u"meetings"_s, subject.id > 0 ? subject.id : PageContext::newRecord}; // one has to be called
    case SubjectKind::Minutes:
        return {u"minutes"_s, subject.id};
    case SubjectKind::Action:
        return {u"actions"_s, subject.id};
    case SubjectKind::CaseFile:
        return {u"cases"_s, subject.id};
    case SubjectKind::Agency:
        return {u"agencies"_s, subject.id};
    case SubjectKind::Register:
        return {u"backups"_s, 0};
    default:
        return {u"settings"_s, 0};
    }
}

TodayView::TodayView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context), m_model(new RowsModel<TodayRow>(
                                                todayColumns(), [](const TodayRow &row) { return row.number; }, this)),
      m_unfinished(new UnfinishedBar(context.drafts(), this)), m_firstSteps(new FirstStepsCard(context, this)),
      m_header(new PageHeader(tr("Today"), this)), m_late(new LateStrip(this)), m_tabs(new QTabWidget(this)),
      m_table(new RecordTable(u"today"_s, tr("What is due"))), m_grouped(new QCheckBox(tr("&Group by what clears it"))),
      m_week(new DiaryPane(context, DiaryModel::Span::Week)), m_month(new DiaryPane(context, DiaryModel::Span::Month))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_header);
    column->addWidget(m_unfinished);
    column->addWidget(m_firstSteps);
    column->addWidget(m_late);
    column->addWidget(m_tabs, 1);
    m_tabs->setObjectName(u"todayViews"_s);
    m_tabs->addTab(m_table, tr("&List"));
    m_tabs->addTab(m_week, tr("&Week"));
    m_tabs->addTab(m_month, tr("&Month"));
    m_tabs->hide(); // until it is known what is due: an empty list would say that nothing is
    makeList();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TodayView::lookAtClock);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TodayView::followTab);
    connect(m_late, &LateStrip::opened, this, &TodayView::open);
    connect(m_late, &LateStrip::listAsked, this, &TodayView::showLateList);
    connect(m_week, &DiaryPane::opened, this, &TodayView::open);
    connect(m_month, &DiaryPane::dayChosen, this, [this](QDate day) {
        m_tabs->setCurrentWidget(m_week);
        m_week->showDay(day);
        m_week->grid()->setFocus(Qt::OtherFocusReason);
    });
    connect(&context.reg(), &Register::changed, this, [this](const Subject &subject) {
        if (isVisible() && subject.kind != SubjectKind::List)
            QMetaObject::invokeMethod(
                this, [this] { refresh(); }, Qt::QueuedConnection);
    });
}

void TodayView::makeList()
{
    m_model->leaveUncounted([](const TodayRow &row) { return !row.heading.isEmpty(); });
    m_model->keepLast([](const TodayRow &row) { return row.isRest; });
    m_table->setModel(m_model);
    m_table->setEmptyState(
        new EmptyState(u"good"_s, tr("Nothing is due"),
                       tr("Referrals to decide, case lists to send, minutes and actions appear here as their "
                          "days come near."),
                       {}, this));
    m_grouped->setObjectName(u"groupedToday"_s);
    m_grouped->setMinimumHeight(theme::smallestTarget);
    m_grouped->setChecked(QSettings().value(groupedKey, false).toBool());
    m_table->addToolWidget(m_grouped);
    rememberList(m_context, m_table);
    m_table->setFilter({}); // a word of yesterday must not hide what is due today
    connect(m_grouped, &QCheckBox::toggled, this, [this](bool grouped) {
        QSettings().setValue(groupedKey, grouped);
        list();
    });
    connect(m_table, &RecordTable::opened, this, &TodayView::openItem);
    connect(m_table, &RecordTable::lookChanged, this, &TodayView::showLate);
    connect(m_table->view()->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TodayView::showLate);
}

void TodayView::refresh()
{
    if (m_isReading)
        return;
    m_isReading = true;
    readLong<QList<DueItem>>(
        m_context, tr("Reading what is due"), this, [](Register &records) { return consultToday(records); },
        [this](const Result<QList<DueItem>> &items) { take(items); });
}

void TodayView::take(const Result<QList<DueItem>> &items)
{
    m_isReading = false;
    if (!items)
        m_context.prompts().failed(items.error());
    const bool isShownNow = items && m_tabs->isHidden();
    m_tabs->setVisible(items.has_value());
    if (isShownNow && m_context.isLarge())
        m_table->view()->setFocus(Qt::OtherFocusReason); // the window looked for it while it was hidden
    m_items = items.value_or(QList<DueItem>());
    const QDate today = m_context.today();
    const QDateTime now = m_context.clock().now();
    QList<DueItem> late = m_items;
    late.removeIf([&now](const DueItem &item) { return !isLate(item, now); });
    if (items) {
        m_header->setSubtitle(
            late.isEmpty() ? tr("%1. Nothing is late.").arg(documents::longDate(today))
                           : tr("%1. %n item(s) late.", nullptr, int(late.size())).arg(documents::longDate(today)));
    } else {
        m_header->setSubtitle(tr("What is due could not be read."));
    }
    m_late->setItems(late, now);
    list();
    followTab();
    m_firstSteps->refresh();
    m_unfinished->refresh();
    m_nextLate = nextLate(m_items, now);
    awaitNextLate();
}

void TodayView::awaitNextLate()
{
    m_pause.stop();
    if (m_nextLate.isValid())
        m_pause.start(int(qBound(shortestPauseMs, m_context.clock().now().msecsTo(m_nextLate), longestPauseMs)));
}

/// What becomes late while the page is in sight is shown so. Out of sight nothing is read: coming back reads it afresh. While
/// the register is away on an errand, the page is disabled and waits on.
void TodayView::lookAtClock()
{
    if (!isVisible())
        return;
    if (isEnabled() && m_context.clock().now() >= m_nextLate)
        refresh();
    else
        awaitNextLate();
}

/// Where an item stands that is listed still; the clock may bring a new list while somebody goes along it.
static std::optional<qint64> placeOf(const DueItem &item, const QList<TodayRow> &rows)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&item](const TodayRow &row) {
        return row.heading.isEmpty() && row.item.kind == item.kind && row.item.subject.kind == item.subject.kind
            && row.item.subject.id == item.subject.id && row.item.text == item.text;
    });
    return found == rows.cend() ? std::nullopt : std::optional(found->number);
}

void TodayView::list()
{
    const bool isGrouped = m_grouped->isChecked();
    // Headings stand above their group only as long as nobody sorts.
    if (isGrouped)
        m_table->view()->sortByColumn(-1, Qt::AscendingOrder);
    m_table->view()->setSortingEnabled(!isGrouped);
    const QList<TodayRow> before = m_model->rows();
    const qint64 marked = m_table->currentRecord();
    m_model->setRows(todayRows(m_items, m_context.clock().now(), isGrouped));
    m_table->setCurrentRecord(placeOf(before.value(marked - 1).item, m_model->rows()).value_or(isGrouped ? 2 : 1));
    showLate();
}

/// The list in one go, all of it and soonest first.
bool TodayView::beginsWithLate() const
{
    const ListLook look = m_table->look();
    const bool isByDay = look.sortedBy.isEmpty()
        || (!look.isDescending && (look.sortedBy == "standing"_L1 || look.sortedBy == "dueOn"_L1));
    return m_tabs->currentWidget() == m_table && !m_grouped->isChecked() && look.words.isEmpty() && isByDay;
}

/// Every view that does not begin with what is late has it on top.
void TodayView::showLate()
{
    m_late->setVisible(!m_late->isEmpty() && !beginsWithLate());
}

/// A week or month is read when it is looked at.
void TodayView::followTab()
{
    showLate();
    if (m_tabs->currentWidget() == m_week)
        m_week->refresh();
    else if (m_tabs->currentWidget() == m_month)
        m_month->refresh();
}

void TodayView::showLateList()
{
    m_grouped->setChecked(false);
    m_table->setFilter({});
    m_table->view()->sortByColumn(-1, Qt::AscendingOrder);
    m_tabs->setCurrentWidget(m_table);
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

void TodayView::open(const Subject &subject)
{
    const auto [page, record] = placeOf(subject);
    m_context.go(page, record);
}

void TodayView::openItem(qint64 number)
{
    if (number >= 1 && number <= m_model->rows().size() && m_model->row(int(number - 1)).heading.isEmpty())
        open(m_model->row(int(number - 1)).item.subject);
}

Page todayPage()
{
    return {u"today"_s,
            TodayView::tr("Today"),
            u"today"_s,
            10,
            Operation::ConsultToday,
            [](PageContext &context, QWidget *parent) -> PageView * { return new TodayView(context, parent); }};
}

} // namespace marac
