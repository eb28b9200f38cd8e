// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/TrendPane.h"

#include "ui/monitoring/TrendWords.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/PlainLabel.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

template <int TrendLine::*count>
static constexpr Column<TrendLine> number(const char *name, QString (*title)())
{
    return {name, title, [](const TrendLine &line) { return QString::number(line.*count); }, Align::Right,
            [](const TrendLine &line) { return QVariant(line.*count); }};
}

static constexpr std::array<Column<TrendLine>, 11> columns{{
    {"code", [] { return TrendPane::tr("Agency"); }, trendAgency},
    {"quarter", [] { return TrendPane::tr("Quarter"); }, trendQuarter, Align::Left,
     [](const TrendLine &line) { return QVariant(line.from); }},
    number<&TrendLine::due>("due", [] { return TrendPane::tr("Due", "actions"); }),
    number<&TrendLine::onTime>("onTime", [] { return TrendPane::tr("On time"); }),
    number<&TrendLine::late>("late", [] { return TrendPane::tr("Late", "actions done"); }),
    number<&TrendLine::notDone>("notDone", [] { return TrendPane::tr("Did not act"); }),
    number<&TrendLine::overdue>("overdue", [] { return TrendPane::tr("Overdue", "actions"); }),
    {"percent", [] { return TrendPane::tr("On time, %"); },
     [](const TrendLine &line) {
         const std::optional<int> percent = onTimePercent(line);
         return percent ? QString::number(*percent) : QString();
     },
     Align::Right, [](const TrendLine &line) { return QVariant(onTimePercent(line).value_or(-1)); }},
    number<&TrendLine::notPossible>("notPossible", [] { return TrendPane::tr("No longer possible"); }),
    number<&TrendLine::notYetDue>("notYetDue", [] { return TrendPane::tr("Not yet due"); }),
    {"name", [] { return TrendPane::tr("Name"); }, [](const TrendLine &line) { return line.name; }},
}};

/// An agency and a quarter in one number.
static qint64 recordOf(const TrendLine &line)
{
    return line.agencyId.value() * 1000000 + line.from.year() * 100 + line.from.month();
}

TrendPane::TrendPane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_model(new RowsModel<TrendLine>(columns, &recordOf, this)),
      m_table(new RecordTable(u"trend"_s, tr("Actions by agency and quarter"), this)), m_line(new PlainLabel(this))
{
    m_model->keepLast([](const TrendLine &line) { return !line.agencyId.isValid(); });
    m_table->setModel(m_model);
    rememberList(context, m_table);
    m_table->setEmptyState(new EmptyState(u"list"_s, tr("Nothing to count yet"),
                                          tr("What became of the actions that were due in the period appears here.")));
    m_line->setObjectName(u"trendLine"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_table, 1);
    column->addWidget(m_line);
    connect(m_table, &RecordTable::currentChanged, this, &TrendPane::tellLine);
}

void TrendPane::setTrend(const Result<ActionTrend> &trend)
{
    if (trend)
        m_model->setRows(trend->lines);
    else
        m_model->setUnread();
    tellLine(m_table->currentRecord());
}

void TrendPane::tellLine(qint64 record)
{
    m_line->setShown({});
    for (const TrendLine &line : m_model->rows()) {
        if (recordOf(line) == record)
            m_line->setShown(trendWords(line));
    }
}

} // namespace marac
