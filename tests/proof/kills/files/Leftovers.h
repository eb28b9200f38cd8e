// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace marac::kills {

/// What lies in a register's folder and below it, with the folders. What differs from one register, backup or moment to
/// the next is left out of the names, so that two runs of the same work leave the same.
QStringList namesIn(const QString &folder);

/// What lies in `folder` and is not among `known`, as namesIn() gives both.
QStringList leftoversIn(const QString &folder, const QStringList &known);

} // namespace marac::kills
