// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/MinutesView.h"

#include "core/actions/ConsultHearings.h"
#include "ui/cases/CaseWords.h"
#include "ui/minutes/MinutesPage.h"
#include "ui/minutes/MinutesSheet.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/ListDetail.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QLocale>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static QString stateWord(const MeetingRow &row)
{
    const std::optional<MinutesState> state = fromCode<MinutesState>(row.minutesState);
    if (row.meeting.state == MeetingState::InSession)
        return MinutesView::tr("In session");
    if (!state || *state == MinutesState::Draft)
        return MinutesView::tr("Draft");
    return *state == MinutesState::Approved ? MinutesView::tr("Approved") : MinutesView::tr("Locked");
}

static Tone stateTone(const MeetingRow &row)
{
    if (row.meeting.state == MeetingState::InSession)
        return Tone::Warning;
    return row.minutesState == "locked"_L1  ? Tone::Good
        : row.minutesState == "approved"_L1 ? Tone::Info
                                            : Tone::Neutral;
}

static constexpr std::array<Column<MeetingRow>, 4> columns{{
    {"heldOn", [] { return MinutesView::tr("Meeting"); },
     [](const MeetingRow &row) {
         return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(row.meeting.heldOn, u"ddd dd/MM/yyyy"_s);
     },
     Align::Left, [](const MeetingRow &row) { return QVariant(row.meeting.heldOn); }},
    {"state", [] { return MinutesView::tr("Minutes"); }, stateWord, Align::Left, nullptr, stateTone},
    {"kind", [] { return MinutesView::tr("Kind"); }, [](const MeetingRow &row) { return word(row.meeting.kind); },
     Align::Left, nullptr, nullptr, false},
    {"cases", [] { return MinutesView::tr("Cases"); }, [](const MeetingRow &row) { return QString::number(row.cases); },
     Align::Right, [](const MeetingRow &row) { return QVariant(row.cases); }},
}};

MinutesView::MinutesView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context),
      m_model(new RowsModel<MeetingRow>(
          columns, [](const MeetingRow &row) { return row.meeting.id.value(); }, this))
{
    auto *header = new PageHeader(tr("Minutes"));
    header->setSubtitle(tr("Written while the cases are heard; approved by the chair; then locked for good."));
    auto *list = new RecordTable(u"minutes"_s, tr("Minutes"));
    list->setModel(m_model);
    list->setEmptyState(
        new EmptyState(u"meetings"_s, tr("No minutes yet"), tr("They begin when a meeting is opened on its day."), {}));
    m_page = new ListDetail(u"minutes"_s, header, list, this);
    m_page->setListShare(28);
    m_page->setNothingChosen(tr("Choose a meeting and press Return to open its minutes."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    connect(list, &RecordTable::opened, this, [this](qint64 id) {
        m_case = 0;
        show(MeetingId(id));
    });
}

void MinutesView::readList()
{
    const Result<QList<MeetingRow>> rows = listMeetings(m_context.reg(), 100000);
    if (!rows) {
        m_model->setRows({});
        m_context.prompts().failed(rows.error());
        return;
    }
    QList<MeetingRow> begun;
    for (const MeetingRow &row : *rows) {
        if (row.meeting.state == MeetingState::InSession || row.meeting.state == MeetingState::Held)
            begun << row;
    }
    m_model->setRows(begun);
}

void MinutesView::refresh()
{
    readList();
    if (m_shown.isValid())
        show(m_shown);
}

void MinutesView::openRecord(qint64 recordId)
{
    m_page->list()->setCurrentRecord(recordId);
    m_case = 0;
    show(MeetingId(recordId));
}

bool MinutesView::hasUnsavedWork() const
{
    const auto *sheet = qobject_cast<MinutesSheet *>(m_page->detail());
    return !m_typed.isEmpty() || (sheet && sheet->hasUnsavedWork());
}

void MinutesView::rememberTyping()
{
    const auto *sheet = qobject_cast<MinutesSheet *>(m_page->detail());
    if (sheet && sheet->hasUnsavedWork())
        m_typed.insert(sheet->panel()->item(), sheet->panel()->typed());
}

void MinutesView::show(MeetingId id)
{
    rememberTyping();
    const Result<MinutesFile> file = consultMinutes(m_context.reg(), id);
    m_shown = file ? id : MeetingId();
    if (!file) {
        m_page->setDetail(nullptr);
        m_context.prompts().failed(file.error());
        return;
    }
    auto *sheet = new MinutesSheet(m_context, *file, m_case, this);
    if (sheet->panel())
        sheet->panel()->takeOver(m_typed.take(sheet->panel()->item()));
    connect(sheet, &MinutesSheet::caseChosen, this, [this](int index) { m_case = index; });
    connect(
        sheet, &MinutesSheet::changed, this,
        [this] {
            readList();
            show(m_shown);
        },
        Qt::QueuedConnection);
    m_page->setDetail(sheet);
}

Page minutesPage()
{
    return {u"minutes"_s,
            MinutesView::tr("Minutes"),
            u"minutes"_s,
            45,
            Operation::ConsultMinutes,
            [](PageContext &context, QWidget *parent) -> PageView * { return new MinutesView(context, parent); }};
}

} // namespace marac
