// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/Quorum.h"
#include "core/meetings/circulation/RecheckDeadlines.h"
#include "ui/meetings/MeetingSheet.h"
#include "ui/widgets/labels/Banner.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

/// The partnership wants a number of data controllers in the room, and the chair may go on with fewer.
void MeetingSheet::addQuorum(QVBoxLayout &column)
{
    const Meeting &meeting = m_file.meeting;
    const int present = agenciesPresent(m_file.attendance);
    const bool isMet = isQuorate(present, m_file.quorum);
    const QString count =
        tr("Present: %1; the quorum is %2.", "who was counted").arg(countedText(present)).arg(m_file.quorum);
    const QString missing = missingText(coreAgenciesMissing(meeting.kind, m_file.attendance, m_file.agencies));
    if (isMet && !missing.isEmpty())
        column.addWidget(new Banner(Tone::Warning, tr("Quorum met, but %1.").arg(missing), this));
    if (isMet && !meeting.quorumReason.isEmpty()) {
        column.addWidget(new Banner(
            Tone::Info, tr("%1 Before it was met the chair decided to go on; the minutes carry the reason.").arg(count),
            this));
        return;
    }
    if (isMet)
        return;
    if (!meeting.quorumReason.isEmpty()) {
        column.addWidget(new Banner(
            Tone::Info, tr("%1 The chair has decided to go on; the minutes carry the reason.").arg(count), this));
        return;
    }
    const QString decide = missing.isEmpty()
        ? tr("%1 It is the chair's to decide whether to go on.").arg(count)
        : tr("%1 As yet %2. It is the chair's to decide whether to go on.", "how many are present, and who is not here")
              .arg(count, missing);
    auto *banner = new Banner(Tone::Warning, decide, this);
    if (m_context.reg().may(Operation::DecideException)) {
        connect(banner->addButton(u"goOn"_s, tr("The chair goes on…")), &QPushButton::clicked, this,
                &MeetingSheet::goOn);
    }
    column.addWidget(banner);
}

void MeetingSheet::goOn()
{
    const QStringList deciders = quorumDeciders(m_file.meeting, m_file.attendance, m_context.reg().actor());
    if (deciders.isEmpty()) {
        m_context.prompts().failed({Problem::Kind::Refused,
                                    tr("Nobody is in the chair, so nobody can decide it. Nothing was recorded. Put the "
                                       "chair on the attendance list and mark them present."),
                                    {}});
        askForChair();
        return;
    }
    m_context.prompts().askDecision(this,
                                    {tr("Go on without a quorum"),
                                     tr("The minutes carry who decided it, and the reason."),
                                     tr("&Why does the chair go on?"), tr("&Go on"), u"meetings/reason"_s,
                                     u"goOn/%1"_s.arg(m_file.meeting.id.value()), deciders},
                                    [this](const QString &reason, const QString &decider) {
                                        done(goOnWithoutQuorum(m_context.reg(), m_file.meeting.id, {reason, decider}),
                                             tr("Recorded. The minutes say that the chair decided to go on."));
                                    });
}

/// Who may take what is late: the chair at this computer, else one of the meeting's.
QStringList MeetingSheet::lateDeciders() const
{
    const User &actor = m_context.reg().actor();
    return actor.role == Role::Chair ? QStringList{actor.name} : m_file.chairs;
}

/// Where the deadline as it is counted now makes a case or a list late, the chair is asked (R027).
void MeetingSheet::confirm()
{
    const QString told = tr("The deadline is taken as it is counted now.");
    const Result<> seen = confirmDeadline(m_context.reg(), m_file.meeting.id);
    if (seen || seen.error().kind != Problem::Kind::Invalid) {
        done(seen, told);
        return;
    }
    const QStringList deciders = lateDeciders();
    if (deciders.isEmpty()) {
        m_context.prompts().failed(
            {Problem::Kind::Refused,
             tr("Cases or lists are late as the days are counted now, which a chair has to take. This meeting names no "
                "chair, and nobody has the role of chair in this register. Nothing was changed. Name the chair with "
                "“Change day or place”, then confirm the deadline."),
             {}});
        return;
    }
    m_context.prompts().askDecision(
        this,
        {tr("Late by the new deadline"),
         tr("Cases that were not sent yet, or lists that were, are late as the days are counted now. Who takes them, "
            "and why, is kept with them."),
         tr("&Why does the chair take them?"),
         tr("&Take them"),
         {},
         {},
         deciders},
        [this, told](const QString &reason, const QString &decider) {
            done(confirmDeadline(m_context.reg(), m_file.meeting.id, {reason, decider}), told);
        });
}

} // namespace marac
