// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/DecideMinutes.h"
#include "core/documents/wording/SpokenWords.h"
#include "ui/minutes/MinutesSheet.h"
#include "ui/minutes/finished/AmendmentForm.h"
#include "ui/minutes/finished/ApprovalForm.h"
#include "ui/minutes/finished/ComparePanel.h"
#include "ui/minutes/finished/ExtractButton.h"
#include "ui/shell/OrderPaper.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/looks/FlowLayout.h"
#include "ui/widgets/looks/Theme.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

// The buttons of MinutesSheet and what they open.

namespace marac {

using namespace Qt::StringLiterals;

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
                m_context.prompts().confirm(this,
                                            {tr("Approve the minutes"),
                                             tr("They will say that you, as the chair, approved them today."),
                                             tr("Approve the minutes")},
                                            [this, &records, id] {
                                                done(approveMinutes(records, id, {}, documents::spokenWords(records)),
                                                     tr("The minutes are approved."));
                                            });
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
            QStringList words{tr("What was approved can never be changed again once it is locked. Actions stay live.")};
            if (m_file.changedSinceApproval)
                words << tr("What has changed in the register since the approval is not in it.");
            m_context.prompts().confirm(
                this, {tr("Lock the minutes"), words.join(u' '), tr("Lock the minutes"), true},
                [this, &records, id] { done(lockMinutes(records, id), tr("The minutes are locked.")); });
        });
    }
    if (state == MinutesState::Locked && records.may(Operation::ApproveMinutes))
        add(u"amendMinutes"_s, tr("Add an amen&dment…"), [this] { m_amendment->begin(); });
    if (isComparable())
        add(u"compareVersions"_s, tr("Compare versions…"), [this] { m_compare->begin(); });
    if (records.may(Operation::PrintDocuments)) {
        add(u"printMinutes"_s, tr("&Print the minutes…"), [this, id] {
            orderPaper(this, m_context, {.kind = documents::DocumentKind::Minutes, .meeting = id},
                       {m_file.meeting.meeting.ref});
        });
        row->addWidget(actionsButton());
        row->addWidget(extractButton(m_context, m_file.meeting, this));
    }
    if (state == MinutesState::Draft && !m_file.meeting.agenda.isEmpty())
        add(u"openDisplay"_s, tr("Chair's display (F11)"), [this] { Q_EMIT displayAsked(); });
    add(u"openMeetingPage"_s, tr("Go to the &meeting"), [this, id] { m_context.go(u"meetings"_s, id.value()); });
    column.addLayout(row);
    addForms(column);
}

/// With another version, or with what the register says by now.
bool MinutesSheet::isComparable() const
{
    return m_file.versions.size() > 1 || m_file.changedSinceApproval;
}

/// What the steps open stands under them, out of sight until it is asked for.
void MinutesSheet::addForms(QVBoxLayout &column)
{
    const MinutesState state = m_file.minutes.state;
    const bool approves = m_context.reg().may(Operation::ApproveMinutes);
    if (state == MinutesState::Draft && approves) {
        m_approval = new ApprovalForm(m_context, m_file, this);
        m_approval->setVisible(m_approval->isBegun());
        connect(m_approval, &ApprovalForm::approved, this, &MinutesSheet::changed);
        column.addWidget(m_approval);
    }
    if (state == MinutesState::Locked && approves) {
        m_amendment = new AmendmentForm(m_context, m_file, this);
        m_amendment->setVisible(m_amendment->isBegun());
        connect(m_amendment, &AmendmentForm::added, this, &MinutesSheet::changed);
        column.addWidget(m_amendment);
    }
    if (isComparable()) {
        m_compare = new ComparePanel(m_context, m_file, this);
        m_compare->hide();
        column.addWidget(m_compare);
    }
}

/// The actions of this meeting: all of them, or one agency's own list to take away (R030).
QPushButton *MinutesSheet::actionsButton()
{
    auto *button = new QPushButton(tr("Print the actions"), this);
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

} // namespace marac
