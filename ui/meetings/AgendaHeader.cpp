// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/AgendaHeader.h"

#include "core/documents/Dates.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/FlowLayout.h"
#include "ui/widgets/looks/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static QString countText(const MeetingFile &file)
{
    const QString count = AgendaHeader::tr("%1 of %2 cases").arg(file.agenda.size()).arg(file.meeting.capacity);
    if (!file.meeting.startsAt.isValid() || file.agenda.isEmpty())
        return count;
    //: the number of cases, and the time of day
    return file.times.endsAt.isValid()
        ? AgendaHeader::tr("%1, ends %2").arg(count, documents::clockTime(file.times.endsAt))
        : AgendaHeader::tr("%1, ends after midnight").arg(count);
}

static QString durationText(int minutes)
{
    return minutes < 60 ? AgendaHeader::tr("%1 min").arg(minutes)
                        : AgendaHeader::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

/// Up to when the cases are counted.
static QString dayEndText(const AgendaTimes &times)
{
    //: a time of day: "Past midnight by 15 min"
    return times.isEvening ? AgendaHeader::tr("midnight") : documents::clockTime(times.dayEndsAt);
}

/// What is to be done about an agenda that is too long, while something can be done.
static QString adviceText(const MeetingFile &file)
{
    if (file.meeting.state != MeetingState::Planned || file.agenda.isEmpty())
        return {};
    if (file.times.minutesOver > 0) {
        return AgendaHeader::tr(
                   "Until %1 there is time for %2 of the %3 cases. Move the others to another meeting with "
                   "“Move to…”, or call another one for them.")
            .arg(dayEndText(file.times))
            .arg(file.times.inTime)
            .arg(file.agenda.size());
    }
    if (file.agenda.size() > file.meeting.capacity) {
        return AgendaHeader::tr("Move cases to another meeting with “Move to…”, or raise the number this one can hear "
                                "with “Change day or place”.");
    }
    return {};
}

AgendaHeader::AgendaHeader(const MeetingFile &file, bool mayOrder, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new FlowLayout(theme::grid);
    auto *count = new TextLabel(countText(file), TextSize::Body, TextLabel::Ink::Text, this);
    count->setObjectName(u"agendaCount"_s);
    count->setWordWrap(false);
    addText(*row, count);
    addPills(*row, file);
    if (mayOrder && file.meeting.state == MeetingState::Planned && file.agenda.size() > 1)
        addOrder(*row);
    column->addLayout(row);
    if (const QString advice = adviceText(file); !advice.isEmpty())
        column->addWidget(new HintLabel(advice, this));
}

/// In the middle of a line as high as the controls in it.
void AgendaHeader::addText(FlowLayout &row, QWidget *text)
{
    auto *frame = new QWidget(this);
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(text);
    frame->setMinimumHeight(fontMetrics().height() + 2 * theme::grid);
    row.addWidget(frame);
}

void AgendaHeader::addPills(FlowLayout &row, const MeetingFile &file)
{
    if (const auto more = file.agenda.size() - file.meeting.capacity; more > 0)
        addText(row, new StatusPill(Tone::Warning, tr("%1 more than it can hear").arg(more), this));
    if (file.times.minutesOver > 0 && !file.agenda.isEmpty()) {
        //: a time of day, and a duration
        const QString over = tr("Past %1 by %2").arg(dayEndText(file.times), durationText(file.times.minutesOver));
        addText(row, new StatusPill(Tone::Warning, over, this));
    }
}

/// Chosen first and put in order by a button: with the arrow keys alone a choice would pass over, and keep, every order in it.
void AgendaHeader::addOrder(FlowLayout &row)
{
    auto *label = new TextLabel(tr("Order &by"), TextSize::Body, TextLabel::Ink::Text, this);
    label->setWordWrap(false);
    auto *choice = new Choice(u"orderBy"_s, false, this);
    choice->addCode(AgendaBy::ChildrenFirst, tr("Children first"));
    choice->addCode(AgendaBy::Landlord, tr("Landlord"));
    choice->addCode(AgendaBy::Agency, tr("Agency, housing first"));
    choice->addCode(AgendaBy::Officer, tr("Referring officer"));
    choice->setAccessibleName(tr("Order the cases by"));
    label->setBuddy(choice);
    auto *button = new QPushButton(tr("Put in o&rder"), this);
    button->setObjectName(u"putInOrder"_s);
    connect(button, &QPushButton::clicked, this, [this, choice] {
        if (const std::optional<AgendaBy> by = choice->value<AgendaBy>())
            Q_EMIT orderAsked(*by);
    });
    addText(row, label);
    row.addWidget(choice);
    row.addWidget(button);
}

} // namespace marac
