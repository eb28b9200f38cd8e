// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/amending/MinutesAmendmentTable.h"

#include "core/actions/minutes/MinutesWords.h"
#include "core/cases/CaseFileTable.h"
#include "core/store/Statement.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

int MinutesAmendmentTable::insert(const MinutesAmendment &amendment)
{
    Statement last(m_db, "SELECT MAX(number) FROM minutes_amendment WHERE meeting_id = :meeting");
    last.bind(":meeting", amendment.meetingId);
    const int number = last.next() ? last.get<int>(0) + 1 : 1;
    Statement s(m_db,
                "INSERT INTO minutes_amendment (meeting_id, number, case_id, text, reason, approved_by, approved_on,"
                " recorded_by, recorded_at, source_agency_id)"
                " VALUES (:meeting, :number, :case, :text, :reason, :by, :on, :recorder, :at, :source)");
    s.bind(":meeting", amendment.meetingId)
        .bind(":number", number)
        .bind(":case", amendment.caseId)
        .bind(":text", amendment.text)
        .bind(":reason", amendment.reason)
        .bind(":by", amendment.approvedBy)
        .bind(":on", amendment.approvedOn)
        .bind(":recorder", amendment.recordedBy)
        .bind(":at", amendment.recordedAt)
        .bind(":source", amendment.sourceAgencyId)
        .run();
    return number;
}

QList<MinutesAmendment> MinutesAmendmentTable::ofMeeting(MeetingId id) const
{
    Statement s(m_db,
                "SELECT meeting_id, number, case_id, text, reason, approved_by, approved_on, recorded_by, recorded_at,"
                " source_agency_id FROM minutes_amendment WHERE meeting_id = :meeting ORDER BY number");
    s.bind(":meeting", id);
    QList<MinutesAmendment> all;
    while (s.next()) {
        all << MinutesAmendment{s.get<MeetingId>(0), s.get<int>(1),     s.get<CaseFileId>(2), s.get<QString>(3),
                                s.get<QString>(4),   s.get<QString>(5), s.get<QDate>(6),      s.get<QString>(7),
                                s.get<QDateTime>(8), s.get<AgencyId>(9)};
    }
    return all;
}

QList<AmendmentRow> readAmendments(const Connection &db, MeetingId id)
{
    QList<AmendmentRow> rows;
    const CaseGate gate(db);
    for (const MinutesAmendment &amendment : MinutesAmendmentTable(db).ofMeeting(id)) {
        AmendmentRow row{amendment, {}, agencyName(db, amendment.sourceAgencyId)};
        if (const std::optional<CaseFile> file = CaseFileTable(db).find(amendment.caseId))
            row.caseReference = file->ref;
        if (gate.isClosed(amendment.caseId)) {
            row.closed = true;
            row.amendment.text = closedWords();
            row.amendment.reason.clear();
        }
        rows << row;
    }
    return rows;
}

} // namespace marac
