// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ListPage.h"
#include "core/referrals/Referral.h"

#include <optional>

namespace marac {

class Connection;

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
    bool victimAddressProtected = false; ///< of any victim, in their own record until protectHomes() has seen to it
    bool emergency = false;
    QStringList strands;
    QString finalBand;   ///< code of the newest assessment's band; empty when there is none
    int ticks = -1;      ///< of the newest assessment; -1 when there is none
    int rangeHigh = -1;  ///< R7: what the ticks could come to
    QString caseRef;     ///< empty until accepted
    bool closed = false; ///< R103: content left out, see CaseGate; the table itself never sets it
};

/// All SQL of the register of referrals as a list. Throws StoreFault.
class ReferralListTable
{
public:
    explicit ReferralListTable(const Connection &db) : m_db(db) {}

    /// Newest first; `state` empty for all.
    QList<ReferralRow> rows(std::optional<ReferralState> state, int limit, int offset) const;
    /// Says so too of rows with a victim whose home is protected in another record alone (ProtectedPlaces).
    void protectHomes(QList<ReferralRow> &rows) const;

    /// Empty until the referral is accepted.
    QString caseRefOf(ReferralId referral) const;

    /// Whether there are more of that state than so many; no more of them are looked at.
    bool hasMoreThan(std::optional<ReferralState> state, int count) const;
    /// The `limit` lines after `after`: newest first, or by "received". Its words are not asked about.
    QList<ReferralRow> page(std::optional<ReferralState> state, const ListWanted &wanted) const;
    /// Of these referrals the first `limit` of that state, in the same order.
    QList<ReferralRow> first(const QList<ReferralId> &referrals, std::optional<ReferralState> state,
                             const ListWanted &wanted) const;
    /// Referrals in whose line one of these stands, which is that of the first victim.
    QList<ReferralId> ofVictims(const QList<PersonId> &victims) const;
    /// Referrals of that state whose own reference, or their case's, begins with one of these (referenceStarts). Where there
    /// are more than `most`, those that come first by that reference in the order that is wanted: the oldest, or the newest. A
    /// case has its reference from its first referral on.
    QList<ReferralId> withReference(const QStringList &starts, std::optional<ReferralState> state,
                                    const ListWanted &wanted, int most) const;
    QList<ReferralId> withCaseReference(const QStringList &starts, std::optional<ReferralState> state,
                                        const ListWanted &wanted, int most) const;

private:
    bool isByReference(std::optional<ReferralState> state) const;
    QList<ReferralId> beginning(const QByteArray &sql, const QStringList &starts, std::optional<ReferralState> state,
                                const ListWanted &wanted, int most) const;

    const Connection &m_db;
};

} // namespace marac
