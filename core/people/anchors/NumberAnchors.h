// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/anchors/TextForms.h"

#include <QSet>
#include <QString>

namespace marac {

/// Those of phrases with a number (anchorsIn): each number of the text with each word that may be the name it is looked up with.
void addNumberAnchors(const TextForms &text, QSet<QString> &anchors);

} // namespace marac
