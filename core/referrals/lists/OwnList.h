// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/people/PeopleLists.h"

#include <QStringList>

namespace marac {

/// Whether a list may give this as a name: one line, not longer than a line may be, and nothing hidden in it.
bool isFitToShow(const QString &name);

/// Supplied codes that are named otherwise in the partnership's own list, each with both names, for OwnLists::remarkOnNames().
QStringList namedOtherwise(const QList<ListEntry> &own, const QList<ListEntry> &supplied);

/// A partnership's own list. Refuses anything but the documented shape, and one that offers nothing; the problem says where.
Result<QList<ListEntry>> readOwnList(const QByteArray &json);

/// `own` as it stands, and behind it what is supplied besides: no longer offered, still named where it was chosen.
QList<ListEntry> withGivenUp(QList<ListEntry> own, const QList<ListEntry> &supplied);

} // namespace marac
