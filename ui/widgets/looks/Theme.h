// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QEvent;

namespace marac {

enum class Scheme { Light, Dark, HighContrast };

/// What a pill, banner or message is about. Never shown by colour alone: every use pairs it with words or a
/// letter, and with an icon where there is room.
enum class Tone { Neutral, Info, Good, Warning, Problem };

enum class TextSize { Small, Body, Heading, Title };

/// Ink on its own ground, for one tone.
struct ToneColours
{
    QColor ground;
    QColor ink;
};

/// Every colour of one scheme. Text pairs keep 4.5:1 and control edges 3:1 (WCAG 2.2 1.4.3, 1.4.11); a test measures all.
struct Colours
{
    QColor window;  ///< behind everything
    QColor surface; ///< cards, lists, editors
    QColor raised;  ///< headers, alternate rows, buttons
    QColor text;
    QColor muted;  ///< hints and secondary text
    QColor line;   ///< hair lines that only please the eye
    QColor edge;   ///< the outline of a control
    QColor accent; ///< main button, focus ring, links, the current page
    QColor onAccent;
    QColor selection; ///< ground of a selected row
    QColor onSelection;
    QColor rail;
    QColor onRail;
    QColor railCurrent;
    ToneColours neutral, info, good, warning, problem;

    const ToneColours &of(Tone tone) const;
};

/// The application's look: Fusion underneath, our palettes, one type scale that follows the system's font size, an
/// 8-pixel grid, one accent colour.
namespace theme {

/// One step of the grid, in device-independent pixels.
inline constexpr int grid = 8;
/// Smallest side of anything that can be clicked (WCAG 2.2 2.5.8).
inline constexpr int smallestTarget = 24;

/// Dresses the whole application; may be called again at any time. `textPercent` is 100 to 200.
void apply(Scheme scheme, int textPercent = 100);

/// In changeEvent(): whether apply() has just run. Qt tells only some of the widgets by itself, and none whose font or
/// palette was set; what has its own must dress again.
bool isChange(const QEvent &event);

Scheme scheme();
int textPercent();
/// Light or dark, as the desktop's own palette was before apply() was first called.
Scheme systemScheme();

const Colours &colours(Scheme scheme);
/// The colours now in use.
const Colours &colours();

/// The font of one step of the type scale at the text size now in use.
QFont font(TextSize size);

/// WCAG contrast of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace theme
} // namespace marac
