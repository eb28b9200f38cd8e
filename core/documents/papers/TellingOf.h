// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/CaseFile.h"

#include <QStringList>

namespace marac {

class Connection;

namespace documents {

/// By which words a text gives away where somebody in the case lives, now or before, who is protected.
QStringList tellingOf(const Connection &db, CaseFileId id);

/// By which words it gives away where this person lives, now or before, protected or not.
QStringList tellingOf(const Connection &db, PersonId id);

} // namespace documents
} // namespace marac
