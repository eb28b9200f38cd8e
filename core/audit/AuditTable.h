// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/store/Connection.h"

#include <QList>

#include <limits>
#include <optional>

namespace marac {

/// What the audit page asks for: "who looked at this, when, why". Everything left empty matches all.
struct AuditFilter
{
    /// A case, person, meeting …: entries of it and about it (kind and id count). For a person also the lists of cases and of
    /// referrals read since the trail first knew them: those show every name at once and their entries list none.
    std::optional<Subject> about = {};
    /// The same by its reference ("SHC-2026-0041", "PER-57"), for use cases to look up; page() reads `about`.
    QString aboutRef = {};
    std::optional<qint64> userId = {};
    std::optional<AuditVerb> verb = {};
    QDateTime from = {};  ///< UTC, inclusive
    QDateTime to = {};    ///< UTC, exclusive
    qint64 beforeSeq = 0; ///< for the next page: the last seq of the page before; 0 for the first page
    int limit = 200;      ///< at most 1,000
};

/// Every SQL statement about the entries of the trail. Throws StoreFault.
class AuditTable
{
public:
    static void insert(Connection &db, const AuditEntry &entry);
    static TrailHead head(const Connection &db);
    static std::optional<AuditEntry> bySeq(const Connection &db, qint64 seq);
    /// The entry whose hash begins with these bytes, of which there are many enough that only one can be meant.
    static std::optional<AuditEntry> byHash(const Connection &db, const QByteArray &beginning);
    /// The entry with the highest number.
    static std::optional<AuditEntry> last(const Connection &db);
    /// Newest first.
    static QList<AuditEntry> page(const Connection &db, const AuditFilter &filter);
    /// What the trail knows by this reference: of the kind its beginning tells (see kindOfRef), from the newest entry that
    /// carries it. Needs no other table, so that somebody who may read the trail alone can ask by reference too.
    static std::optional<Subject> subjectWithRef(const Connection &db, const QString &ref);
    /// The references of erased records of that kind, as the trail keeps them.
    static QStringList erasedRefs(const Connection &db, SubjectKind kind);
    /// Oldest first, from `fromSeq` on and before `beforeSeq`, at most `limit`: for walking the whole trail.
    static QList<AuditEntry> walk(const Connection &db, qint64 fromSeq, int limit,
                                  qint64 beforeSeq = std::numeric_limits<qint64>::max());
    /// Entries with numbers before the first, 1, or behind `last`.
    static qint64 countOutside(const Connection &db, qint64 last);
    /// How many walk() gives in all.
    static qint64 countToWalk(const Connection &db, qint64 fromSeq, qint64 beforeSeq);
    /// The entries that hold a word this program never writes, so that they can't be read as entries.
    static QList<qint64> unreadable(const Connection &db);
};

} // namespace marac
