// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/DatabaseKey.h"

#include <QByteArray>
#include <QString>

namespace marac::proof {

/// A digest of everything that any program with the key can read of a register's file: its structure, and each value of each
/// row of each table, those that no entry of the trail binds too. Two files with one digest are the same to everybody. Empty
/// when it can't be read to its end. A journal beside it is played back first, as by any program.
QByteArray contentDigest(const QString &path, const DatabaseKey &key);

} // namespace marac::proof
