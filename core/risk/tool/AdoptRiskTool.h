// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "core/risk/tool/RiskTool.h"

namespace marac {

/// Takes another tool, or another version of one, into use (R021, R161). `signedOffBy` says who adopted it for the
/// partnership. Assessments made before keep the tool they were made by. Refuses an id and version the register has.
Result<> adoptRiskTool(Register &reg, const QByteArray &json, const QString &signedOffBy);

} // namespace marac
