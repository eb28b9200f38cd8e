// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/CaseFile.h"

#include <optional>

namespace marac {

class Connection;
class Statement;

/// All SQL about case files and their tracking data.
class CaseFileTable
{
public:
    explicit CaseFileTable(const Connection &db) : m_db(db) {}

    CaseFileId insert(const CaseFile &file);
    /// False when somebody changed the file since `file.version` was read; nothing is written then.
    bool update(const CaseFile &file);
    std::optional<CaseFile> find(CaseFileId id) const;
    std::optional<CaseFile> findByRef(const QString &ref) const;
    std::optional<CaseFile> ofVictim(PersonId victim) const;
    /// The file of this person: of whom it is, or who was the victim of a referral that joined it. Where they have none of
    /// their own, that of another record said to be of the same person.
    std::optional<CaseFile> ofPerson(PersonId person) const;
    /// The same, and the files of all records said to be of the same person; each once, their own first.
    QList<CaseFile> allOfPerson(PersonId person) const;
    QList<CaseFile> ofPlaces() const; ///< the files of sites and communities, oldest first
    /// The next free number of the year: 1, 2, 3 … for "SHC-2026-0001".
    int nextNumber(int year) const;

    void insertEvent(const CaseEvent &event);
    QList<CaseEvent> events(CaseFileId id) const; ///< oldest first

private:
    std::optional<CaseFile> ofRecord(PersonId person) const;
    static CaseFile read(const Statement &row);

    const Connection &m_db;
};

} // namespace marac
