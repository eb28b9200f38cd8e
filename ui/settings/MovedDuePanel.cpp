// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MovedDuePanel.h"

#include "core/documents/Dates.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

using Line = MovedDuePanel::Line;

static constexpr int listHeight = 220;

static constexpr std::array<Column<Line>, 3> columns{{
    {"text", [] { return MovedDuePanel::tr("What is due"); }, [](const Line &line) { return line.moved.item.text; }},
    {"before", [] { return MovedDuePanel::tr("Was due"); },
     [](const Line &line) { return documents::longDate(line.moved.before); }, Align::Left,
     [](const Line &line) { return QVariant(line.moved.before); }},
    {"now", [] { return MovedDuePanel::tr("Is due now"); },
     [](const Line &line) {
         return line.moved.item.dueOn.isValid() ? documents::longDate(line.moved.item.dueOn)
                                                : MovedDuePanel::tr("can’t be counted any more");
     },
     Align::Left, [](const Line &line) { return QVariant(line.moved.item.dueOn); }},
}};

MovedDuePanel::MovedDuePanel(QWidget *parent)
    : QWidget(parent), m_model(new RowsModel<Line>(
                           columns, [](const Line &line) { return qint64(line.number); }, this)),
      m_banner(new Banner(Tone::Warning, {}, this)),
      m_table(new RecordTable(u"movedDue"_s, tr("Deadlines that moved"), this))
{
    m_table->setModel(m_model);
    m_table->setFixedHeight(listHeight);
    rememberColumns(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(m_table);
    hide();
}

void MovedDuePanel::tell(const DueRecount &recount)
{
    QList<Line> lines;
    for (const MovedDue &moved : recount.moved)
        lines << Line{int(lines.size()) + 1, moved};
    m_model->setRows(lines);
    const int count = int(lines.size());
    m_banner->show(Tone::Warning,
                   recount.isKnown ? tr("%n other deadline(s) moved with this change of the days off.", nullptr, count)
                                   : tr("The days off are changed, but what is due could not be read again, so other "
                                        "deadlines that moved are not named here. Look at Today."));
    m_table->setVisible(count > 0);
    setVisible(count > 0 || !recount.isKnown);
}

} // namespace marac
