// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QStringList>

namespace marac::icons {

/// One of our own line drawings by name, drawn sharp at any size and in the ink of the scheme in use. The names:
/// today referrals cases meetings minutes actions agencies search audit display users settings person lock unlock warning info good
/// problem add edit remove close print save open columns filter calendar help back next up down clock flag hold home key backup more eye list protected repeat.
/// An unknown name asserts.
QIcon icon(const QString &name);
QIcon icon(const QString &name, const QColor &ink);
QPixmap pixmap(const QString &name, const QColor &ink, int side, qreal devicePixelRatio);

/// Every name there is.
QStringList names();

} // namespace marac::icons
