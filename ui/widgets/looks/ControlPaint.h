// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionProgressBar;

namespace marac::controlpaint {

/// A rounded box; `width` 0 draws no edge.
void box(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &edge, qreal width = 1);
/// The ground and edge of anything one types or chooses in.
void editorBox(QPainter *painter, const QStyleOption *option);
/// The ground and edge of a button; the main one is filled with the accent.
void buttonBox(QPainter *painter, const QStyleOption *option, bool isMain);
/// How much of a work is done; a block in the middle when nobody knows how much there is.
void progress(QPainter *painter, const QStyleOptionProgressBar *option);
/// A check box's or (round) a radio button's mark.
void indicator(QPainter *painter, const QStyleOption *option, bool isRound);

} // namespace marac::controlpaint
