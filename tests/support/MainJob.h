// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/DemonstrationPartnership.h"
#include "core/meetings/placing/AcceptReferral.h"
#include "core/referrals/KeepReferral.h"
#include "core/referrals/withoutconsent/KeepWithoutConsent.h"
#include "core/risk/RecordAssessment.h"
#include "tests/support/TestRegister.h"

/// The value of a step that must succeed; a problem stops the program with its words.
#define MUST(expression)                                                                                               \
    [&] {                                                                                                              \
        auto result = (expression);                                                                                    \
        if (!result)                                                                                                   \
            qFatal("%s: %s", #expression, qPrintable(result.error().text));                                            \
        return result;                                                                                                 \
    }()

namespace marac::test {

/// A register with the partnership in it, and the steps of the main job that lead to a meeting in session. It begins on
/// 20 October 2026 unless another day is given; the demonstration's people are invented.
class MainJob
{
public:
    explicit MainJob(QDate begins = QDate(2026, 10, 20));

    Register &reg() { return m_register.reg(); }
    /// Past the door: to look at what a rule says of the register.
    const Connection &db() { return m_register.rawDb(); }
    Connection &rawDb() { return m_register.rawDb(); }
    /// Locks and unlocks again as that role's user.
    Register &as(Role role) { return m_register.as(role); }
    void setDay(QDate day, QTime time = QTime(10, 0));
    FixedClock &clock() { return m_register.clock(); }
    /// Locks, for a test that opens the register by its own door.
    void close() { m_register.close(); }
    void tamper(const std::function<void(Connection &)> &deed) { m_register.tamper(deed); }
    /// What a check of the whole trail says, of the open register or past the door.
    TrailReport check() { return m_register.check(); }
    RegisterPlace place() const { return m_register.place(); }
    AgencyId agency(const char *code) const { return m_partnership.agencies.value(QString::fromLatin1(code)); }
    /// The designated officer of that name.
    OfficerId officer(const QString &name);
    const QHash<QString, AgencyId> &agencies() const { return m_partnership.agencies; }

    /// Called, with a chair, at Bootle Town Hall.
    MeetingId meetingOn(QDate day, MeetingKind kind = MeetingKind::Full);
    /// A complete referral from HHR, not yet kept.
    ReferralEntry referralOf(const QString &givenName, const QString &familyName) const;
    ReferralEntry oseiReferral() const { return referralOf(QStringLiteral("Jelani"), QStringLiteral("Osei")); }
    /// The first `ticks` items that are not critical are answered yes.
    NewAssessment assessment(ReferralId id, int ticks) const;
    /// Appendix F, complete but for the manager; reviewed in a week.
    WithoutConsent withoutConsent(ReferralId id) const;
    Result<Accepted> accept(ReferralId id);
    /// Kept, assessed as high risk and accepted.
    Accepted acceptedCase(const ReferralEntry &entry);
    Accepted acceptedCase() { return acceptedCase(oseiReferral()); }
    /// The meeting's case list goes to one agency, and to every one.
    void sendList(MeetingId meeting, AgencyId agency);
    void circulate(MeetingId meeting);
    /// Puts the chair on the attendance list, after those who were invited.
    void seatChair(MeetingId meeting);
    /// The meeting's own day: every officer is invited and the meeting opened, nobody has come yet.
    void openOn(QDate day, MeetingId meeting);
    /// The first of the invited comes and signs, which opens the cases.
    void firstArrives(MeetingId meeting);
    /// Who was put on the list as chair comes and signs.
    void chairArrives(MeetingId meeting);
    /// From opening to closing: everything on its agenda is heard.
    void hear(QDate day, MeetingId meeting);
    /// Entries of the trail, newest first.
    QList<AuditEntry> trail() const { return m_register.trail(); }

private:
    mutable TestRegister m_register;
    DemonstrationPartnership m_partnership;
};

} // namespace marac::test
