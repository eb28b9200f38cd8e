// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/store/Connection.h"

#include <QList>

#include <optional>

namespace marac {

/// One agency with its data controller and how many stand behind it, as lists show it.
struct AgencyLine
{
    Agency agency;
    Signatory signatory;
    QString pdmoName; ///< on the day asked for; empty: none
    int dmoCount = 0; ///< designated on the day asked for, temporary ones included
};

/// Every statement about the table of agencies. Throws StoreFault.
class AgencyTable
{
public:
    static AgencyId insert(Connection &db, const Agency &agency);
    /// False when the stored version is no longer `agency.version`: nothing was written.
    static bool update(Connection &db, const Agency &agency);
    static std::optional<Agency> find(const Connection &db, AgencyId id);
    static std::optional<Agency> findByCode(const Connection &db, const QString &code);
    /// By name, inactive ones too.
    static QList<Agency> all(const Connection &db);
    static QList<Agency> ofSignatory(const Connection &db, SignatoryId signatory);
    /// By name, with the officers designated on `day`.
    static QList<AgencyLine> lines(const Connection &db, QDate day);
    /// Active agencies whose signatory takes part on `day` (R090), by name.
    static QList<Agency> takingPart(const Connection &db, QDate day);
};

} // namespace marac
