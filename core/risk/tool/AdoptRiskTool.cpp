// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/tool/AdoptRiskTool.h"

#include "core/base/Text.h"
#include "core/risk/tool/RiskToolTable.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AdoptRiskTool)
};
} // namespace

Result<> adoptRiskTool(Register &reg, const QByteArray &json, const QString &signedOffBy)
{
    return reg.change(Operation::KeepSettings, [&](Change &c) -> Result<> {
        const Result<RiskTool> tool = readRiskTool(json);
        if (!tool)
            return Failure(tool.error());
        const QString by = text::kept(signedOffBy);
        const QString field = QStringLiteral("signedOffBy");
        QList<FieldProblem> problems = text::problemsIn(field, by, text::lineLimit);
        if (by.isEmpty())
            problems.append({field, Words::tr("Say who adopted the tool for the partnership, and when.")});
        if (!problems.isEmpty())
            return failure(Problem::Kind::Invalid,
                           Words::tr("The tool was not adopted; the one in use stays. Mend the field named here."),
                           problems);
        if (RiskToolTable::find(c.db(), tool->id, tool->version)) {
            return failure(Problem::Kind::Refused,
                           Words::tr("The register has a tool of this id and version. The one in use stays. Give the "
                                     "changed tool a new version number."));
        }
        RiskToolTable(c.db()).adopt(*tool, c.today(), by);
        c.audit({AuditVerb::Administer,
                 {SubjectKind::Setting, 0, QStringLiteral("risk-tool")},
                 {QStringLiteral("tool_id"), QStringLiteral("tool_version"), QStringLiteral("content")}});
        return {};
    });
}

} // namespace marac
