// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/circulation/CirculationTable.h"

#include "core/store/Statement.h"

namespace marac {

CirculationId CirculationTable::insert(const Circulation &circulation)
{
    Statement s(
        m_db,
        "INSERT INTO circulation (meeting_id, agency_id, sent_at, method, recipient, working_days, on_time, "
        "late_reason,"
        " late_decided_by) VALUES (:meeting, :agency, :sent, :method, :recipient, :days, :on_time, :reason, :decided)");
    s.bind(":meeting", circulation.meetingId)
        .bind(":agency", circulation.agencyId)
        .bind(":sent", circulation.sentAt)
        .bind(":method", circulation.method)
        .bind(":recipient", circulation.recipient)
        .bind(":days", circulation.workingDays)
        .bind(":on_time", circulation.onTime)
        .bind(":reason", circulation.lateReason)
        .bind(":decided", circulation.lateDecidedBy)
        .run();
    const CirculationId id(s.insertedId());
    for (const ReferralId referral : circulation.referrals) {
        Statement(m_db, "INSERT INTO circulation_item (circulation_id, referral_id) VALUES (:id, :referral)")
            .bind(":id", id)
            .bind(":referral", referral)
            .run();
    }
    return id;
}

void CirculationTable::restand(const Circulation &circulation)
{
    Statement(m_db,
              "UPDATE circulation SET working_days = :days, on_time = :on_time, late_reason = :reason,"
              " late_decided_by = :decided WHERE id = :id")
        .bind(":days", circulation.workingDays)
        .bind(":on_time", circulation.onTime)
        .bind(":reason", circulation.lateReason)
        .bind(":decided", circulation.lateDecidedBy)
        .bind(":id", circulation.id)
        .run();
}

static QList<ReferralId> referralsOf(const Connection &db, CirculationId id)
{
    Statement s(db, "SELECT referral_id FROM circulation_item WHERE circulation_id = :id ORDER BY id");
    s.bind(":id", id);
    QList<ReferralId> referrals;
    while (s.next())
        referrals << s.get<ReferralId>(0);
    return referrals;
}

QList<Circulation> CirculationTable::ofMeeting(MeetingId id) const
{
    Statement s(m_db,
                "SELECT id, meeting_id, agency_id, sent_at, method, recipient, working_days, on_time, late_reason, "
                "late_decided_by"
                " FROM circulation WHERE meeting_id = :id ORDER BY sent_at, id");
    s.bind(":id", id);
    QList<Circulation> lines;
    while (s.next()) {
        lines << Circulation{s.get<CirculationId>(0),
                             s.get<MeetingId>(1),
                             s.get<AgencyId>(2),
                             s.get<QDateTime>(3),
                             s.get<CirculationMethod>(4),
                             s.get<QString>(5),
                             s.get<int>(6),
                             s.get<bool>(7),
                             s.get<QString>(8),
                             s.get<QString>(9),
                             {}};
    }
    for (Circulation &line : lines)
        line.referrals = referralsOf(m_db, line.id);
    return lines;
}

QList<CaseCirculation> CirculationTable::ofCase(CaseFileId id) const
{
    Statement s(m_db,
                "SELECT c.agency_id, g.code, c.sent_at, c.method, c.recipient, m.ref, c.on_time FROM circulation c"
                " JOIN agency g ON g.id = c.agency_id JOIN meeting m ON m.id = c.meeting_id"
                " WHERE EXISTS (SELECT 1 FROM circulation_item i JOIN referral r ON r.id = i.referral_id"
                " WHERE i.circulation_id = c.id AND r.case_id = :id) ORDER BY c.sent_at, c.id");
    s.bind(":id", id);
    QList<CaseCirculation> lines;
    while (s.next()) {
        lines << CaseCirculation{
            s.get<AgencyId>(0), s.get<QString>(1), s.get<QDateTime>(2), s.get<CirculationMethod>(3),
            s.get<QString>(4),  s.get<QString>(5), s.get<bool>(6)};
    }
    return lines;
}

} // namespace marac
