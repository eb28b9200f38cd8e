// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marac {

/// Takes away a register's file with its journal and its two keyrings. The register must be closed.
void takeAwayCopy(const QString &path);

} // namespace marac
