// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/AgendaMinutes.h"
#include "core/meetings/agenda/SortAgenda.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "ui/meetings/AgendaDrag.h"
#include "ui/meetings/AgendaSection.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int minutesStep = 5;

void AgendaSection::addTools()
{
    const auto add = [this](const QString &name, const QString &text, auto step) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, step);
        m_table->addToolWidget(button);
        return button;
    };
    if (mayOrder()) {
        connect(new AgendaDrag(*m_table->view()), &AgendaDrag::moved, this, &AgendaSection::drop);
        add(u"agendaUp"_s, tr("Earlier"), [this] { shift(-1); })->setToolTip(tr("In the list: Alt+Up"));
        add(u"agendaDown"_s, tr("Later"), [this] { shift(1); })->setToolTip(tr("In the list: Alt+Down"));
        add(u"moreMinutes"_s, tr("5 min more"), [this] {
            giveMinutes(minutesStep);
        })->setToolTip(tr("In the list: the + key"));
        add(u"fewerMinutes"_s, tr("5 min less"), [this] {
            giveMinutes(-minutesStep);
        })->setToolTip(tr("In the list: the - key"));
    }
    add(u"moveCase"_s, tr("Mo&ve to…"), [this] { moveCurrent(); });
}

bool AgendaSection::mayOrder() const
{
    return m_file.meeting.state == MeetingState::Planned && m_context.reg().may(Operation::KeepMeetings);
}

bool AgendaSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table->view() || event->type() != QEvent::KeyPress || !mayOrder())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
    const bool isUp = key->key() == Qt::Key_Up;
    if (held == Qt::AltModifier && (isUp || key->key() == Qt::Key_Down)) {
        shift(isUp ? -1 : 1);
        return true;
    }
    // By what it types: where the plus stands, and whether Shift is held for it, is the keyboard's own affair.
    const bool isPlus = key->text() == u"+"_s;
    if ((held & ~Qt::ShiftModifier) == Qt::NoModifier && (isPlus || key->text() == u"-"_s)) {
        giveMinutes(isPlus ? minutesStep : -minutesStep);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AgendaSection::sort(AgendaBy by)
{
    QList<AgendaItemId> order;
    bool isWhole = true; // of a closed case too little is known here to say how it is ordered
    for (const AgendaRow &row : std::as_const(m_file.agenda)) {
        order << row.item.id;
        isWhole = isWhole && !row.closed;
    }
    if (isWhole && agendaOrder(m_file.agenda, by) == order) {
        m_context.prompts().saved(tr("The agenda is in that order already."));
        return;
    }
    const Result<> sorted = sortAgenda(m_context.reg(), m_file.meeting.id, by, order);
    if (!sorted) {
        orderFailed(sorted.error());
        return;
    }
    m_context.prompts().saved(tr("The agenda is in its new order. Print it again if it has been sent."));
    Q_EMIT changed();
}

void AgendaSection::shift(int by)
{
    const AgendaRow *row = current();
    const qsizetype from = row ? row - m_file.agenda.constData() : -1;
    const qsizetype to = from + by;
    if (row && to >= 0 && to < m_file.agenda.size())
        put(from, to);
}

/// By the mouse only where the list shows the agenda as it is: sorted otherwise or filtered, a place in it is none of the agenda.
void AgendaSection::drop(int from, int to)
{
    const QAbstractItemModel *shown = m_table->view()->model();
    bool isAgenda = shown->rowCount() == m_file.agenda.size();
    for (int row = 0; isAgenda && row < shown->rowCount(); ++row)
        isAgenda = shown->index(row, 0).data(RecordIdRole).toLongLong() == m_file.agenda.at(row).item.id.value();
    if (isAgenda)
        put(from, to);
    else
        m_context.prompts().warn(tr("The list is filtered, or sorted otherwise than the meeting goes, so nothing was "
                                    "moved. Empty the filter and sort by No., then drag the case."));
}

void AgendaSection::put(qsizetype from, qsizetype to)
{
    QList<AgendaItemId> shown;
    for (const AgendaRow &other : std::as_const(m_file.agenda))
        shown << other.item.id;
    QList<AgendaItemId> order = shown;
    order.move(from, to);
    const Result<> moved = orderAgenda(m_context.reg(), m_file.meeting.id, {shown, order});
    if (!moved) {
        orderFailed(moved.error());
        return;
    }
    m_context.prompts().saved(tr("%1 is now number %2 on the agenda.").arg(m_file.agenda.at(from).caseRef).arg(to + 1));
    Q_EMIT changed();
}

/// Where somebody else changed the agenda meanwhile, it is shown as it stands now.
void AgendaSection::orderFailed(const Problem &problem)
{
    m_context.prompts().failed(problem);
    if (problem.kind == Problem::Kind::Conflict)
        Q_EMIT changed();
}

void AgendaSection::giveMinutes(int more)
{
    const AgendaRow *row = current();
    if (!row)
        return;
    const int minutes = std::clamp(row->item.minutesAllowed + more, fewestMinutes, mostMinutes);
    if (minutes == row->item.minutesAllowed) {
        m_context.prompts().warn(tr("A case is given from %1 to %2 minutes.").arg(fewestMinutes).arg(mostMinutes));
        return;
    }
    const Result<> given = keepMinutesAllowed(m_context.reg(), row->item.id, row->item.version, minutes);
    if (!given) {
        m_context.prompts().failed(given.error());
        return;
    }
    m_context.prompts().saved(tr("%1 is given %2 minutes.").arg(row->caseRef).arg(minutes));
    Q_EMIT changed();
}

} // namespace marac
