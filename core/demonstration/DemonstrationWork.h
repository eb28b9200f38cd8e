// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/DemonstrationPartnership.h"
#include "core/demonstration/DemonstrationStories.h"
#include "core/meetings/Meeting.h"
#include "core/register/Register.h"
#include "core/risk/Assessment.h"

#include <QRandomGenerator>

#include <functional>
#include <map>

namespace marac {

/// Plays the work of the demonstration day by day: what happens is put into a diary and done in the order of time.
class DemonstrationWork
{
public:
    DemonstrationWork(Register &records, FixedClock &clock, DemonstrationPartnership partnership, QDate today);

    /// Plans all meetings and the referrals before each, then plays everything up to today.
    Result<> play(const std::function<void(int, int)> &progress);

private:
    using Step = std::function<Result<>()>;

    void at(QDate day, QTime time, Step step);
    Result<> planMeeting(MeetingKind kind, QDate day, int referrals);
    Result<> raiseByJudgement(AssessmentId assessment, const DemonstrationStory &story);
    Result<> takeReferral(const DemonstrationStory &story, bool emergency);
    Result<> circulate(MeetingId meeting, bool oneLate);
    Result<> hold(MeetingId meeting);
    Result<> seatTheCouncil(Change &change, const Meeting &meeting);
    Result<> hear(const AgendaItem &item, const Meeting &meeting);
    Result<> finishMinutes(MeetingId meeting, bool lock);
    void planFeedback(ActionId action, const DemonstrationStory::Agreed &agreed, QDate due);
    PersonId newOrKnownVictim();

    Register &m_records;
    FixedClock &m_clock;
    DemonstrationPartnership m_partnership;
    QDate m_today;
    QRandomGenerator m_random{20090701};
    std::multimap<QDateTime, Step> m_diary;
    std::map<qint64, qsizetype> m_storyOfReferral;
    QList<PersonId> m_victims;
    qsizetype m_nextStory = 0;
    qsizetype m_nextPerson = 0;
};

} // namespace marac
