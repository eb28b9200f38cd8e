// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace marac::proof {

// This program, started again by itself with a fault of the disk (tests/support/Faults.h), and what it then does.

inline const QString atTheBadDisk = QStringLiteral("--at-the-bad-disk");
inline const QString onAFullDisk = QStringLiteral("--on-a-full-disk");

/// What a person does whose register can't be read: tries to open it, has it checked, restores its backup to another disk. The
/// answers go to the standard output. `arguments`: as badSectors() gives them.
int workAtTheBadDisk(const QStringList &arguments);

/// The days on which no backup finds room; what they came to goes to the standard output, as Proof hands it over.
int workOnAFullDisk();

} // namespace marac::proof
