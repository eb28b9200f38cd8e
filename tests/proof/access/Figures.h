// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the last line of this part of the proof counts: the first must not be 0, the others must.
namespace marac::proof::figure {

inline const QString routes = QStringLiteral("routes");
inline const QString refused = QStringLiteral("steps whose entry alone failed");
inline const QString forms = QStringLiteral("forms opened");
inline const QString entries = QStringLiteral("entries");
inline const QString met = QStringLiteral("names met while recorded");
inline const QString permissions = QStringLiteral("permissions tried");
inline const QString tries = QStringLiteral("tries at the door");
inline const QString files = QStringLiteral("files searched");
inline const QString megabytes = QStringLiteral("megabytes of memory scanned");

inline const QString unrecorded = QStringLiteral("looks without their one entry");
inline const QString shown = QStringLiteral("shown when the entry failed");
inline const QString kept = QStringLiteral("changes kept when the entry failed");
inline const QString differing = QStringLiteral("permissions that differ");
inline const QString unknown = QStringLiteral("permissions unknown by a fault of the store");
inline const QString unslowed = QStringLiteral("wrong passphrases unslowed or untold");
inline const QString secrets = QStringLiteral("secrets in memory");
inline const QString outside = QStringLiteral("canaries outside");
inline const QString copies = QStringLiteral("second SQLites or opens");

} // namespace marac::proof::figure
