// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/MinutesSheet.h"

#include "core/documents/Dates.h"
#include "core/meetings/attendance/Quorum.h"
#include "ui/minutes/HearingPanel.h"
#include "ui/minutes/MeetingPartPanel.h"
#include "ui/minutes/NotesPanel.h"
#include "ui/minutes/finished/AmendmentsPanel.h"
#include "ui/minutes/finished/LockedCasePanel.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/RecordBanner.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static QString word(MinutesState state)
{
    return state == MinutesState::Draft   ? MinutesSheet::tr("Draft")
        : state == MinutesState::Approved ? MinutesSheet::tr("Approved")
                                          : MinutesSheet::tr("Locked");
}

MinutesSheet::MinutesSheet(PageContext &context, const MinutesFile &file, int caseIndex, QWidget *parent)
    : QWidget(parent), m_context(context), m_file(file)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 0, theme::grid, theme::grid);
    column->setSpacing(theme::grid);
    addBanner(*column);
    addSteps(*column);
    const int index = qBound(meetingPart, caseIndex, caseCount() - 1);
    addTurning(*column, index);
    addPart(*column, index);
    auto *notes = new NotesPanel(m_context, m_file, isEditable(), this);
    connect(notes, &NotesPanel::changed, this, &MinutesSheet::changed);
    column->addWidget(notes);
    if (!m_file.amendments.isEmpty())
        column->addWidget(new AmendmentsPanel(m_file.amendments, this));
    column->addStretch(1);
}

int MinutesSheet::caseCount() const
{
    return int(m_file.locked ? m_file.locked->cases.size() : m_file.hearings.size());
}

bool MinutesSheet::hasUnsavedWork() const
{
    const QList<DraftedForm *> forms = findChildren<DraftedForm *>();
    return std::any_of(forms.begin(), forms.end(), [](const DraftedForm *form) { return form->isTyped(); });
}

bool MinutesSheet::isEditable() const
{
    return m_file.minutes.state == MinutesState::Draft && m_context.reg().may(Operation::WriteMinutes);
}

void MinutesSheet::addBanner(QVBoxLayout &column)
{
    const Meeting &meeting = m_file.meeting.meeting;
    auto *banner = new RecordBanner(this);
    banner->setRecord(tr("Minutes of %1").arg(documents::longDate(meeting.heldOn)), meeting.ref);
    banner->addPill(m_file.minutes.state == MinutesState::Locked ? Tone::Good : Tone::Info, word(m_file.minutes.state));
    column.addWidget(banner);
    if (m_file.meeting.gate.closesCases)
        column.addWidget(new Banner(Tone::Problem, tr("Cases are closed. %1").arg(m_file.meeting.gate.reason), this));
    addQuorum(column);
    if (m_file.minutes.state == MinutesState::Approved)
        column.addWidget(
            new Banner(Tone::Info, tr("%1 Lock them when the chair has no more to add.").arg(approvalWords()), this));
    if (m_file.changedSinceApproval)
        column.addWidget(new Banner(Tone::Warning, changedWords(), this));
    if (m_file.minutes.state == MinutesState::Locked)
        column.addWidget(new Banner(Tone::Good, lockedWords(), this));
    addStanding(column);
}

QString MinutesSheet::changedWords() const
{
    return tr(
        "The register has changed since the approval: written today, these minutes would say something else. What "
        "was approved is what is printed and locked. “Compare versions…” shows the difference; if the minutes "
        "should hold it, take them back to draft and have them approved again.");
}

/// Told where the cases are heard, too: below its quorum a meeting goes on by the chair's decision.
void MinutesSheet::addQuorum(QVBoxLayout &column)
{
    const MeetingFile &file = m_file.meeting;
    const int present = agenciesPresent(file.attendance);
    if (file.meeting.state != MeetingState::InSession || !lacksQuorumDecision(file.meeting, present, file.quorum))
        return;
    const QString text =
        tr("Present: %1; the quorum is %2. Whether to go on is the chair's to decide: record it with “The "
           "chair goes on…” on the sheet of the meeting.",
           "who was counted")
            .arg(countedText(present))
            .arg(file.quorum);
    column.addWidget(new Banner(Tone::Warning, text, this));
}

QString MinutesSheet::lockedWords() const
{
    const QString locked =
        tr("Locked on %1. Actions stay live on the Actions page.").arg(documents::moment(m_file.minutes.lockedAt));
    return m_file.amendments.isEmpty()
        ? locked
        //: that they are locked, then how often they were amended
        : tr("%1 %2").arg(locked, tr("%n amendment(s) follow the minutes.", nullptr, int(m_file.amendments.size())));
}

QString MinutesSheet::approvalWords() const
{
    const Minutes &minutes = m_file.minutes;
    const QString on = documents::longDate(minutes.approvedOn);
    return minutes.approvalRecordedBy.isEmpty()
        ? tr("Approved by %1 on %2.").arg(minutes.approvedBy, on)
        : tr("Approved by %1 on %2, recorded by %3 with the note “%4”.")
              .arg(minutes.approvedBy, on, minutes.approvalRecordedBy, minutes.approvalReason);
}

void MinutesSheet::addStanding(QVBoxLayout &column)
{
    if (m_file.minutes.state != MinutesState::Draft)
        return;
    const MinutesStanding &standing = m_file.standing;
    QStringList missing;
    if (!standing.protocolSettled)
        missing << tr("the chair's reminder of the protocol is not recorded (Meetings page)");
    if (standing.casesNotDecided > 0)
        missing << tr("%n case(s) neither heard nor carried over", nullptr, standing.casesNotDecided);
    if (standing.unsignedPresent > 0)
        missing << tr("%n person(s) present without a signature", nullptr, standing.unsignedPresent);
    if (!standing.meetingClosed)
        missing << tr("the meeting is not closed");
    if (!missing.isEmpty())
        column.addWidget(new Banner(Tone::Warning, tr("Before approval: %1.").arg(missing.join(u"; "_s)), this));
}

void MinutesSheet::done(const Result<> &outcome, const QString &text)
{
    if (!outcome) {
        m_context.prompts().failed(outcome.error());
        return;
    }
    m_context.prompts().saved(text);
    Q_EMIT changed();
}

void MinutesSheet::addTurning(QVBoxLayout &column, int index)
{
    auto *steps = new QHBoxLayout;
    auto *previous = new QPushButton(index > 0 ? tr("P&revious case") : tr("Befo&re the cases"), this);
    previous->setObjectName(u"previousCase"_s);
    previous->setToolTip(tr("Ctrl+Page Up"));
    previous->setEnabled(index > meetingPart);
    auto *next = new QPushButton(index == meetingPart ? tr("&First case") : tr("Ne&xt case"), this);
    next->setObjectName(u"nextCase"_s);
    next->setToolTip(tr("Ctrl+Page Down"));
    next->setEnabled(index + 1 < caseCount());
    const QString place =
        index == meetingPart ? tr("Before the cases") : tr("Case %1 of %2").arg(index + 1).arg(caseCount());
    steps->addWidget(new HeadingLabel(place, this), 1);
    steps->addWidget(previous);
    steps->addWidget(next);
    column.addLayout(steps);
    const auto turnTo = [this](int to) {
        Q_EMIT caseChosen(to);
        Q_EMIT changed();
    };
    connect(previous, &QPushButton::clicked, this, [turnTo, index] { turnTo(index - 1); });
    connect(next, &QPushButton::clicked, this, [turnTo, index] { turnTo(index + 1); });
}

void MinutesSheet::addPart(QVBoxLayout &column, int index)
{
    if (index == meetingPart) {
        column.addWidget(new MeetingPartPanel(m_context, m_file, this));
        return;
    }
    if (m_file.locked) {
        column.addWidget(new LockedCasePanel(m_file.locked->cases.at(index), this));
        return;
    }
    auto *panel = new HearingPanel(m_context, m_file, index, isEditable(), this);
    connect(panel, &HearingPanel::changed, this, &MinutesSheet::changed);
    column.addWidget(panel);
}

} // namespace marac
