// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/demonstration/DemonstrationPartnership.h"
#include "core/demonstration/DemonstrationStories.h"
#include "core/demonstration/GenerateRegister.h"
#include "core/meetings/Meeting.h"

#include <QList>

namespace marac {

/// Plays the work of a generated register. Every third week as many cases as it takes are received, assessed, accepted and placed
/// on meetings of one day, which hear them twenty days later; a few weeks after that they are closed. No meeting is planned
/// while referrals are accepted, so that accepting one costs the same however many there are.
class GeneratedWork
{
public:
    static constexpr int casesAtAMeeting = 30;

    GeneratedWork(Register &records, FixedClock &clock, DemonstrationPartnership partnership,
                  const GenerationRequest &request);

    Result<GeneratedRegister> make();
    /// The day on which the register is founded.
    static QDate firstDay(const GenerationRequest &request);

private:
    struct Taken
    {
        ReferralId referral;
        CaseFileId file;
        AgencyId source;
        const DemonstrationStory *story = nullptr;
        qsizetype number = 0;
    };
    struct OpenAction
    {
        ActionId id;
        AgencyId owner;
    };

    void at(QDate day, QTime time);
    Result<> sitting(int index);
    Result<> callNext();

    Result<QList<Taken>> take(int count);
    Result<Taken> takeOne(Change &change, qsizetype number);
    Result<MeetingId> call(QDate day, const QList<Taken> &cases);
    Result<> hold(MeetingId meeting, const QList<Taken> &cases);
    Result<> hear(Change &change, const AgendaItem &item, QDate day, const Taken &one);
    Result<> lock(const QList<MeetingId> &meetings);
    Result<> circulate(MeetingId meeting);

    Result<> keepTracking(const QList<Taken> &cases);
    Result<> reportOnActions();
    Result<> close(const QList<Taken> &cases);

    Register &m_records;
    FixedClock &m_clock;
    DemonstrationPartnership m_partnership;
    const GenerationRequest &m_request;
    QList<const DemonstrationStory *> m_stories; ///< that need no judgement to be heard
    QList<QList<Taken>> m_heard;                 ///< and not closed yet; one list for each sitting
    QList<OpenAction> m_actions;                 ///< agreed at the last sitting
    GeneratedRegister m_made;
};

} // namespace marac
