// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/looks/Theme.h"

#include <QFontMetrics>
#include <QRect>
#include <QSize>
#include <QString>

class QPainter;

namespace marac::pill {

/// How a pill is drawn, in a widget of its own or in a table's cell.
QSize size(const QString &word, const QFontMetrics &metrics);
/// The word is elided when `area` is too narrow.
void paint(QPainter &painter, const QRect &area, Tone tone, const QString &icon, const QString &word,
           const QFontMetrics &metrics);

/// Without its icon: of a letter or a short word in the middle of a narrow cell.
QSize narrowSize(const QString &word, const QFontMetrics &metrics);
void paintNarrow(QPainter &painter, const QRect &area, Tone tone, const QString &word, const QFontMetrics &metrics);

} // namespace marac::pill
