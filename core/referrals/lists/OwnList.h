// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/people/PeopleLists.h"

namespace marac {

/// A partnership's own list. Refuses anything but the documented shape, and one that offers nothing; the problem says where.
Result<QList<ListEntry>> readOwnList(const QByteArray &json);

/// `own` as it stands, and behind it what is supplied besides: no longer offered, still named where it was chosen.
QList<ListEntry> withGivenUp(QList<ListEntry> own, const QList<ListEntry> &supplied);

} // namespace marac
