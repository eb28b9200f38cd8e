// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace marac::documents::sheet {

// A4 upright. Everything is laid out in tenths of a point, once, whatever it is painted on: so a preview, a printer and
// a PDF break lines and pages at the same places.

inline constexpr double unitsPerInch = 720;
inline constexpr double unitsPerMm = unitsPerInch / 25.4;
inline constexpr double unitsPerPoint = 10;

constexpr double mm(double millimetres)
{
    return millimetres * unitsPerMm;
}

inline constexpr double widthMm = 210;
inline constexpr double heightMm = 297;
inline constexpr double leftMm = 25; ///< room for a binder's holes
inline constexpr double rightMm = 15;
inline constexpr double contentMm = widthMm - leftMm - rightMm;
inline constexpr double bodyTopMm = 22.5;
inline constexpr double bodyBottomMm = 268;

inline constexpr double left = mm(leftMm);
inline constexpr double content = mm(contentMm);
inline constexpr double bodyTop = mm(bodyTopMm);
inline constexpr double bodyHeight = mm(bodyBottomMm - bodyTopMm);

// Dark on white throughout; the tints survive a black-and-white copier.
inline constexpr QColor ink{0x1A, 0x1E, 0x24};
inline constexpr QColor muted{0x4E, 0x58, 0x64};
inline constexpr QColor accent{0x1F, 0x3A, 0x5F};
inline constexpr QColor line{0xBC, 0xC4, 0xCE};
inline constexpr QColor tint{0xE9, 0xED, 0xF2};
inline constexpr QColor paleTint{0xF4, 0xF6, 0xF8};
inline constexpr QColor ghost{0xEC, 0xEC, 0xEC};

} // namespace marac::documents::sheet
