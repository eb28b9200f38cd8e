// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display/DisplayScreens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace marac {

static quintptr keyOfScreen(const QScreen *screen)
{
    return reinterpret_cast<quintptr>(screen);
}

DisplayScreens::DisplayScreens(QObject *parent) : QObject(parent)
{
    connect(qGuiApp, &QGuiApplication::screenRemoved, this,
            [this](const QScreen *screen) { Q_EMIT removed(keyOfScreen(screen)); });
}

QList<ScreenPlace> DisplayScreens::all() const
{
    QList<ScreenPlace> places;
    for (const QScreen *screen : QGuiApplication::screens())
        places << ScreenPlace{keyOfScreen(screen), int(places.size()) + 1, screen->geometry()};
    return places;
}

quintptr DisplayScreens::keyOf(const QWidget *widget) const
{
    return keyOfScreen(widget->screen());
}

std::optional<ScreenPlace> DisplayScreens::besides(const QWidget *widget) const
{
    const quintptr own = keyOf(widget);
    for (const ScreenPlace &place : all()) {
        if (place.key != own)
            return place;
    }
    return std::nullopt;
}

} // namespace marac
