// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/looks/Icons.h"

#include "ui/widgets/looks/IconPaths.h"
#include "ui/widgets/looks/Theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace marac::icons {

using namespace Qt::StringLiterals;

/// Draws an icon's path in an ink: the theme's text colour of the moment, or a fixed one.
class PathIcon final : public QIconEngine
{
public:
    PathIcon(QPainterPath path, QColor ink) : m_path(std::move(path)), m_ink(std::move(ink)) {}

    QIconEngine *clone() const override { return new PathIcon(m_path, m_ink); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colours &c = theme::colours();
        const QColor ink = mode == QIcon::Disabled ? c.muted : m_ink.isValid() ? m_ink : c.text;
        const qreal scale = std::min(rect.width(), rect.height()) / IconPaths::side;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.center().x() + 0.5 - IconPaths::side * scale / 2,
                           rect.center().y() + 0.5 - IconPaths::side * scale / 2);
        painter->scale(scale, scale);
        painter->setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(m_path);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

private:
    QPainterPath m_path;
    QColor m_ink;
};

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &ink)
{
    return QIcon(new PathIcon(IconPaths::path(name), ink));
}

QPixmap pixmap(const QString &name, const QColor &ink, int side, qreal devicePixelRatio)
{
    // A page of a list draws the same few icons some hundred times.
    Q_ASSERT(ink.isValid());
    const QString key = u"icon/%1/%2/%3/%4"_s.arg(name, ink.name(QColor::HexArgb)).arg(side).arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        const int pixels = qRound(side * devicePixelRatio);
        pixmap = PathIcon(IconPaths::path(name), ink).pixmap({pixels, pixels}, QIcon::Normal, QIcon::Off);
        pixmap.setDevicePixelRatio(devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QStringList names()
{
    return IconPaths::names();
}

} // namespace marac::icons
