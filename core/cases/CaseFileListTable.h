// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ListPage.h"
#include "core/cases/CaseFile.h"

#include <QTime>

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

/// All SQL of the list of case files. `today` tells which actions are overdue and which meeting is next; `time`, on Sefton's wall
/// clock, counts those of today whose time has passed as well. Throws StoreFault.
class CaseFileListTable
{
public:
    explicit CaseFileListTable(const Connection &db) : m_db(db) {}

    /// Newest first.
    QList<CaseFileRow> rows(QDate today, int limit, int offset, QTime time = {}) const;

    /// Whether there are more than so many; no more of them are looked at.
    bool hasMoreThan(int count) const;
    /// The `limit` lines after `after`: newest first, or by "ref". Its words are not asked about.
    QList<CaseFileRow> page(const ListWanted &wanted, QDate today, QTime time) const;
    /// Of these files the first `limit` in the same order.
    QList<CaseFileRow> first(const QList<CaseFileId> &files, const ListWanted &wanted, QDate today, QTime time) const;
    QList<CaseFileId> ofVictims(const QList<PersonId> &victims) const;
    /// Files whose reference begins with one of these (referenceStarts). Where there are more than `most`, those that come first
    /// in the order that is wanted: by "ref" upwards the oldest, else the newest.
    QList<CaseFileId> withReference(const QStringList &starts, const ListWanted &wanted, int most) const;

private:
    static QList<CaseFileRow> readRows(Statement &statement);

    const Connection &m_db;
};

} // namespace marac
