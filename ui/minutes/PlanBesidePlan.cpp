// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/PlanBesidePlan.h"

#include "core/actions/PlansByMeeting.h"
#include "core/documents/Dates.h"
#include "ui/cases/CaseWords.h"
#include "ui/widgets/labels/FactSheet.h"
#include "ui/widgets/looks/Theme.h"

#include <QBoxLayout>
#include <QHash>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

/// About 1000 pixels at the usual text size.
static constexpr int besideChars = 140;

static FactSheet *earlierSheet(const QList<EarlierAction> &earlier, const QDateTime &now, QWidget *parent)
{
    QList<ActionRow> rows;
    QHash<ActionId, QString> reported;
    for (const EarlierAction &one : earlier) {
        rows << one.row;
        reported.insert(one.row.action.id, one.reported);
    }
    auto *sheet = new FactSheet(parent);
    sheet->setObjectName(u"setBefore"_s);
    for (const MeetingPlan &plan : plansByMeeting(rows)) {
        sheet->addHeading(PlanBesidePlan::tr("Set before, on %1").arg(documents::longDate(plan.meetingOn)));
        for (const ActionRow &row : plan.actions) {
            const QString said = reported.value(row.action.id);
            const QString stands = actionWord(row.action, now);
            sheet->addFact(PlanBesidePlan::tr("%1, %2").arg(row.ownerCode, row.action.ref),
                           PlanBesidePlan::tr("%1\nDue %2. %3", "an action, its day, and how it stands")
                               .arg(row.action.text, documents::longDate(row.action.dueOn, row.action.dueAt),
                                    said.isEmpty() ? stands : PlanBesidePlan::tr("%1: %2").arg(stands, said)));
        }
    }
    sheet->finish();
    return sheet;
}

PlanBesidePlan::PlanBesidePlan(const QList<EarlierAction> &earlier, QWidget *agreed, const QDateTime &now,
                               QWidget *parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_earlier(earlierSheet(earlier, now, this)), m_agreed(agreed)
{
    m_row->setContentsMargins(0, theme::grid, 0, 0);
    m_row->setSpacing(3 * theme::grid);
    m_row->addWidget(m_earlier, 2);
    m_row->addWidget(m_agreed, 3);
}

bool PlanBesidePlan::isBeside() const
{
    return m_row->direction() == QBoxLayout::LeftToRight;
}

/// No wider than one above the other needs, so that it can fold again.
QSize PlanBesidePlan::minimumSizeHint() const
{
    const QSize earlier = m_earlier->minimumSizeHint();
    const QSize agreed = m_agreed->minimumSizeHint();
    const int height = isBeside() ? std::max(earlier.height(), agreed.height())
                                  : earlier.height() + m_row->spacing() + agreed.height();
    return {std::max(earlier.width(), agreed.width()), height};
}

void PlanBesidePlan::arrange()
{
    const int needed = m_earlier->minimumSizeHint().width() + m_row->spacing() + m_agreed->minimumSizeHint().width();
    const int wide = std::max(needed, fontMetrics().averageCharWidth() * besideChars);
    m_row->setDirection(width() >= wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PlanBesidePlan::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlanBesidePlan::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (theme::isChange(*event))
        arrange();
}

} // namespace marac
