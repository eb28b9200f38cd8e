// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/store/Connection.h"

#include <QList>

#include <optional>

namespace marac {

/// Every statement about the table of designated officers. Throws StoreFault.
class OfficerTable
{
public:
    static OfficerId insert(Connection &db, const Officer &officer);
    /// False when the stored version is no longer `officer.version`: nothing was written.
    static bool update(Connection &db, const Officer &officer);
    static std::optional<Officer> find(const Connection &db, OfficerId id);
    /// All that an agency ever designated: the PDMO first, then by name, those who ended last.
    static QList<Officer> ofAgency(const Connection &db, AgencyId agency);
    /// Everybody designated on `day`, by agency name, the PDMO of each first.
    static QList<Officer> designatedOn(const Connection &db, QDate day);
};

} // namespace marac
