// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/store/Connection.h"

#include <QList>

#include <optional>

namespace marac {

/// Every statement about the table of signatories. Throws StoreFault.
class SignatoryTable
{
public:
    static SignatoryId insert(Connection &db, const Signatory &signatory);
    /// False when the stored version is no longer `signatory.version`: nothing was written.
    static bool update(Connection &db, const Signatory &signatory);
    static std::optional<Signatory> find(const Connection &db, SignatoryId id);
    /// The data controller behind an agency.
    static std::optional<Signatory> ofAgency(const Connection &db, AgencyId agency);
    /// By legal name.
    static QList<Signatory> all(const Connection &db);
};

} // namespace marac
