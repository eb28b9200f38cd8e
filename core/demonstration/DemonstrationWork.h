// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/WorkingDays.h"
#include "core/cases/MayCloseCase.h"
#include "core/demonstration/DemonstrationReferral.h"
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

    /// A referral as it comes in, and the story it tells.
    struct Arrival
    {
        const DemonstrationStory *story = nullptr;
        ReferralEntry entry;
        bool comesBack = false; ///< its people have a file
    };

    enum class FileStanding { Waiting, Heard, Closed, Reopened };

    /// What the demonstration remembers of a case file, so that its people can come back and it can be closed.
    struct File
    {
        CaseFileId id;
        ReferralId newest;
        const DemonstrationStory *story = nullptr; ///< of the newest referral
        QList<PartEntry> people;                   ///< of the first referral, as the register knows them
        FileStanding standing = FileStanding::Waiting;
        QDate heardOn;
        QDate reviewedOn; ///< as a case in which nothing else happens; invalid: never
        int fullHearings = 0;
        bool cameBack = false;
    };

    void at(QDate day, QTime time, Step step);
    QDate workingDays(QDate from, int days) const;
    Result<> planMeeting(MeetingKind kind, QDate day, int referrals);
    void planDecisions();

    Arrival arrivalOf(const DemonstrationStory &story, bool emergency);
    Arrival nextArrival();
    PartEntry perpetratorOf(const DemonstrationStory &story);
    File *fileComingBack();
    Result<ReferralId> receive(Arrival arrival);
    Result<> assess(ReferralId referral);
    Result<> raiseByJudgement(AssessmentId assessment, const DemonstrationStory &story);
    Result<> accept(ReferralId referral);
    Result<> takeReferral(const Arrival &arrival);
    Result<> takeReturned(const Arrival &arrival, bool isAnswered);
    Result<> takeRefused(const Arrival &arrival);

    Result<> circulate(MeetingId meeting, bool oneLate);
    Result<> invite(MeetingId meeting);
    Result<> hold(MeetingId meeting);
    Result<> seatTheCouncil(Change &change, const Meeting &meeting);
    Result<> hear(const AgendaItem &item, const Meeting &meeting);
    Result<> comeAndGo(MeetingId meeting, qsizetype afterCase);
    void rememberHearing(const AgendaItem &item, const Meeting &meeting);
    Result<> finishMinutes(MeetingId meeting, bool lock);
    void planFeedback(ActionId id, const DemonstrationStory::Agreed &agreed, const Action &action);

    Result<> takeReturns(MeetingId meeting, bool isComplete);
    Result<> chaseAgencies();
    Result<> transferFiles();
    Result<> joinSpellings();
    Result<> amendLockedMinutes(MeetingId meeting);

    Result<> assessAgain(const File &file, RescoreOccasion occasion);
    Result<CaseClosing> decisionOn(const File &file, const QString &reason);
    Result<> reviewYearOld();
    Result<> closeOldest();
    Result<> reopenLastClosed();

    Register &m_records;
    FixedClock &m_clock;
    DemonstrationPartnership m_partnership;
    QDate m_today;
    WorkingDays m_calendar;
    QRandomGenerator m_random{20090701};
    std::multimap<QDateTime, Step> m_diary;
    std::map<qint64, Arrival> m_arrivals; ///< by referral
    std::map<qint64, File> m_files;       ///< by case file, oldest first
    CaseFileId m_lastClosed;
    bool m_hasReopenedMinutes = false;
    QHash<QString, PersonId> m_perpetrators;
    qsizetype m_nextStory = 0;
    qsizetype m_nextArrival = 0;
    qsizetype m_nextPerpetrator = 0;
    qsizetype m_nextFeedback = 0;
};

} // namespace marac
