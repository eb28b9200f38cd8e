// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Faults.h"

#include <QByteArray>
#include <QMap>

namespace marac::kills {

/// What the files of one folder may hold after a power cut, from the calls that changed them: by path, every content it may have;
/// a null one is a file that is not there.
using PossibleFiles = QMap<QString, QList<QByteArray>>;

/// After the first `count` of `calls`, on a folder that held `before`. Each file that is written gets `written` as its content.
PossibleFiles afterPowerCut(const QList<faults::Call> &calls, qsizetype count, const QMap<QString, QByteArray> &before,
                            const QByteArray &written);

} // namespace marac::kills
