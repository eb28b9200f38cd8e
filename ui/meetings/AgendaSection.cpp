// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/AgendaSection.h"

#include "core/documents/Dates.h"
#include "core/undertaking/CaseGate.h"
#include "ui/cases/CaseWords.h"
#include "ui/meetings/AgendaHeader.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QTableView>
#include <QVBoxLayout>

#include <climits>

namespace marac {

using namespace Qt::StringLiterals;

using Line = AgendaSection::Line;

static QString victimText(const Line &line)
{
    const AgendaRow &row = line.row;
    return row.closed ? closedWords() : (row.familyName.toUpper() + u' ' + row.givenName).trimmed();
}

static QString noteText(const Line &line)
{
    QStringList notes;
    if (line.row.emergency)
        notes << AgendaSection::tr("Emergency");
    if (line.row.item.repeat)
        notes << AgendaSection::tr("Repeat");
    if (!line.row.item.lateReason.isEmpty())
        notes << AgendaSection::tr("Late paper");
    if (!line.row.transferredFrom.isEmpty())
        notes << AgendaSection::tr("Transferred from %1", "an area").arg(line.row.transferredFrom);
    return notes.join(u", "_s);
}

static QString timeText(const Line &line)
{
    const int minutes = line.row.item.minutesAllowed;
    //: when a case is heard, and for how many minutes
    return line.startsAt.isValid()
        ? AgendaSection::tr("%1, %2 min").arg(documents::clockTime(line.startsAt)).arg(minutes)
        : AgendaSection::tr("not that day, %1 min").arg(minutes);
}

static constexpr Column<Line> position{"position", [] { return AgendaSection::tr("No."); },
                                       [](const Line &line) { return QString::number(line.row.item.position); },
                                       Align::Right, [](const Line &line) { return QVariant(line.row.item.position); }};
// What can't be heard on the day stands after what can.
static constexpr Column<Line> startsAt{
    "startsAt", [] { return AgendaSection::tr("Starts"); }, timeText, Align::Left,
    [](const Line &line) {
        return QVariant(line.startsAt.isValid() ? line.startsAt.msecsSinceStartOfDay() : INT_MAX);
    }};
static constexpr Column<Line> caseRef{"case", [] { return AgendaSection::tr("Case"); },
                                      [](const Line &line) { return line.row.caseRef; }};
static constexpr Column<Line> victim =
    titleColumn<Line>({"victim", [] { return AgendaSection::tr("Victim"); }, victimText});
static constexpr Column<Line> band{
    "band",
    [] { return AgendaSection::tr("Risk"); },
    [](const Line &line) { return line.row.closed ? closedWord() : bandWord(line.row.finalBand); },
    Align::Left,
    nullptr,
    [](const Line &line) { return line.row.closed ? Tone::Neutral : bandTone(line.row.finalBand); }};
static constexpr Column<Line> from{"from", [] { return AgendaSection::tr("From"); },
                                   [](const Line &line) { return line.row.referringAgency; }};
static constexpr Column<Line> note{"note", [] { return AgendaSection::tr("Note"); }, noteText};
static constexpr Column<Line> outcome{"outcome", [] { return AgendaSection::tr("Hearing"); },
                                      [](const Line &line) { return word(line.row.item.outcome); }};

// The last go out of sight first where there is little room: before the meeting nothing has been heard, and once it is open
// the hearings tell more than the times that were planned.
static constexpr std::array planned{position, startsAt, caseRef, victim, band, from, note};
static constexpr std::array underWay{position, caseRef, victim, band, from, note, outcome, startsAt};

static std::span<const Column<Line>> columnsFor(const Meeting &meeting)
{
    return meeting.state == MeetingState::Planned ? std::span<const Column<Line>>(planned)
                                                  : std::span<const Column<Line>>(underWay);
}

AgendaSection::AgendaSection(PageContext &context, const MeetingFile &file, QWidget *parent)
    : QWidget(parent), m_context(context), m_file(file),
      m_model(new RowsModel<Line>(
          columnsFor(file.meeting), [](const Line &line) { return line.row.item.id.value(); }, this)),
      m_table(new RecordTable(u"agenda"_s, tr("Agenda"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::grid, 0, 0);
    auto *header = new AgendaHeader(file, mayOrder(), this);
    connect(header, &AgendaHeader::orderAsked, this, &AgendaSection::sort);
    column->addWidget(header);
    column->addWidget(m_table, 1);
    m_table->setModel(m_model);
    m_table->setEmptyState(
        new EmptyState(u"cases"_s, tr("No cases yet"),
                       tr("Accepting a referral places its case on the next available meeting. One that was accepted "
                          "before this meeting "
                          "was called is placed from its case file or its referral; Today lists it."),
                       {}));
    QList<Line> lines;
    for (qsizetype i = 0; i < file.agenda.size(); ++i)
        lines << Line{file.agenda.at(i), file.times.starts.at(i)};
    m_model->setRows(lines);
    m_table->view()->installEventFilter(this);
    connect(m_table, &RecordTable::opened, this, &AgendaSection::openCurrent);
    if (file.meeting.state == MeetingState::Planned && context.reg().may(Operation::DecideException))
        addTools();
    rememberList(context, m_table);
    // Another meeting's words must not hide a case of this one, and the agenda stands in its own order.
    m_table->setFilter({});
    m_table->view()->sortByColumn(-1, Qt::AscendingOrder);
    if (mayOrder() && !file.agenda.isEmpty()) {
        column->addWidget(
            new HintLabel(tr("In the list Alt+Up and Alt+Down move a case, and so does dragging it; the keys + and "
                             "- give it more minutes or fewer."),
                          this));
    }
}

void AgendaSection::moveCurrent()
{
    if (const AgendaRow *row = current())
        Q_EMIT moveAsked({row->item});
    else
        m_context.prompts().warn(tr("Choose a case in the list first, then move it."));
}

const AgendaRow *AgendaSection::current() const
{
    const qint64 id = m_table->currentRecord();
    for (const AgendaRow &row : m_file.agenda) {
        if (row.item.id.value() == id)
            return &row;
    }
    return nullptr;
}

void AgendaSection::openCurrent()
{
    const AgendaRow *row = current();
    if (!row)
        return;
    if (m_file.meeting.state == MeetingState::Planned)
        m_context.go(u"cases"_s, row->item.caseId.value());
    else
        m_context.go(u"minutes"_s, m_file.meeting.id.value());
}

} // namespace marac
