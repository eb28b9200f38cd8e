// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/DocumentKind.h"

#include <QList>
#include <QStringList>

namespace marac::proof {

/// The codes of the papers made from records that a list of the proof leaves out: none, or a kind came that nobody has said how to
/// order. The recovery sheet is made of the words that it alone holds, and of no record.
QStringList papersLeftOut(const QList<documents::DocumentKind> &listed);

} // namespace marac::proof
