// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/amending/MinutesAmendment.h"

namespace marac {

class Connection;

/// All SQL about amendments of minutes. They are added; nothing changes one afterwards.
class MinutesAmendmentTable
{
public:
    explicit MinutesAmendmentTable(const Connection &db) : m_db(db) {}

    /// Answers the number it got.
    int insert(const MinutesAmendment &amendment);
    QList<MinutesAmendment> ofMeeting(MeetingId id) const; ///< in their order

private:
    const Connection &m_db;
};

/// The amendments of a meeting's minutes in their order; of a case that is closed just now only that there is one (R103).
QList<AmendmentRow> readAmendments(const Connection &db, MeetingId id);

} // namespace marac
