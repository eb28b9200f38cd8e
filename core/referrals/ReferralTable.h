// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ReferralRecord.h"

#include <optional>

namespace marac {

class Connection;
class Statement;

/// One line of the register of referrals (R035), as the list shows it.
struct ReferralRow
{
    ReferralId id;
    QString ref;
    ReferralState state = ReferralState::Received;
    QDateTime receivedAt;
    QString agencyCode;
    PersonId victimId;  ///< the first victim; invalid for a site or community without one
    QString victimName; ///< of the first victim, surname first; empty for a site or community without one
    bool victimAddressProtected = false; ///< of any victim
    bool emergency = false;
    QStringList strands;
    QString finalBand;   ///< code of the newest assessment's band; empty when there is none
    int ticks = -1;      ///< of the newest assessment; -1 when there is none
    int rangeHigh = -1;  ///< R7: what the ticks could come to
    QString caseRef;     ///< empty until accepted
    bool closed = false; ///< R103: content left out, see CaseGate; the table itself never sets it
};

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
    /// Newest first; `state` empty for all.
    QList<ReferralRow> rows(std::optional<ReferralState> state, int limit, int offset) const;
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
