// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/tool/RiskTool.h"
#include "core/store/Connection.h"

#include <QDate>

#include <optional>

namespace marac {

/// Every SQL statement about adopted risk tools. The register keeps each tool's own text beside the assessments made by
/// it, so that an old assessment can be read and printed by its own questions. Throws StoreFault.
class RiskToolTable
{
public:
    explicit RiskToolTable(Connection &db) : m_db(db) {}

    /// The row of this tool and version, added when it isn't there yet.
    qint64 ensure(const RiskTool &tool, QDate today);
    /// Adds a tool the partnership has signed off; it becomes the one in use.
    qint64 adopt(const RiskTool &tool, QDate today, const QString &signedOffBy);

    /// The tool of this id and version; nothing when the register doesn't hold it.
    static std::optional<RiskTool> find(const Connection &db, const QString &toolId, int toolVersion);
    /// The tool adopted last; the one that comes with the program when none was adopted.
    static RiskTool inUse(const Connection &db);

private:
    Connection &m_db;
};

} // namespace marac
