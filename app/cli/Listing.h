// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"

#include <QJsonArray>

namespace marac::cli {

/// Rows of one kind: with --json an object of an array under `name`, otherwise a table of `columns`.
struct Listing
{
    QString name;
    QStringList columns;
    QJsonArray rows;
    QJsonObject beside = {}; ///< what else the object holds with --json
};

ExitCode tell(CliContext &context, const Listing &listing);
/// One record, its parts indented below it.
ExitCode tell(CliContext &context, const QJsonObject &record);

} // namespace marac::cli
