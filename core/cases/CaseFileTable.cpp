// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/CaseFileTable.h"

#include "core/people/sameness/SamenessTable.h"
#include "core/store/Statement.h"

#include <algorithm>

namespace marac {

#define CASE_FILE_COLUMNS                                                                                              \
    "id, ref, victim_id, place, state, opened_on, closed_on, closing_reason, source_agency_id, version, "              \
    "closing_agency_id, outcome, residual_band"

CaseFile reopened(CaseFile file)
{
    file.state = CaseState::Live;
    file.closedOn = {};
    file.closingReason.clear();
    file.closingAgencyId = {};
    file.outcome = {};
    file.residualBand = {};
    return file;
}

CaseFile CaseFileTable::read(const Statement &row)
{
    return {row.get<CaseFileId>(0),
            row.get<QString>(1),
            row.get<PersonId>(2),
            row.get<QString>(3),
            row.get<CaseState>(4),
            row.get<QDate>(5),
            row.get<QDate>(6),
            row.get<QString>(7),
            row.get<AgencyId>(8),
            row.get<qint64>(9),
            row.get<AgencyId>(10),
            fromCode<CaseOutcome>(row.get<QString>(11)),
            row.get<std::optional<RiskBand>>(12)};
}

CaseFileId CaseFileTable::insert(const CaseFile &file)
{
    Statement s(
        m_db,
        "INSERT INTO case_file (ref, victim_id, place, state, opened_on, closed_on, closing_reason, source_agency_id)"
        " VALUES (:ref, :victim, :place, :state, :opened, :closed, :reason, :source)");
    s.bind(":ref", file.ref)
        .bind(":victim", file.victimId)
        .bind(":place", file.place)
        .bind(":state", file.state)
        .bind(":opened", file.openedOn)
        .bind(":closed", file.closedOn)
        .bind(":reason", file.closingReason)
        .bind(":source", file.sourceAgencyId)
        .run();
    return CaseFileId(s.insertedId());
}

bool CaseFileTable::update(const CaseFile &file)
{
    Statement s(m_db,
                "UPDATE case_file SET victim_id = :victim, place = :place, state = :state, opened_on = :opened,"
                " closed_on = :closed, closing_reason = :reason, source_agency_id = :source,"
                " closing_agency_id = :closing_agency, outcome = :outcome, residual_band = :residual, version = "
                "version + 1 WHERE id = :id AND version = :version");
    s.bind(":victim", file.victimId)
        .bind(":place", file.place)
        .bind(":state", file.state)
        .bind(":opened", file.openedOn)
        .bind(":closed", file.closedOn)
        .bind(":reason", file.closingReason)
        .bind(":source", file.sourceAgencyId)
        .bind(":closing_agency", file.closingAgencyId)
        .bind(":outcome", file.outcome ? toCode(*file.outcome) : QString())
        .bind(":residual", file.residualBand)
        .bind(":id", file.id)
        .bind(":version", file.version)
        .run();
    return s.changed() == 1;
}

std::optional<CaseFile> CaseFileTable::find(CaseFileId id) const
{
    Statement s(m_db, "SELECT " CASE_FILE_COLUMNS " FROM case_file WHERE id = :id");
    s.bind(":id", id);
    return s.next() ? std::optional(read(s)) : std::nullopt;
}

std::optional<CaseFile> CaseFileTable::findByRef(const QString &ref) const
{
    Statement s(m_db, "SELECT " CASE_FILE_COLUMNS " FROM case_file WHERE ref = :ref");
    s.bind(":ref", ref);
    return s.next() ? std::optional(read(s)) : std::nullopt;
}

std::optional<CaseFile> CaseFileTable::ofPerson(PersonId person) const
{
    const QList<CaseFile> files = allOfPerson(person);
    return files.isEmpty() ? std::nullopt : std::optional(files.first());
}

QList<CaseFile> CaseFileTable::allOfPerson(PersonId person) const
{
    QList<CaseFile> files;
    for (const PersonId one : SamenessTable::allOf(m_db, person)) {
        const std::optional<CaseFile> file = ofRecord(one);
        const bool isThere = file
            && std::any_of(files.cbegin(), files.cend(), [&](const CaseFile &other) { return other.id == file->id; });
        if (file && !isThere)
            files += *file;
    }
    return files;
}

std::optional<CaseFile> CaseFileTable::ofRecord(PersonId person) const
{
    Statement s(m_db,
                "SELECT " CASE_FILE_COLUMNS " FROM case_file WHERE victim_id = :person OR id IN "
                "(SELECT r.case_id FROM referral r JOIN referral_person rp ON rp.referral_id = r.id "
                "WHERE rp.person_id = :person AND rp.role = 'victim' AND r.case_id IS NOT NULL) "
                "ORDER BY victim_id IS :person DESC, id LIMIT 1");
    s.bind(":person", person);
    return s.next() ? std::optional(read(s)) : std::nullopt;
}

QList<CaseFile> CaseFileTable::ofPlaces() const
{
    Statement s(m_db, "SELECT " CASE_FILE_COLUMNS " FROM case_file WHERE victim_id IS NULL ORDER BY id");
    QList<CaseFile> files;
    while (s.next())
        files += read(s);
    return files;
}

std::optional<CaseFile> CaseFileTable::ofVictim(PersonId victim) const
{
    Statement s(m_db, "SELECT " CASE_FILE_COLUMNS " FROM case_file WHERE victim_id = :victim");
    s.bind(":victim", victim);
    return s.next() ? std::optional(read(s)) : std::nullopt;
}

int CaseFileTable::nextNumber(int year) const
{
    // As with those of referrals.
    const QString prefix = QStringLiteral("SHC-%1-").arg(year);
    Statement newest(m_db, "SELECT ref FROM case_file ORDER BY id DESC LIMIT 1");
    if (const QString ref = newest.next() ? newest.get<QString>(0) : QString(); ref.startsWith(prefix))
        return ref.mid(prefix.size()).toInt() + 1;
    Statement s(m_db,
                "SELECT coalesce(max(CAST(substr(ref, 10) AS INTEGER)), 0) + 1 FROM case_file "
                "WHERE ref > :first AND ref < :past");
    s.bind(":first", prefix).bind(":past", QStringLiteral("SHC-%1.").arg(year));
    s.next();
    return s.get<int>(0);
}

void CaseFileTable::insertEvent(const CaseEvent &event)
{
    Statement s(m_db,
                "INSERT INTO case_event (case_id, at, kind, text, source_agency_id) VALUES (:case, :at, :kind, :text, "
                ":source)");
    s.bind(":case", event.caseId)
        .bind(":at", event.at)
        .bind(":kind", event.kind)
        .bind(":text", event.text)
        .bind(":source", event.sourceAgencyId)
        .run();
}

QList<CaseEvent> CaseFileTable::events(CaseFileId id) const
{
    Statement s(
        m_db,
        "SELECT id, case_id, at, kind, text, source_agency_id FROM case_event WHERE case_id = :case ORDER BY at, id");
    s.bind(":case", id);
    QList<CaseEvent> events;
    while (s.next()) {
        events << CaseEvent{s.get<qint64>(0),        s.get<CaseFileId>(1), s.get<QDateTime>(2),
                            s.get<CaseEventKind>(3), s.get<QString>(4),    s.get<AgencyId>(5)};
    }
    return events;
}

} // namespace marac
