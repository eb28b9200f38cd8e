// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace marac::proof {

/// Everything that can be read of `top` and what is in it: each text a widget has, whatever it is for (its own words, those of a
/// screen reader, tooltips, titles), the cells of each model behind it, and the texts that are laid out in it.
enum class Reach { InSight, Hidden };
QString wordsOn(const QWidget &top, Reach reach);

/// The same of every window there is, with the tooltip that stands, the windows' titles and the clipboard.
QString wordsOnScreen(Reach reach);

/// What people beside the program see of it: titles of windows and the clipboard.
QString wordsOutside();

/// Points at every widget in sight and at every cell in sight, as somebody who waits for a tooltip does; what the tooltips said.
QString hoverEverywhere();

} // namespace marac::proof
