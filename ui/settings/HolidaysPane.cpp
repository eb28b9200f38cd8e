// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/HolidaysPane.h"

#include "core/calendar/KeepHolidays.h"
#include "core/documents/Dates.h"
#include "core/meetings/circulation/MovedDeadlines.h"
#include "ui/settings/HolidayImport.h"
#include "ui/settings/MovedDuePanel.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace marac {

using namespace Qt::StringLiterals;

static QString kindWord(HolidayKind kind)
{
    return kind == HolidayKind::Bank ? HolidaysPane::tr("Bank holiday") : HolidaysPane::tr("Closure day");
}

static constexpr std::array<Column<Holiday>, 4> columns{{
    {"day", [] { return HolidaysPane::tr("Day"); }, [](const Holiday &row) { return documents::longDate(row.day); },
     Align::Left, [](const Holiday &row) { return QVariant(row.day); }},
    {"name", [] { return HolidaysPane::tr("Name"); }, [](const Holiday &row) { return row.name; }},
    {"kind", [] { return HolidaysPane::tr("Kind"); }, [](const Holiday &row) { return kindWord(row.kind); }},
    {"note", [] { return HolidaysPane::tr("Note"); }, [](const Holiday &row) { return row.note; }},
}};

HolidaysPane::HolidaysPane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new RowsModel<Holiday>(
                                               columns, [](const Holiday &row) { return row.id.value(); }, this)),
      m_table(new RecordTable(u"holidays"_s, tr("Days off"), this)), m_year(new Choice(u"year"_s, false)),
      m_moved(new QVBoxLayout), m_others(new MovedDuePanel(this))
{
    m_year->setAccessibleName(tr("Year"));
    m_table->setModel(m_model);
    m_table->setEmptyState(new EmptyState(u"calendar"_s, tr("No days off in this year"),
                                          tr("Without bank holidays the year can’t be counted.")));
    m_table->addToolWidget(m_year);
    auto *removeButton = new QPushButton(tr("&Remove"));
    removeButton->setObjectName(u"removeHoliday"_s);
    removeButton->setAutoDefault(false);
    m_table->addToolWidget(removeButton);
    rememberList(context, m_table);
    auto *pane = new QScrollArea(this);
    pane->setObjectName(u"holidayForm"_s);
    pane->setFrameShape(QFrame::NoFrame);
    pane->setWidgetResizable(true);
    auto *import = new HolidayImport(context);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(makeForm());
    rightColumn->addWidget(import);
    rightColumn->addStretch(1);
    pane->setWidget(right);
    connect(import, &HolidayImport::takenOver, this, [this](const DueRecount &recount) {
        refresh();
        m_others->tell(recount);
    });
    connect(import, &HolidayImport::previewing, m_form, &Form::setHidden);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_moved);
    column->addWidget(m_others);
    auto *row = new QHBoxLayout;
    column->addLayout(row, 1);
    row->setSpacing(2 * theme::grid);
    row->addWidget(m_table, 1);
    row->addWidget(pane, 1);
    connect(m_year, &Choice::chosen, this, &HolidaysPane::showYear);
    connect(removeButton, &QPushButton::clicked, this, &HolidaysPane::askToRemove);
}

QWidget *HolidaysPane::makeForm()
{
    m_form = new Form;
    m_form->addSection(tr("Add a day off"), tr("Deadlines that depend on it are counted anew."));
    m_day = m_form->add(tr("Da&y"), new DateEdit(u"day"_s, m_context.today()), {.fillsWidth = false});
    m_name = m_form->add(tr("&Name"), new LineEdit(u"name"_s));
    m_kind = m_form->add(tr("&Kind"), new Choice(u"kind"_s, false), {.fillsWidth = false});
    m_kind->addCode(HolidayKind::Closure, kindWord(HolidayKind::Closure));
    m_kind->addCode(HolidayKind::Bank, kindWord(HolidayKind::Bank));
    m_note = m_form->add(tr("N&ote"), new LineEdit(u"note"_s), {.isOptional = true});
    QPushButton *button = m_form->addMainButton(u"addHoliday"_s, tr("&Add the day"));
    connect(button, &QPushButton::clicked, this, &HolidaysPane::add);
    m_draft = new DraftedForm(m_context, m_form, {u"settings/holiday"_s, {}});
    return m_form;
}

/// What the last change moved is told until the page is come back to.
void HolidaysPane::refresh()
{
    m_others->hide();
    const Result<QList<Holiday>> all = consultHolidays(m_context.reg());
    m_all = all ? *all : QList<Holiday>();
    if (!all)
        m_context.prompts().failed(all.error());
    const QString before = m_year->code().isEmpty() ? QString::number(m_context.today().year()) : m_year->code();
    std::set<int> years{m_context.today().year()};
    for (const Holiday &holiday : std::as_const(m_all))
        years.insert(holiday.day.year());
    const QSignalBlocker quiet(m_year);
    m_year->removeCodes();
    for (const int year : years)
        m_year->addCode(QString::number(year), QString::number(year));
    m_year->setCode(before);
    showYear();
    showMoved();
}

/// Meetings whose deadline these days moved, until somebody has seen each on its own page.
void HolidaysPane::showMoved()
{
    while (QLayoutItem *item = m_moved->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const Result<QList<MovedDeadline>> moved = consultMovedDeadlines(m_context.reg());
    if (!moved)
        return;
    for (const MovedDeadline &one : *moved) {
        auto *banner =
            new Banner(one.passed || !one.now.isValid() ? Tone::Problem : Tone::Warning, movedText(one), this);
        const qint64 id = one.meeting.id.value();
        QPushButton *open = banner->addButton(u"openMoved.%1"_s.arg(id), tr("Open %1").arg(one.meeting.ref));
        connect(open, &QPushButton::clicked, this, [this, id] { m_context.go(u"meetings"_s, id); });
        m_moved->addWidget(banner);
    }
}

void HolidaysPane::showYear()
{
    QList<Holiday> rows;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(rows),
                 [year = m_year->code().toInt()](const Holiday &holiday) { return holiday.day.year() == year; });
    m_model->setRows(rows);
}

void HolidaysPane::add()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    Holiday holiday;
    holiday.day = m_day->date();
    holiday.name = m_name->kept();
    holiday.note = m_note->kept();
    holiday.kind = m_kind->value<HolidayKind>().value_or(HolidayKind::Closure);
    const Result<DueRecount> added = recountDue(m_context.reg(), [this, &holiday]() -> Result<> {
        const Result<HolidayId> id = addHoliday(m_context.reg(), holiday);
        return id ? Result<>{} : Result<>(Failure(id.error()));
    });
    if (!added) {
        m_form->showProblem(added.error());
        return;
    }
    m_day->clear();
    m_name->clear();
    m_note->clear();
    m_draft->done();
    refresh();
    m_others->tell(*added);
    m_year->setCode(QString::number(holiday.day.year()));
    m_context.prompts().saved(tr("The day was added. If it moved deadlines, they are named above the list."));
}

void HolidaysPane::askToRemove()
{
    const HolidayId id(m_table->currentRecord());
    if (!id) {
        m_context.prompts().warn(tr("Choose a day in the list first."));
        return;
    }
    m_context.prompts().confirm(
        this, {tr("Remove this day"), tr("It counts as a working day from then on."), tr("Remove the day"), true},
        [this, id] { remove(id); });
}

void HolidaysPane::remove(HolidayId id)
{
    const auto row =
        std::find_if(m_all.cbegin(), m_all.cend(), [id](const Holiday &holiday) { return holiday.id == id; });
    if (row == m_all.cend())
        return;
    const Result<DueRecount> done = recountDue(
        m_context.reg(), [this, id, version = row->version] { return removeHoliday(m_context.reg(), id, version); });
    refresh();
    if (done) {
        m_others->tell(*done);
        m_context.prompts().saved(tr("The day was removed. If it moved deadlines, they are named above the list."));
    } else {
        m_context.prompts().failed(done.error());
    }
}

} // namespace marac
