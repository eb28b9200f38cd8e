// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/CaseFile.h"

#include <QTime>

#include <optional>

namespace marac {

class Connection;
class Statement;

/// One line of the list of case files.
struct CaseFileRow
{
    CaseFileId id;
    QString ref;
    QString givenName; ///< of the victim; both empty for a site or community
    QString familyName;
    QString place;
    CaseState state = CaseState::Live;
    QDate openedOn;
    int referrals = 0;
    QDate lastHeardOn;
    QDate nextMeetingOn;
    int openActions = 0;
    int overdueActions = 0;
    bool addressProtected = false; ///< in the victim's own record, as the table reads it; see listCaseFiles()
    QString finalBand;   ///< code of the newest assessment's band; empty when there is none
    bool closed = false; ///< R103: content left out, see CaseGate; the table itself never sets it
    PersonId victimId;   ///< invalid for a site or community
};

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
    /// Newest first. `today` tells which actions are overdue and which meeting is next; `time`, on Sefton's wall clock, counts
    /// those of today whose time has passed as well.
    QList<CaseFileRow> rows(QDate today, int limit, int offset, QTime time = {}) const;
    /// The next free number of the year: 1, 2, 3 … for "SHC-2026-0001".
    int nextNumber(int year) const;

    void insertEvent(const CaseEvent &event);
    QList<CaseEvent> events(CaseFileId id) const; ///< oldest first

private:
    std::optional<CaseFile> ofRecord(PersonId person) const;
    static QList<CaseFileRow> readRows(Statement &statement);
    static CaseFile read(const Statement &row);

    const Connection &m_db;
};

} // namespace marac
