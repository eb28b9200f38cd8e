// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marac {

/// What a person typing is told of a text that holds characters nobody sees: an editor obeys them (a right-to-left override
/// turns the words round), so the place is shown as lists and papers show it, with a few words on both sides. Empty for a
/// text without them. The text itself is kept as it was given.
QString hiddenMarksNote(const QString &text);

} // namespace marac
