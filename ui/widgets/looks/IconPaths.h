// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QString>
#include <QStringList>

namespace marac {

/// Our line drawings as paths on a 20×20 grid. Written with five letters, all coordinates absolute: M x,y moves,
/// L x,y draws a line, Q cx,cy x,y a curve, O x,y r a circle, Z closes.
class IconPaths
{
public:
    static constexpr qreal side = 20;

    static QPainterPath path(const QString &name);
    static QStringList names();
};

} // namespace marac
