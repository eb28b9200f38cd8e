// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cases/LinHousehold.h"

namespace marac::test {

using namespace Qt::StringLiterals;

ReferralEntry LinHousehold::linReferral() const
{
    ReferralEntry entry = m_job->referralOf(u"Wei"_s, u"Lin"_s);
    entry.referral.victimKind = VictimKind::Household;
    entry.referral.incidentPlace = u"Stairwell, Seaforth Tower"_s;
    entry.referral.incidentOn = QDate(2025, 10, 12);
    return entry;
}

ReferralEntry LinHousehold::again(const Accepted &earlier, QDate incidentOn)
{
    ReferralEntry entry = linReferral();
    entry.referral.receivedAt = m_job->clock().now();
    entry.referral.incidentOn = incidentOn;
    entry.parts.first().existing = dossier(earlier.caseId).file.victimId;
    return entry;
}

ReferralId LinHousehold::kept(const ReferralEntry &entry, int ticks)
{
    const ReferralId id = *MUST(keepReferral(reg(), entry));
    MUST(recordAssessment(reg(), m_job->assessment(id, ticks)));
    return id;
}

Acceptance LinHousehold::acceptanceOf(ReferralId id, bool repeat)
{
    Acceptance acceptance;
    acceptance.referralId = id;
    acceptance.version = MUST(consultReferral(reg(), id))->record.referral.version;
    acceptance.repeat = repeat;
    return acceptance;
}

Accepted LinHousehold::heardIn2025(const ReferralEntry &entry)
{
    const MeetingId meeting = m_job->meetingOn(QDate(2025, 11, 13));
    const Accepted accepted = m_job->acceptedCase(entry);
    m_job->hear(QDate(2025, 11, 13), meeting);
    return accepted;
}

} // namespace marac::test
