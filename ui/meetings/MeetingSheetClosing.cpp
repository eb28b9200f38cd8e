// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/ClosingConcerns.h"
#include "core/meetings/RunMeeting.h"
#include "ui/meetings/MeetingSheet.h"

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

void MeetingSheet::closeIt(const QString &withoutReminder)
{
    done(closeMeeting(m_context.reg(), m_file.meeting.id, withoutReminder),
         tr("The meeting is closed. Its minutes can be finished and approved."));
}

/// What closing does with the cases, and that nothing brings the meeting back.
QStringList MeetingSheet::closingTexts() const
{
    const auto ended = [this](HearingOutcome outcome) {
        return int(std::count_if(m_file.agenda.cbegin(), m_file.agenda.cend(),
                                 [outcome](const AgendaRow &row) { return row.item.outcome == outcome; }));
    };
    QStringList cases;
    if (const int heard = ended(HearingOutcome::Heard); heard > 0)
        cases << tr("%n case(s) were heard.", nullptr, heard);
    if (const int carried = ended(HearingOutcome::Carried); carried > 0)
        cases << tr("%n case(s) that were not heard move on to the next full meeting, or wait for one.", nullptr,
                    carried);
    cases << tr(
        "Everybody leaves with the meeting, nobody can sign any more, and it can’t be opened again. The minutes "
        "follow: they can then be finished and approved.");
    return {cases.join(u' ')};
}

/// Closing can't be taken back, so what it does and what is missing is told before, and R104 is settled one way or the other.
void MeetingSheet::askToClose()
{
    const Meeting &meeting = m_file.meeting;
    // Refused, so nothing is asked first.
    const bool tooEarly = std::any_of(m_file.attendance.begin(), m_file.attendance.end(), isPresentUnsigned)
        || std::any_of(m_file.agenda.begin(), m_file.agenda.end(),
                       [](const AgendaRow &row) { return row.item.outcome == HearingOutcome::NotHeard; });
    if (tooEarly) {
        closeIt({});
        return;
    }
    const Result<ClosingConcerns> concerns = consultClosingConcerns(m_context.reg(), meeting.id);
    if (!concerns) {
        m_context.prompts().failed(concerns.error());
        return;
    }
    QStringList texts = closingTexts();
    if (concerns->nobodyChaired)
        texts << tr("By the record nobody chaired this meeting: nobody was ever marked present as chair. If somebody "
                    "did, go back and add them as chair, present and signed.");
    if (concerns->lacksQuorumDecision)
        texts
            << tr("Came in all: %1, fewer than the quorum of %2, and the chair has not decided to go on. If the chair "
                  "did, go back and press “The chair goes on…”; the minutes say whether it was decided.",
                  "who was counted")
                   .arg(countedText(concerns->agenciesThatCame))
                   .arg(concerns->quorum);
    if (!concerns->heardWithNothing.isEmpty())
        texts << tr("Heard with nothing recorded: %1. Nobody's information, analysis or action is in the minutes.")
                     .arg(concerns->heardWithNothing.join(u", "_s));
    if (concerns->agenciesNotSent > 0)
        texts << tr("%n agency(ies) were never sent the case list, by the record.", nullptr, concerns->agenciesNotSent);
    if (meeting.protocolReminderAt.isValid()) {
        m_context.prompts().confirm(this,
                                    {tr("Close the meeting"), texts.join(u"\n\n"_s), tr("Close the meeting"), true},
                                    [this] { closeIt({}); });
        return;
    }
    texts.prepend(
        tr("It is not recorded that the chair made everyone aware of the protocol (section 7.1). If the chair "
           "did, go back and press “Chair has recalled the protocol”. If not, say why; the minutes will."));
    m_context.prompts().askReason(this,
                                  {tr("The protocol was not recalled"), texts.join(u"\n\n"_s),
                                   tr("&Why was it not recalled?"), tr("Close the meeting"), u"meetings/reason"_s,
                                   u"close/%1"_s.arg(meeting.id.value())},
                                  [this](const QString &reason) { closeIt(reason); });
}

} // namespace marac
