// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/MeetingPartPanel.h"

#include "core/actions/minutes/MinutesWords.h"
#include "core/documents/Dates.h"
#include "ui/cases/CaseWords.h"
#include "ui/widgets/labels/FactSheet.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace marac {

using namespace Qt::StringLiterals;

static QString title(Incomplete group, qsizetype count)
{
    switch (group) {
    case Incomplete::AgencyDidNotAct:
        return MeetingPartPanel::tr("The agency did not act (%1)").arg(count);
    case Incomplete::NoLongerPossible:
        return MeetingPartPanel::tr("No longer possible: circumstances changed (%1)").arg(count);
    case Incomplete::StillOpen:
        break;
    }
    return MeetingPartPanel::tr("Still open (%1)").arg(count);
}

/// An action, the day for it with its time, and how it stands or what its agency reported.
static QString words(const QString &text, QDate due, QTime dueAt, const QString &stands)
{
    const QString action = MeetingPartPanel::tr("%1\nDue %2").arg(text, documents::longDate(due, dueAt));
    return stands.isEmpty() ? action : MeetingPartPanel::tr("%1. %2").arg(action, stands);
}

static void addPresent(FactSheet &sheet, const QList<MinutesAttendee> &present)
{
    sheet.addHeading(MeetingPartPanel::tr("Present (%1)").arg(present.size()));
    if (present.isEmpty())
        sheet.addHint(MeetingPartPanel::tr("No attendance is recorded."));
    for (const MinutesAttendee &one : present) {
        QStringList who{one.name, one.position, authorityText(one)};
        who.removeAll(QString());
        QStringList lines{who.join(u", "_s)};
        if (!one.controller.isEmpty() || !one.icoNumber.isEmpty())
            lines << MeetingPartPanel::tr("Data controller: %1, ICO registration %2")
                         .arg(one.controller.isEmpty() ? u"—"_s : one.controller,
                              one.icoNumber.isEmpty() ? u"—"_s : one.icoNumber);
        lines << (one.signedAt.isValid()
                      ? MeetingPartPanel::tr("Undertaking signed %1").arg(documents::moment(one.signedAt))
                      : MeetingPartPanel::tr("Undertaking not signed"));
        if (!one.wording.isEmpty())
            lines << one.wording;
        sheet.addFact(one.agency, lines.join(u'\n'));
    }
}

static void addApologies(FactSheet &sheet, const QList<MinutesApology> &apologies)
{
    sheet.addHeading(MeetingPartPanel::tr("Apologies (%1)").arg(apologies.size()));
    if (apologies.isEmpty())
        sheet.addHint(MeetingPartPanel::tr("Nobody sent apologies."));
    for (const MinutesApology &one : apologies) {
        const QString came = one.informationOn.isValid()
            //: somebody who sent apologies, and a day
            ? MeetingPartPanel::tr("%1; the agency's information came on %2")
                  .arg(one.name, documents::longDate(one.informationOn))
            : MeetingPartPanel::tr("%1; the agency's information came").arg(one.name);
        sheet.addFact(one.agency, one.informationSent ? came : one.name);
    }
}

static void addLocked(FactSheet &sheet, const QString &heading, const QList<MinutesEarlierAction> &actions)
{
    if (actions.isEmpty())
        return;
    sheet.addHeading(heading);
    for (const MinutesEarlierAction &one : actions)
        sheet.addFact(MeetingPartPanel::tr("%1, %2").arg(one.agency, one.caseReference),
                      words(one.action, one.due, one.dueAt, one.outcome));
}

static void addLocked(FactSheet &sheet, const MinutesRecord &record)
{
    using enum Incomplete;
    addLocked(sheet, title(AgencyDidNotAct, record.actionsNotDone.size()), record.actionsNotDone);
    addLocked(sheet, title(NoLongerPossible, record.actionsNoLongerPossible.size()), record.actionsNoLongerPossible);
    addLocked(sheet, title(StillOpen, record.actionsOpen.size()), record.actionsOpen);
    addLocked(sheet, MeetingPartPanel::tr("Done (%1)").arg(record.actionsDone.size()), record.actionsDone);
    if (record.actionsNotDone.isEmpty() && record.actionsNoLongerPossible.isEmpty() && record.actionsOpen.isEmpty())
        sheet.addHint(MeetingPartPanel::tr("No action of an earlier meeting was incomplete."));
    addPresent(sheet, record.present);
    addApologies(sheet, record.apologies);
}

MeetingPartPanel::MeetingPartPanel(PageContext &context, const MinutesFile &file, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    setObjectName(u"meetingPart"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *sheet = new FactSheet(this);
    column->addWidget(sheet);
    if (file.locked) {
        addLocked(*sheet, *file.locked);
        return;
    }
    for (const Incomplete group :
         std::array{Incomplete::AgencyDidNotAct, Incomplete::NoLongerPossible, Incomplete::StillOpen})
        addIncomplete(*sheet, file, group);
    if (file.incomplete.isEmpty())
        sheet->addHint(tr("No action of an earlier meeting is incomplete."));
}

void MeetingPartPanel::addIncomplete(FactSheet &sheet, const MinutesFile &file, Incomplete group)
{
    QList<ActionRow> rows = file.incomplete;
    rows.removeIf([&](const ActionRow &row) { return readAs(row.action, file.meeting.meeting.heldOn) != group; });
    if (rows.isEmpty())
        return;
    sheet.addHeading(title(group, rows.size()));
    for (const ActionRow &row : std::as_const(rows)) {
        QString stands = actionWord(row.action, m_context.clock().now());
        if (const QString said = file.reports.value(row.action.id); !said.isEmpty())
            //: how an action stands, and what its agency reported
            stands = tr("%1: %2").arg(stands, said);
        sheet.addFact(tr("%1, %2").arg(row.ownerCode, row.caseRef),
                      words(row.action.text, row.action.dueOn, row.action.dueAt, stands));
        if (row.closed || !m_context.reg().may(Operation::ConsultActions))
            continue;
        QPushButton *open =
            sheet.addButton(u"openAction.%1"_s.arg(row.action.id.value()), tr("Open %1").arg(row.action.ref));
        connect(open, &QPushButton::clicked, this,
                [this, id = row.action.id.value()] { m_context.go(u"actions"_s, id); });
    }
}

} // namespace marac
