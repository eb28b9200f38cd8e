// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/addresses/AddressWords.h"

#include <QSet>
#include <QString>

namespace marac {

/// Anchors (anchorsOf) of which every phrase that PhraseTree finds in these words has one: in proportion to their number,
/// whatever is protected. Those of postcodes aren't among them.
QSet<QString> anchorsIn(const QList<AddressWord> &words);

} // namespace marac
