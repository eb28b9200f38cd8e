// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/MinutesSheet.h"
#include "ui/minutes/ExtractButton.h"

#include "core/actions/minutes/DecideMinutes.h"
#include "core/documents/Dates.h"
#include "ui/minutes/ApprovalForm.h"
#include "ui/minutes/HearingPanel.h"
#include "ui/minutes/LockedCasePanel.h"
#include "ui/minutes/NotesPanel.h"
#include "ui/shell/OrderPaper.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/RecordBanner.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/FlowLayout.h"

#include <QMenu>
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
    if (caseCount() > 0)
        addCase(*column, qBound(0, caseIndex, caseCount() - 1));
    auto *notes = new NotesPanel(m_context, m_file, isEditable(), this);
    connect(notes, &NotesPanel::changed, this, &MinutesSheet::changed);
    column->addWidget(notes);
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
    if (m_file.minutes.state == MinutesState::Approved)
        column.addWidget(
            new Banner(Tone::Info, tr("%1 Lock them when the chair has no more to add.").arg(approvalWords()), this));
    if (m_file.minutes.state == MinutesState::Locked)
        column.addWidget(new Banner(
            Tone::Good,
            tr("Locked on %1. Actions stay live on the Actions page.").arg(documents::moment(m_file.minutes.lockedAt)),
            this));
    addStanding(column);
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

void MinutesSheet::addSteps(QVBoxLayout &column)
{
    Register &records = m_context.reg();
    const MeetingId id = m_file.meeting.meeting.id;
    auto *row = new FlowLayout(theme::grid);
    const auto add = [&](const QString &name, const QString &text, std::function<void()> step) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, std::move(step));
        row->addWidget(button);
    };
    const MinutesState state = m_file.minutes.state;
    if (state == MinutesState::Draft && records.may(Operation::ApproveMinutes)) {
        if (records.actor().role == Role::Chair) {
            add(u"approveMinutes"_s, tr("Appro&ve the minutes…"), [this, &records, id] {
                m_context.prompts().confirm(
                    this,
                    {tr("Approve the minutes"), tr("They will say that you, as the chair, approved them today."),
                     tr("Approve the minutes")},
                    [this, &records, id] { done(approveMinutes(records, id), tr("The minutes are approved.")); });
            });
        } else {
            add(u"approveMinutes"_s, tr("Record the chair's appro&val…"), [this] { askApproval(); });
        }
    }
    if (state == MinutesState::Approved && records.may(Operation::ApproveMinutes)) {
        add(u"reopenMinutes"_s, tr("&Back to draft…"), [this, &records, id] {
            m_context.prompts().askReason(
                this,
                {tr("Back to draft"), tr("The approval is taken back and the minutes can be changed again."),
                 tr("&Why do they go back?"), tr("Back to draft"), u"minutes/reason"_s, u"reopen/%1"_s.arg(id.value())},
                [this, &records, id](const QString &reason) {
                    done(reopenMinutes(records, id, reason), tr("The minutes are a draft again."));
                });
        });
    }
    if (state == MinutesState::Approved && records.may(Operation::WriteMinutes)) {
        add(u"lockMinutes"_s, tr("&Lock…"), [this, &records, id] {
            m_context.prompts().confirm(
                this,
                {tr("Lock the minutes"), tr("Locked minutes can never be changed again. Actions stay live."),
                 tr("Lock the minutes"), true},
                [this, &records, id] { done(lockMinutes(records, id), tr("The minutes are locked.")); });
        });
    }
    if (records.may(Operation::PrintDocuments)) {
        add(u"printMinutes"_s, tr("&Print the minutes…"), [this, id] {
            orderPaper(this, m_context, {.kind = documents::DocumentKind::Minutes, .meeting = id},
                       {m_file.meeting.meeting.ref});
        });
        row->addWidget(actionsButton());
        row->addWidget(extractButton(m_context, m_file.meeting, this));
    }
    add(u"openMeetingPage"_s, tr("Go to the &meeting"), [this, id] { m_context.go(u"meetings"_s, id.value()); });
    column.addLayout(row);
    if (state == MinutesState::Draft && records.may(Operation::ApproveMinutes)) {
        m_approval = new ApprovalForm(m_context, m_file, this);
        m_approval->setVisible(m_approval->isBegun());
        connect(m_approval, &ApprovalForm::approved, this, &MinutesSheet::changed);
        column.addWidget(m_approval);
    }
}

/// The actions of this meeting: all of them, or one agency's own list to take away (R030).
QPushButton *MinutesSheet::actionsButton()
{
    auto *button = new QPushButton(tr("Print the a&ctions"), this);
    button->setObjectName(u"printActions"_s);
    auto *menu = new QMenu(button);
    const auto offer = [this, menu](const QString &text, const Agency &agency) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, agency] {
            QStringList reference{m_file.meeting.meeting.ref, agency.code};
            reference.removeAll(QString());
            orderPaper(this, m_context,
                       {.kind = documents::DocumentKind::Actions,
                        .meeting = m_file.meeting.meeting.id,
                        .recipient = agency.id},
                       reference);
        });
    };
    offer(tr("Of all agencies…"), {});
    menu->addSeparator();
    for (const Agency &agency : std::as_const(m_file.meeting.agencies))
        offer(tr("Of %1…", "an agency").arg(agency.code), agency);
    button->setMenu(menu);
    return button;
}

void MinutesSheet::askApproval()
{
    const Result<> approvable = mayApproveMinutes(m_file.minutes, m_file.standing);
    if (!approvable) {
        m_context.prompts().failed(approvable.error());
        return;
    }
    m_approval->show();
    m_approval->findChild<Choice *>()->setFocus();
}

void MinutesSheet::addCase(QVBoxLayout &column, int index)
{
    auto *steps = new QHBoxLayout;
    auto *previous = new QPushButton(tr("P&revious case"), this);
    previous->setObjectName(u"previousCase"_s);
    previous->setToolTip(tr("Ctrl+Page Up"));
    previous->setEnabled(index > 0);
    auto *next = new QPushButton(tr("&Next case"), this);
    next->setObjectName(u"nextCase"_s);
    next->setToolTip(tr("Ctrl+Page Down"));
    next->setEnabled(index + 1 < caseCount());
    steps->addWidget(new HeadingLabel(tr("Case %1 of %2").arg(index + 1).arg(caseCount()), this), 1);
    steps->addWidget(previous);
    steps->addWidget(next);
    column.addLayout(steps);
    const auto turnTo = [this](int to) {
        Q_EMIT caseChosen(to);
        Q_EMIT changed();
    };
    connect(previous, &QPushButton::clicked, this, [turnTo, index] { turnTo(index - 1); });
    connect(next, &QPushButton::clicked, this, [turnTo, index] { turnTo(index + 1); });
    if (m_file.locked) {
        column.addWidget(new LockedCasePanel(m_file.locked->cases.at(index), this));
        return;
    }
    auto *panel = new HearingPanel(m_context, m_file, index, isEditable(), this);
    connect(panel, &HearingPanel::changed, this, &MinutesSheet::changed);
    column.addWidget(panel);
}

} // namespace marac
