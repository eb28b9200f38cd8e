// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

namespace marac {

class Connection;

/// A case list that held a case, as the case's own file tells it (R042).
struct CaseCirculation
{
    AgencyId agencyId; ///< who has it since
    QString agencyCode;
    QDateTime sentAt; ///< UTC
    CirculationMethod method = CirculationMethod::SecureEmail;
    QString recipient;
    QString meetingRef;
    bool onTime = false;
};

/// All SQL about case lists sent to agencies and the cases each held. Lines are only added: what was sent was sent.
class CirculationTable
{
public:
    explicit CirculationTable(const Connection &db) : m_db(db) {}

    CirculationId insert(const Circulation &circulation);
    /// Writes how the line stands after its meeting got another day or deadline: working days, in time or not, and the chair's word.
    void restand(const Circulation &circulation);
    QList<Circulation> ofMeeting(MeetingId id) const;   ///< in the order they were sent
    QList<CaseCirculation> ofCase(CaseFileId id) const; ///< likewise, each list once

private:
    const Connection &m_db;
};

} // namespace marac
