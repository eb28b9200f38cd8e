// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/transfer/TransferTable.h"

#include "core/store/Statement.h"

namespace marac {

#define TRANSFER_COLUMNS                                                                                               \
    "id, case_id, direction, area, contact, moved_on, already_heard, agenda_out, papers_asked_on, papers_on,"          \
    " receipt_on, note, source_agency_id, version"

static CaseTransfer read(const Statement &row)
{
    return {row.get<CaseTransferId>(0), row.get<CaseFileId>(1),     row.get<TransferDirection>(2),
            row.get<QString>(3),        row.get<QString>(4),        row.get<QDate>(5),
            row.get<TransferAnswer>(6), row.get<TransferAnswer>(7), row.get<QDate>(8),
            row.get<QDate>(9),          row.get<QDate>(10),         row.get<QString>(11),
            row.get<AgencyId>(12),      row.get<qint64>(13)};
}

static void bindFields(Statement &s, const CaseTransfer &transfer)
{
    s.bind(":area", transfer.area)
        .bind(":contact", transfer.contact)
        .bind(":moved", transfer.movedOn)
        .bind(":heard", transfer.alreadyHeard)
        .bind(":agenda", transfer.agendaOut)
        .bind(":asked", transfer.papersAskedOn)
        .bind(":papers", transfer.papersOn)
        .bind(":receipt", transfer.receiptOn)
        .bind(":note", transfer.note)
        .bind(":source", transfer.sourceAgencyId);
}

CaseTransferId TransferTable::insert(const CaseTransfer &transfer)
{
    Statement s(m_db,
                "INSERT INTO case_transfer (case_id, direction, area, contact, moved_on, already_heard, agenda_out,"
                " papers_asked_on, papers_on, receipt_on, note, source_agency_id) VALUES (:case, :direction, :area,"
                " :contact, :moved, :heard, :agenda, :asked, :papers, :receipt, :note, :source)");
    bindFields(s, transfer);
    s.bind(":case", transfer.caseId).bind(":direction", transfer.direction).run();
    return CaseTransferId(s.insertedId());
}

bool TransferTable::update(const CaseTransfer &transfer)
{
    Statement s(m_db,
                "UPDATE case_transfer SET area = :area, contact = :contact, moved_on = :moved, already_heard = :heard,"
                " agenda_out = :agenda, papers_asked_on = :asked, papers_on = :papers, receipt_on = :receipt,"
                " note = :note, source_agency_id = :source, version = version + 1"
                " WHERE id = :id AND version = :version");
    bindFields(s, transfer);
    s.bind(":id", transfer.id).bind(":version", transfer.version).run();
    return s.changed() == 1;
}

std::optional<CaseTransfer> TransferTable::find(CaseTransferId id) const
{
    Statement s(m_db, "SELECT " TRANSFER_COLUMNS " FROM case_transfer WHERE id = :id");
    s.bind(":id", id);
    return s.next() ? std::optional(read(s)) : std::nullopt;
}

QList<CaseTransfer> TransferTable::ofCase(CaseFileId id) const
{
    Statement s(m_db, "SELECT " TRANSFER_COLUMNS " FROM case_transfer WHERE case_id = :case ORDER BY moved_on, id");
    s.bind(":case", id);
    QList<CaseTransfer> transfers;
    while (s.next())
        transfers << read(s);
    return transfers;
}

QList<CaseTransfer> TransferTable::withoutReceipt() const
{
    Statement s(m_db, "SELECT " TRANSFER_COLUMNS " FROM case_transfer WHERE receipt_on IS NULL ORDER BY moved_on, id");
    QList<CaseTransfer> transfers;
    while (s.next())
        transfers << read(s);
    return transfers;
}

} // namespace marac
