// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

#include <optional>

namespace marac {

class Connection;
class Statement;

/// An agenda item with what a list shows of its case.
struct AgendaRow
{
    AgendaItem item;
    QString caseRef;
    QString referralRef;
    QString givenName; ///< of the victim; both empty for a site or community
    QString familyName;
    QDate bornOn;
    QString postcode;
    bool addressProtected = false; ///< where the victim lives, in whosever record (ProtectedPlaces)
    bool emergency = false;
    QString referringAgency; ///< code
    QString finalBand;       ///< code; of a meeting that was held as it stood on its day; empty when not assessed
    bool closed = false;     ///< R103: content left out, see CaseGate; the table itself never sets it
    QString referrer = {};   ///< the officer who referred it; empty when not given
    AgencyKind referringKind = AgencyKind::Other;
    QString transferredFrom = {}; ///< the area it came from, until a full meeting has heard it since
    QString referringName = {};   ///< of the agency, in full
    QString landlord = {};        ///< of the victim, as the referral names it; empty when not given
    bool hasChildren = false;     ///< somebody is named as a child or under 18 on the day; witnesses don't count
};

/// All SQL about agendas.
class AgendaTable
{
public:
    explicit AgendaTable(const Connection &db) : m_db(db) {}

    AgendaItemId insert(const AgendaItem &item);
    /// False when somebody changed the item since `item.version` was read; nothing is written then.
    bool update(const AgendaItem &item);
    void remove(AgendaItemId id);
    std::optional<AgendaItem> find(AgendaItemId id) const;
    QList<AgendaItem> ofMeeting(MeetingId id) const; ///< in agenda order
    QList<AgendaRow> rows(MeetingId id) const;       ///< in agenda order
    QList<AgendaItem> ofCase(CaseFileId id) const;   ///< oldest meeting first
    QList<AgendaItem> ofReferral(ReferralId id) const;

private:
    const Connection &m_db;
};

} // namespace marac
