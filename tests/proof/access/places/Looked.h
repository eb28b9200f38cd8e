// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/access/crawler/Canaries.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace marac::proof {

/// What the windows hold at one moment, in sight or not, with what they say when they are pointed at; in small letters.
struct Looked
{
    QHash<quintptr, QString> words; ///< by window; 0 is what stands beside the windows

    static Looked now();
};

/// The kinds of canaries that stand in a window where they did not stand before. Of a window that was not there before: that stood
/// in none, since a question may name whom it is about.
QStringList shownAnew(const Looked &before, const Looked &now, const QList<CanaryKind> &canaries);

} // namespace marac::proof
