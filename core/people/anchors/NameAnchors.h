// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/anchors/TextForms.h"

#include <QSet>
#include <QString>

namespace marac {

/// Those of phrases without a number (anchorsIn): each two words of the text that may be their longest neighbours.
void addNameAnchors(const TextForms &text, QSet<QString> &anchors);

} // namespace marac
