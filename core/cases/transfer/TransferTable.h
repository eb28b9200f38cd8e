// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/transfer/Transfer.h"

#include <optional>

namespace marac {

class Connection;

/// All SQL about cases that went to or came from another area.
class TransferTable
{
public:
    explicit TransferTable(const Connection &db) : m_db(db) {}

    CaseTransferId insert(const CaseTransfer &transfer);
    /// False when somebody changed it since `transfer.version` was read; nothing is written then.
    bool update(const CaseTransfer &transfer);
    std::optional<CaseTransfer> find(CaseTransferId id) const;
    QList<CaseTransfer> ofCase(CaseFileId id) const; ///< oldest first
    /// Those that no receipt has ended, of all cases.
    QList<CaseTransfer> withoutReceipt() const;

private:
    const Connection &m_db;
};

} // namespace marac
