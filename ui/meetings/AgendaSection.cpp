// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/AgendaSection.h"

#include "core/meetings/agenda/PlaceOnAgenda.h"
#include "core/undertaking/CaseGate.h"
#include "ui/cases/CaseWords.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr std::array<Column<AgendaRow>, 7> columns{{
    {"position", [] { return AgendaSection::tr("No."); },
     [](const AgendaRow &row) { return QString::number(row.item.position); }, Align::Right,
     [](const AgendaRow &row) { return QVariant(row.item.position); }},
    {"case", [] { return AgendaSection::tr("Case"); }, [](const AgendaRow &row) { return row.caseRef; }},
    {"victim", [] { return AgendaSection::tr("Victim"); },
     [](const AgendaRow &row) {
         return row.closed ? closedWords() : (row.familyName.toUpper() + u' ' + row.givenName).trimmed();
     }},
    {"band", [] { return AgendaSection::tr("Risk"); },
     [](const AgendaRow &row) { return row.closed ? closedWord() : bandWord(row.finalBand); }, Align::Left, nullptr,
     [](const AgendaRow &row) { return row.closed ? Tone::Neutral : bandTone(row.finalBand); }},
    {"from", [] { return AgendaSection::tr("From"); }, [](const AgendaRow &row) { return row.referringAgency; }},
    {"note", [] { return AgendaSection::tr("Note"); },
     [](const AgendaRow &row) {
         QStringList notes;
         if (row.emergency)
             notes << AgendaSection::tr("Emergency");
         if (row.item.repeat)
             notes << AgendaSection::tr("Repeat");
         if (!row.item.lateReason.isEmpty())
             notes << AgendaSection::tr("Late paper");
         return notes.join(u", "_s);
     }},
    {"outcome", [] { return AgendaSection::tr("Hearing"); },
     [](const AgendaRow &row) { return word(row.item.outcome); }},
}};

AgendaSection::AgendaSection(PageContext &context, const MeetingFile &file, QWidget *parent)
    : QWidget(parent), m_context(context), m_file(file),
      m_model(new RowsModel<AgendaRow>(
          columns, [](const AgendaRow &row) { return row.item.id.value(); }, this)),
      m_table(new RecordTable(u"agenda"_s, tr("Agenda"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::grid, 0, 0);
    column->addWidget(m_table);
    m_table->setModel(m_model);
    m_table->setEmptyState(
        new EmptyState(u"cases"_s, tr("No cases yet"),
                       tr("Accepting a referral places its case on the next available meeting. One that was accepted "
                          "before this meeting "
                          "was called is placed from its case file or its referral; Today lists it."),
                       {}));
    m_model->setRows(file.agenda);
    connect(m_table, &RecordTable::opened, this, &AgendaSection::openCurrent);
    if (file.meeting.state == MeetingState::Planned && context.reg().may(Operation::DecideException))
        addTools();
}

void AgendaSection::addTools()
{
    const auto add = [this](const QString &name, const QString &text, auto step) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, step);
        m_table->addToolWidget(button);
    };
    if (m_context.reg().may(Operation::KeepMeetings)) {
        add(u"agendaUp"_s, tr("Earlier"), [this] { shift(-1); });
        add(u"agendaDown"_s, tr("Later"), [this] { shift(1); });
    }
    add(u"moveCase"_s, tr("Mo&ve to…"), [this] { moveCurrent(); });
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
    for (const AgendaRow &row : m_model->rows()) {
        if (row.item.id.value() == id)
            return &row;
    }
    return nullptr;
}

void AgendaSection::shift(int by)
{
    const AgendaRow *row = current();
    if (!row)
        return;
    QList<AgendaItemId> order;
    for (const AgendaRow &other : m_model->rows())
        order << other.item.id;
    const qsizetype from = order.indexOf(row->item.id);
    const qsizetype to = from + by;
    if (to < 0 || to >= order.size())
        return;
    order.move(from, to);
    const Result<> moved = orderAgenda(m_context.reg(), m_file.meeting.id, order);
    if (!moved) {
        m_context.prompts().failed(moved.error());
        return;
    }
    m_context.prompts().saved(tr("%1 is now number %2 on the agenda.").arg(row->caseRef).arg(to + 1));
    Q_EMIT changed();
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
