// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/tool/RiskToolTable.h"

#include "core/store/Statement.h"

#include <optional>
#include <utility>

namespace marac {

/// Reading a tool's text takes as long as saving an answer, and an agenda asks for the same one for each of its cases: the
/// last one read is kept with its text, for each thread.
static RiskTool toolFrom(const QString &content)
{
    static thread_local std::optional<std::pair<QString, RiskTool>> last;
    if (last && last->first == content)
        return last->second;
    Result<RiskTool> tool = readRiskTool(content.toUtf8());
    if (!tool)
        throw StoreFault(StoreFault::Cause::Corrupt, 0);
    last.emplace(content, std::move(*tool));
    return last->second;
}

qint64 RiskToolTable::ensure(const RiskTool &tool, QDate today)
{
    Statement s(m_db, "SELECT id FROM risk_tool WHERE tool_id = :tool AND tool_version = :version");
    s.bind(":tool", tool.id).bind(":version", tool.version);
    return s.next() ? s.get<qint64>(0) : adopt(tool, today, {});
}

qint64 RiskToolTable::adopt(const RiskTool &tool, QDate today, const QString &signedOffBy)
{
    Statement s(m_db,
                "INSERT INTO risk_tool (tool_id, tool_version, adopted_on, signed_off_by, content) "
                "VALUES (:tool, :version, :on, :by, :content)");
    s.bind(":tool", tool.id).bind(":version", tool.version).bind(":on", today).bind(":by", signedOffBy);
    s.bind(":content", QString::fromUtf8(tool.json));
    s.run();
    return s.insertedId();
}

std::optional<RiskTool> RiskToolTable::find(const Connection &db, const QString &toolId, int toolVersion)
{
    Statement s(db, "SELECT content FROM risk_tool WHERE tool_id = :tool AND tool_version = :version");
    s.bind(":tool", toolId).bind(":version", toolVersion);
    return s.next() ? std::optional<RiskTool>(toolFrom(s.get<QString>(0))) : std::nullopt;
}

RiskTool RiskToolTable::inUse(const Connection &db)
{
    Statement s(db, "SELECT content FROM risk_tool ORDER BY id DESC LIMIT 1");
    return s.next() ? toolFrom(s.get<QString>(0)) : defaultRiskTool();
}

} // namespace marac
