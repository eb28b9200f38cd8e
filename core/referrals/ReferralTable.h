// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ReferralRecord.h"

#include <optional>

namespace marac {

class Connection;
class Statement;

/// All SQL about referrals, their people and their strands.
class ReferralTable
{
public:
    explicit ReferralTable(const Connection &db) : m_db(db) {}

    ReferralId insert(const Referral &referral);
    /// False when somebody changed the referral since `referral.version` was read; nothing is written then.
    bool update(const Referral &referral);
    std::optional<Referral> find(ReferralId id) const;
    std::optional<Referral> findByRef(const QString &ref) const;
    std::optional<ReferralRecord> record(ReferralId id) const;
    QList<Referral> ofCase(CaseFileId caseId) const; ///< oldest first
    /// The next free number of the year: 1, 2, 3 … for "REF-2026-0001".
    int nextNumber(int year) const;

    QList<ReferralPart> parts(ReferralId id) const;
    void insertStrand(ReferralId id, const ReferralStrand &strand);
    void deleteStrands(ReferralId id);
    QList<ReferralStrand> strands(ReferralId id) const;

private:
    static Referral read(const Statement &row);
    static void bind(Statement &statement, const Referral &referral);

    const Connection &m_db;
};

} // namespace marac
