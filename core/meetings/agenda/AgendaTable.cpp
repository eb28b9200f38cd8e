// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/AgendaTable.h"

#include "core/people/Age.h"
#include "core/people/addresses/AddressTable.h"
#include "core/people/telling/ProtectedPlaces.h"
#include "core/store/Statement.h"

namespace marac {

#define AGENDA_COLUMNS                                                                                                 \
    "i.id, i.meeting_id, i.case_id, i.referral_id, i.position, i.minutes_allowed, i.repeat, i.late_reason,"            \
    " i.late_decided_by, i.outcome, i.source_agency_id, i.version, i.placed_at"

static AgendaItem readItem(const Statement &row)
{
    return {row.get<AgendaItemId>(0),   row.get<MeetingId>(1), row.get<CaseFileId>(2),
            row.get<ReferralId>(3),     row.get<int>(4),       row.get<int>(5),
            row.get<bool>(6),           row.get<QString>(7),   row.get<QString>(8),
            row.get<HearingOutcome>(9), row.get<AgencyId>(10), row.get<qint64>(11),
            row.get<QDateTime>(12)};
}

static QList<AgendaItem> readItems(Statement &s)
{
    QList<AgendaItem> items;
    while (s.next())
        items << readItem(s);
    return items;
}

AgendaItemId AgendaTable::insert(const AgendaItem &item)
{
    Statement s(
        m_db,
        "INSERT INTO agenda_item (meeting_id, case_id, referral_id, position, minutes_allowed, repeat, late_reason,"
        " late_decided_by, outcome, source_agency_id, placed_at) VALUES (:meeting, :case, :referral, :position, "
        ":minutes, :repeat,"
        " :late_reason, :late_by, :outcome, :source, :placed_at)");
    s.bind(":meeting", item.meetingId)
        .bind(":case", item.caseId)
        .bind(":referral", item.referralId)
        .bind(":position", item.position)
        .bind(":minutes", item.minutesAllowed)
        .bind(":repeat", item.repeat)
        .bind(":late_reason", item.lateReason)
        .bind(":late_by", item.lateDecidedBy)
        .bind(":outcome", item.outcome)
        .bind(":source", item.sourceAgencyId)
        .bind(":placed_at", item.placedAt)
        .run();
    return AgendaItemId(s.insertedId());
}

bool AgendaTable::update(const AgendaItem &item)
{
    Statement s(m_db,
                "UPDATE agenda_item SET meeting_id = :meeting, position = :position, minutes_allowed = :minutes,"
                " repeat = :repeat, late_reason = :late_reason, late_decided_by = :late_by, outcome = :outcome,"
                " placed_at = :placed_at,"
                " version = version + 1 WHERE id = :id AND version = :version");
    s.bind(":meeting", item.meetingId)
        .bind(":position", item.position)
        .bind(":minutes", item.minutesAllowed)
        .bind(":repeat", item.repeat)
        .bind(":late_reason", item.lateReason)
        .bind(":late_by", item.lateDecidedBy)
        .bind(":outcome", item.outcome)
        .bind(":placed_at", item.placedAt)
        .bind(":id", item.id)
        .bind(":version", item.version)
        .run();
    return s.changed() == 1;
}

void AgendaTable::remove(AgendaItemId id)
{
    Statement(m_db, "DELETE FROM agenda_item WHERE id = :id").bind(":id", id).run();
}

std::optional<AgendaItem> AgendaTable::find(AgendaItemId id) const
{
    Statement s(m_db, "SELECT " AGENDA_COLUMNS " FROM agenda_item i WHERE i.id = :id");
    s.bind(":id", id);
    return s.next() ? std::optional(readItem(s)) : std::nullopt;
}

QList<AgendaItem> AgendaTable::ofMeeting(MeetingId id) const
{
    Statement s(m_db,
                "SELECT " AGENDA_COLUMNS " FROM agenda_item i WHERE i.meeting_id = :id ORDER BY i.position, i.id");
    s.bind(":id", id);
    return readItems(s);
}

QList<AgendaItem> AgendaTable::ofCase(CaseFileId id) const
{
    Statement s(m_db,
                "SELECT " AGENDA_COLUMNS " FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id"
                " WHERE i.case_id = :id ORDER BY m.held_on, m.starts_at");
    s.bind(":id", id);
    return readItems(s);
}

QList<AgendaItem> AgendaTable::ofReferral(ReferralId id) const
{
    Statement s(m_db,
                "SELECT " AGENDA_COLUMNS " FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id"
                " WHERE i.referral_id = :id ORDER BY m.held_on, m.starts_at");
    s.bind(":id", id);
    return readItems(s);
}

QList<AgendaRow> AgendaTable::rows(MeetingId id) const
{
    Statement s(m_db,
                "SELECT " AGENDA_COLUMNS
                ", c.ref, r.ref, coalesce(p.given_name, ''), coalesce(p.family_name, ''), p.born_on,"
                " coalesce(a.postcode, ''), coalesce(a.protected, 0), r.emergency, g.code,"
                " coalesce((SELECT coalesce((SELECT j.band FROM assessment_judgement j WHERE j.assessment_id = s.id"
                "       AND (m.state <> 'held' OR substr(j.judged_at, 1, 10) <= m.held_on) ORDER BY j.id DESC LIMIT 1),"
                "     s.computed_band) FROM assessment s WHERE s.referral_id = r.id"
                "   AND (m.state <> 'held' OR s.assessed_on <= m.held_on)"
                "   ORDER BY s.assessed_on DESC, s.id DESC LIMIT 1), ''), r.referrer_name, g.kind, m.held_on,"
                " EXISTS (SELECT 1 FROM referral_person WHERE referral_id = r.id AND role = 'child'),"
                " (SELECT max(q.born_on) FROM referral_person x JOIN person q ON q.id = x.person_id"
                "   WHERE x.referral_id = r.id AND x.role <> 'witness'),"
                " coalesce((SELECT t.area FROM case_transfer t WHERE t.case_id = c.id AND t.direction = 'in'"
                "   AND t.moved_on <= m.held_on AND NOT EXISTS (SELECT 1 FROM agenda_item e"
                "     JOIN meeting f ON f.id = e.meeting_id WHERE e.case_id = c.id AND e.outcome = 'heard'"
                "     AND f.kind = 'full' AND f.held_on >= t.moved_on AND f.held_on < m.held_on)"
                "   ORDER BY t.moved_on DESC, t.id DESC LIMIT 1), ''), g.name, r.landlord, a.id"
                " FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id"
                " JOIN case_file c ON c.id = i.case_id JOIN referral r ON r.id = i.referral_id"
                " JOIN agency g ON g.id = r.referring_agency_id"
                " LEFT JOIN person p ON p.id = c.victim_id LEFT JOIN address a ON a.id = p.address_id"
                " WHERE i.meeting_id = :id ORDER BY i.position, i.id");
    s.bind(":id", id);
    const ProtectedPlaces places(m_db);
    QList<AgendaRow> rows;
    while (s.next()) {
        AgendaRow row{readItem(s),        s.get<QString>(13), s.get<QString>(14), s.get<QString>(15),
                      s.get<QString>(16), s.get<QDate>(17),   s.get<QString>(18), s.get<bool>(19),
                      s.get<bool>(20),    s.get<QString>(21), s.get<QString>(22)};
        row.referrer = s.get<QString>(23);
        row.referringKind = s.get<AgencyKind>(24);
        row.transferredFrom = s.get<QString>(28);
        row.referringName = s.get<QString>(29);
        row.landlord = s.get<QString>(30);
        const QDate youngestBornOn = s.get<QDate>(27);
        row.hasChildren = s.get<bool>(26) || isChild(youngestBornOn, s.get<QDate>(25));
        if (const std::optional<Address> home = AddressTable::find(m_db, s.get<AddressId>(31)))
            row.addressProtected = places.hide(*home);
        rows << row;
    }
    return rows;
}

} // namespace marac
