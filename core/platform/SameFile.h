// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marac {

/// Whether two names lead to one and the same file, by a link of either kind too. False where one of them leads nowhere. Opens
/// nothing.
bool isSameFile(const QString &one, const QString &other);

} // namespace marac
