// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/placing/NextAvailableMeeting.h"

#include "core/meetings/placing/CutOff.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NextAvailableMeeting)
};

/// Whether a meeting can take the case, in words; empty words: not considered for such a case at all.
struct Verdict
{
    bool takes = false;
    QString text;
};
} // namespace

static QString dayText(QDate day)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, QStringLiteral("ddd d MMM yyyy"));
}

static Verdict verdictOnMini(const AllocationOption &option, AllocationNeed need)
{
    if (need != AllocationNeed::Emergency)
        return {};
    const QString day = dayText(option.meeting.heldOn);
    if (!option.hasRoom)
        return {false, Words::tr("%1: passed over, the agenda of this mini MARAC is full.").arg(day)};
    return {true,
            Words::tr("%1: a mini MARAC is called. An emergency is heard there first and goes on to the first full "
                      "meeting after it.")
                .arg(day)};
}

/// The cut-off's day has passed by the time the referral came; no cut-off, or one that can't be counted, passes nothing over.
static std::optional<QDate> missedCutOff(const AllocationOption &option, QDate received, const WorkingDays &days,
                                         const AllocationRules &rules)
{
    const QDate cutOff = cutOffDay(days, option.meeting.heldOn, rules.cutOffWorkingDays);
    return cutOff.isValid() && cutOff < received ? std::optional(cutOff) : std::nullopt;
}

static Verdict verdictOnFull(AllocationOption &option, QDate today, const AllocationCase &wanted,
                             const WorkingDays &days, const AllocationRules &rules)
{
    const QString day = dayText(option.meeting.heldOn);
    const Result<CirculationDeadline> deadline = circulationDeadline(option.meeting.heldOn, rules.counting, days);
    if (deadline) {
        option.circulateBy = deadline->circulateBy;
        option.needsLateException = isLate(*deadline, today);
    }
    if (!option.hasRoom) {
        return {false,
                Words::tr("%1: passed over, its agenda is full (%2 of %3 cases).")
                    .arg(day)
                    .arg(option.cases)
                    .arg(option.meeting.capacity)};
    }
    if (!deadline) {
        return {false,
                Words::tr("%1: passed over, its circulation deadline can't be worked out (%2)")
                    .arg(day, deadline.error().text)};
    }
    const QString by = dayText(deadline->circulateBy);
    const bool ordinary = wanted.need == AllocationNeed::Ordinary;
    if (option.needsLateException && ordinary)
        return {false, Words::tr("%1: passed over, its case list had to go out by %2.").arg(day, by)};
    const QDate received = wanted.receivedOn.isValid() ? wanted.receivedOn : today;
    if (const auto cutOff = ordinary ? missedCutOff(option, received, days, rules) : std::nullopt) {
        return {false, Words::tr("%1: passed over, referrals for it had to come by %2.").arg(day, dayText(*cutOff))};
    }
    if (option.needsLateException) {
        return {
            true,
            Words::tr("%1: the first full meeting for an emergency. Its case list went out by %2, so the chair must "
                      "agree to a late paper.")
                .arg(day, by)};
    }
    return {true, Words::tr("%1: the next available meeting; its case list goes out by %2.").arg(day, by)};
}

AllocationProposal nextAvailableMeeting(const QList<MeetingRow> &meetings, QDate today, const AllocationCase &wanted,
                                        const WorkingDays &days, const AllocationRules &rules)
{
    AllocationProposal proposal;
    for (const MeetingRow &row : meetings) {
        const Meeting &meeting = row.meeting;
        if (meeting.state != MeetingState::Planned || meeting.heldOn < today)
            continue;
        AllocationOption option{meeting, row.cases, row.cases < meeting.capacity, {}, false};
        const Verdict verdict = meeting.kind == MeetingKind::Mini ? verdictOnMini(option, wanted.need)
                                                                  : verdictOnFull(option, today, wanted, days, rules);
        proposal.options << option;
        if (proposal.meetingId.isValid() || verdict.text.isEmpty())
            continue;
        proposal.explanation << verdict.text;
        if (verdict.takes) {
            proposal.meetingId = meeting.id;
            proposal.needsLateException = option.needsLateException;
        }
    }
    const bool hasMini =
        std::any_of(proposal.options.cbegin(), proposal.options.cend(),
                    [](const AllocationOption &option) { return option.meeting.kind == MeetingKind::Mini; });
    if (wanted.need == AllocationNeed::Emergency && !hasMini) {
        proposal.explanation << Words::tr("No mini MARAC is called. If this emergency can't wait, call one first.");
    }
    if (!proposal.meetingId.isValid()) {
        proposal.explanation << Words::tr(
            "No planned meeting can take this case. Call a meeting, then place the case on it.");
    }
    return proposal;
}

} // namespace marac
