// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/SharingView.h"

#include "core/monitoring/ConsultActionTrend.h"
#include "core/monitoring/ConsultSharing.h"
#include "core/register/OutsideFile.h"
#include "core/register/trail/RecordFailure.h"
#include "ui/monitoring/SharingColumns.h"
#include "ui/monitoring/SharingCsv.h"
#include "ui/monitoring/SharingPage.h"
#include "ui/monitoring/SharingWords.h"
#include "ui/monitoring/TrendPane.h"
#include "ui/monitoring/TrendWords.h"
#include "ui/shell/ReadLong.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/labels/PlainLabel.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr qint64 totalId = -1;

static qint64 recordOf(const SharingLine &line)
{
    return line.agencyId.isValid() ? line.agencyId.value() : totalId;
}

SharingView::SharingView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context), m_header(new PageHeader(tr("Sharing"), this)), m_tabs(new QTabWidget(this)),
      m_trend(new TrendPane(context)), m_line(new PlainLabel(this))
{
    if (context.reg().may(Operation::ExportDocuments)) {
        QPushButton *file = m_header->addButton(u"export"_s, tr("E&xport as CSV…"), u"save"_s);
        connect(file, &QPushButton::clicked, this, &SharingView::askExport);
    }
    m_tabs->setObjectName(u"sharingTabs"_s);
    addTable(u"sharing"_s, tr("&Meetings and information"), tr("Meetings and information, by agency"),
             sharingMeetingColumns);
    addTable(u"sharingActions"_s, tr("&Actions"), tr("Actions, by agency"), sharingActionColumns);
    m_tabs->addTab(m_trend, tr("T&rend of actions"));
    m_line->setObjectName(u"line"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_header);
    column->addWidget(makePeriod());
    column->addWidget(m_tabs, 1);
    column->addWidget(m_line);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SharingView::followTab);
}

void SharingView::addTable(const QString &name, const QString &tab, const QString &accessibleName,
                           std::span<const Column<SharingLine>> columns)
{
    auto *model = new RowsModel<SharingLine>(columns, &recordOf, this);
    model->keepLast([](const SharingLine &line) { return !line.agencyId.isValid(); });
    auto *table = new RecordTable(name, accessibleName);
    table->setModel(model);
    rememberList(m_context, table);
    table->setEmptyState(
        new EmptyState(u"list"_s, tr("Nothing to count yet"),
                       tr("What agencies gave and were given at the meetings of the period appears here.")));
    connect(table, &RecordTable::currentChanged, this, &SharingView::tellLine);
    m_models << model;
    m_tables << table;
    m_tabs->addTab(table, tab);
}

Form *SharingView::makePeriod()
{
    m_form = new Form(this);
    m_from = new DateEdit(u"from"_s, m_context.today());
    m_to = new DateEdit(u"to"_s, m_context.today());
    const SharingPeriod year = lastTwelveMonths(m_context.today());
    m_from->setDate(year.from);
    m_to->setDate(year.to);
    const FieldOptions narrow{.fillsWidth = false};
    m_form->addRow(
        {new FormField(tr("Period &from"), m_from, narrow), new FormField(tr("To, &inclusive"), m_to, narrow)});
    QPushButton *show = m_form->addMainButton(u"show"_s, tr("&Show the period"));
    connect(show, &QPushButton::clicked, this, &SharingView::refresh);
    return m_form;
}

std::optional<SharingPeriod> SharingView::asked()
{
    m_form->clearProblems();
    if (!m_form->check())
        return std::nullopt;
    return SharingPeriod{m_from->date(), m_to->date()};
}

bool SharingView::isTrend() const
{
    return m_tabs->currentWidget() == m_trend;
}

/// The trend is read when it is looked at, and the others again after it: the period may have changed meanwhile.
void SharingView::followTab()
{
    m_line->setVisible(!isTrend());
    if (isTrend() != std::exchange(m_wasTrend, isTrend()))
        refresh();
    else
        tellLine(m_tables.at(m_tabs->currentIndex())->currentRecord());
}

void SharingView::refresh()
{
    const std::optional<SharingPeriod> period = asked();
    if (!period)
        return;
    if (isTrend()) {
        m_header->setSubtitle(trendPeriod(*period, wholeQuarters(*period)));
        readLong<ActionTrend>(
            m_context, tr("Counting what became of actions"), this,
            [period = *period](Register &records) { return consultActionTrend(records, period.from, period.to); },
            [this](const Result<ActionTrend> &trend) {
                m_trend->setTrend(trend);
                if (!trend)
                    tell(trend.error());
            });
        return;
    }
    readLong<SharingReport>(
        m_context, tr("Counting what was shared"), this,
        [period = *period](Register &records) { return consultSharing(records, period.from, period.to); },
        [this](const Result<SharingReport> &report) {
            if (report)
                take(*report);
            else
                tell(report.error());
        });
}

void SharingView::tell(const Problem &problem)
{
    if (problem.kind == Problem::Kind::Invalid)
        m_form->showProblem(problem);
    else
        m_context.prompts().failed(problem);
}

void SharingView::take(const SharingReport &report)
{
    m_header->setSubtitle(tr("What agencies gave and were given at %n meetings. Actions stand as they do today.",
                             nullptr, report.meetings));
    QList<SharingLine> rows = report.lines;
    if (!rows.isEmpty())
        rows << report.total;
    for (RowsModel<SharingLine> *model : std::as_const(m_models))
        model->setRows(rows);
    tellLine(m_tables.at(m_tabs->currentIndex())->currentRecord());
}

void SharingView::tellLine(qint64 agency)
{
    m_line->setShown({});
    for (const SharingLine &line : m_models.first()->rows()) {
        if (recordOf(line) == agency)
            m_line->setShown(sharingWords(line));
    }
}

void SharingView::askExport()
{
    const std::optional<SharingPeriod> period = asked();
    if (!period)
        return;
    const QString title = isTrend() ? tr("Export the trend of actions") : tr("Export the report on sharing");
    const ReasonQuestion question{
        title,
        tr("The table of the period goes into a file outside the register: agencies and numbers, "
           "nobody’s name. The reason is recorded."),
        tr("&What is the export for?"),
        tr("Choose the file"),
        u"sharing/reason"_s,
        u"export"_s};
    const QString file = isTrend() ? u"action-trend.csv"_s : u"sharing.csv"_s;
    m_context.prompts().askReason(this, question, [this, period = *period, title, file](const QString &reason) {
        m_context.prompts().chooseFileToSave(
            this, {title, file, tr("Comma-separated values (*.csv)")},
            [this, period, reason](const QString &path) { exportTo(path, period, reason); });
    });
}

void SharingView::exportTo(const QString &path, const SharingPeriod &period, const QString &reason)
{
    if (isTrend()) {
        readLong<ActionTrend>(
            m_context, tr("Counting what became of actions"), this,
            [period, reason](Register &records) { return exportActionTrend(records, period.from, period.to, reason); },
            [this, path](const Result<ActionTrend> &trend) {
                write(path, trend.map(trendCsv), u"action trend"_s, trend ? trend->lines.size() : 0);
            },
            WhenLocked::Wait);
        return;
    }
    readLong<SharingReport>(
        m_context, tr("Counting what was shared"), this,
        [period, reason](Register &records) { return exportSharing(records, period.from, period.to, reason); },
        [this, path](const Result<SharingReport> &report) {
            write(path, report.map(sharingCsv), u"sharing"_s, report ? report->lines.size() + 1 : 0);
        },
        WhenLocked::Wait);
}

/// The trail says already that it went out: where it could not, that is told there as well.
void SharingView::write(const QString &path, const Result<QByteArray> &csv, const QString &subject, qsizetype lines)
{
    if (!csv) {
        tell(csv.error());
        return;
    }
    if (const Result<> written = writeChosenFile(path, *csv, m_context.reg().path()); !written) {
        recordFailure(m_context.reg(), Operation::ExportDocuments, {SubjectKind::List, 0, subject});
        m_context.prompts().failed(written.error());
        return;
    }
    m_context.prompts().saved(tr("Exported %n lines, and recorded.", nullptr, int(lines)));
}

Page sharingPage()
{
    return {u"sharing"_s,
            SharingView::tr("Sharing"),
            u"list"_s,
            75,
            Operation::ConsultMeetings,
            [](PageContext &context, QWidget *parent) -> PageView * { return new SharingView(context, parent); },
            Page::Group::Keeping,
            {},
            {{u"sharing/reason"_s, SharingView::tr("a reason asked for with the report on sharing"),
              Operation::ExportDocuments}}};
}

} // namespace marac
