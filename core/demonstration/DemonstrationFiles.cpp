// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RecordFeedback.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/demonstration/DemonstrationReferral.h"
#include "core/demonstration/DemonstrationWork.h"
#include "core/dossier/CaseDossier.h"
#include "core/dossier/CloseCase.h"
#include "core/risk/RecordAssessment.h"

#include <array>

// The steps of DemonstrationWork that follow a meeting: minutes, feedback, new assessments, closing.

namespace marac {

using namespace Qt::StringLiterals;

Result<> DemonstrationWork::finishMinutes(MeetingId id, bool lock)
{
    Result<> step = approveMinutes(
        m_records, id, {u"Chris Okafor"_s, m_clock.today(), u"The chair agreed to the draft by secure e-mail."_s});
    // Once the chair found a mistake after agreeing.
    if (step && !m_hasReopenedMinutes && m_clock.today() > m_today.addDays(-200)) {
        m_hasReopenedMinutes = true;
        step = reopenMinutes(m_records, id, u"The name of an officer was misspelt."_s);
        return step ? finishMinutes(id, lock) : step;
    }
    if (step && lock && m_clock.today() < m_today.addDays(-14))
        step = lockMinutes(m_records, id);
    return step;
}

void DemonstrationWork::planFeedback(ActionId id, const DemonstrationStory::Agreed &agreed, const Action &action)
{
    // Some of the newest are never reported on: somebody always has to be reminded.
    if (action.setOn > m_today.addDays(-75) && m_nextFeedback++ % 4 == 1)
        return;
    ActionFeedback feedback;
    feedback.actionId = id;
    feedback.sourceAgencyId = action.ownerAgencyId;
    feedback.outcome = ActionState::Completed;
    feedback.text = u"Done as agreed, and the victim has been told."_s;
    QDate day = action.dueOn.addDays(-1);
    if (agreed.ending == "notdone"_L1) {
        feedback.outcome = ActionState::NotDone;
        feedback.text = u"Officer left; not reallocated."_s;
        day = action.dueOn.addDays(9);
    } else if (agreed.ending == "notpossible"_L1) {
        feedback.outcome = ActionState::NotPossible;
        feedback.text = u"Circumstances have changed since the meeting; it would do no good now."_s;
    } else if (agreed.ending == "late"_L1) {
        feedback.text = u"Done, later than agreed: it waited for a member of staff."_s;
        day = action.dueOn.addDays(12);
    } else if (agreed.ending == "open"_L1) {
        day = action.dueOn.addDays(30);
    }
    at(day, QTime(15, 40), [this, feedback, day]() mutable {
        feedback.receivedOn = day;
        return recordFeedback(m_records, feedback);
    });
}

Result<> DemonstrationWork::assessAgain(const File &file, RescoreOccasion occasion)
{
    const qsizetype eased = occasion == RescoreOccasion::Closure ? file.story->yesItems.size() / 2 : 2;
    NewAssessment assessment = demonstrationAssessment(*file.story, m_partnership, file.newest, m_clock.today(), eased);
    assessment.caseId = file.id;
    assessment.occasion = occasion;
    const Result<AssessmentId> assessed = recordAssessment(m_records, assessment);
    return assessed ? Result<>{} : Result<>(Failure(assessed.error()));
}

/// Live cases are looked at again before a year has passed (R9); those of the next month at once.
Result<> DemonstrationWork::reviewYearOld()
{
    for (auto &[id, file] : m_files) {
        const bool isLive = file.standing == FileStanding::Heard || file.standing == FileStanding::Reopened;
        const QDate review = isLive ? nextReview(file.heardOn, file.reviewedOn, 12) : QDate();
        if (!review.isValid() || review > m_clock.today().addDays(25))
            continue;
        if (const Result<> assessed = assessAgain(file, RescoreOccasion::Review); !assessed)
            return assessed;
        file.reviewedOn = m_clock.today();
    }
    return {};
}

Result<CaseClosing> DemonstrationWork::decisionOn(const File &file, const QString &reason)
{
    const Result<CaseDossier> dossier = consultCaseFile(m_records, file.id);
    if (!dossier)
        return Failure(dossier.error());
    CaseClosing decision;
    decision.caseId = file.id;
    decision.version = dossier->file.version;
    decision.reason = reason;
    decision.sourceAgencyId = m_partnership.agencies.value(file.story->from);
    if (!dossier->assessments.isEmpty())
        decision.residualBand = dossier->assessments.last().finalBand;
    decision.openActionsReason =
        u"The agency reports on its last action to the administrator; the case needs no meeting."_s;
    return decision;
}

Result<> DemonstrationWork::closeOldest()
{
    static const std::array reasons{
        u"No further incident since the hearing; the victim feels safe at home and has somebody to ring."_s,
        u"The victim has moved, and the new landlord knows the safety plan."_s,
        u"All actions are done and the incidents have stopped."_s};
    const auto found = std::find_if(m_files.begin(), m_files.end(), [this](const auto &entry) {
        return entry.second.standing == FileStanding::Heard && entry.second.heardOn < m_clock.today().addDays(-150);
    });
    if (found == m_files.end())
        return {};
    File &file = found->second;
    if (const Result<> assessed = assessAgain(file, RescoreOccasion::Closure); !assessed)
        return assessed;
    const Result<CaseClosing> closing = decisionOn(file, reasons.at(std::size_t(file.id.value()) % reasons.size()));
    if (!closing)
        return Failure(closing.error());
    file.standing = FileStanding::Closed;
    m_lastClosed = file.id;
    static constexpr std::array outcomes{CaseOutcome::Safer, CaseOutcome::Moved, CaseOutcome::Safer};
    CaseClosing decision = *closing;
    decision.outcome = outcomes.at(std::size_t(file.id.value()) % outcomes.size());
    return closeCase(m_records, decision);
}

Result<> DemonstrationWork::reopenLastClosed()
{
    File &file = m_files.at(m_lastClosed.value());
    const Result<CaseClosing> decision =
        decisionOn(file, u"The victim rang: the same people have been seen in the street again."_s);
    if (!decision)
        return Failure(decision.error());
    file.standing = FileStanding::Reopened;
    return reopenCase(m_records, *decision);
}

} // namespace marac
