// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/documents/papers/Papers.h"
#include "tests/support/MainJob.h"

namespace marac::test {

/// What somebody writes into a register.
struct HostileWords
{
    QString line;    ///< in what is one line of a form
    QString account; ///< in what is longer
    QString town;    ///< in what takes less: the parts of an address, a user's name

    /// One line everywhere, as the register keeps it; its beginning where it does not fit.
    static HostileWords of(const QString &line);
};

/// A register in which such words stand wherever somebody may write words of their own: one case was heard and its minutes
/// are locked and amended, another is being heard, a referral waits and one was returned. All of it came through the use cases,
/// so nothing stands in it that the register would refuse.
class HostileRegister
{
public:
    explicit HostileRegister(const HostileWords &words);

    MainJob &job() { return m_job; }
    Register &reg() { return m_job.reg(); }

    /// The papers of that kind in which the words stand: none for the recovery sheet, which is made of no record. Chasers are
    /// asked for last, since they set the clock on to a day on which something is due.
    QList<documents::PaperOrder> ordersOf(documents::DocumentKind kind);

private:
    /// The partnership itself, as its settings, its agencies and its officers have it.
    void callThePartnership();
    void callTheAgency(const char *code);
    MeetingId callMeeting(QDate day);
    ReferralEntry referral() const;
    Accepted acceptFor(MeetingId meeting, const ReferralEntry &entry);
    void assess(ReferralId id);
    void shareWithoutConsent();
    void writeToTheFile();
    void joinVictims();
    void circulate(MeetingId meeting);
    void open(MeetingId meeting);
    ActionId hear(MeetingId meeting);
    void lockTheFirst();
    void closeTheFirst();
    void followUp(ActionId action);

    QString m_line;
    QString m_account;
    QString m_town;
    MainJob m_job;
    MeetingId m_first;   ///< held, its minutes locked
    MeetingId m_meeting; ///< in session
    ReferralId m_referral;
    ReferralId m_returned;
    ActionId m_taken;    ///< of the first, whose report was taken back
    CaseFileId m_closed; ///< heard by the first
    CaseFileId m_case;   ///< being heard
};

} // namespace marac::test
