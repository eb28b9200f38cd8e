// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LateTabs.h"

#include "ui/widgets/FirstStop.h"

#include <QVBoxLayout>

namespace marac {

LateTabs::LateTabs(QWidget *parent) : QTabWidget(parent)
{
    connect(this, &QTabWidget::currentChanged, this, &LateTabs::makeCurrent);
}

void LateTabs::addLate(const QString &title, Make make)
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    m_unmade.insert(place, std::move(make));
    addTab(place, title);
}

void LateTabs::makeCurrent()
{
    QWidget *place = currentWidget();
    const Make make = m_unmade.take(place);
    if (!make)
        return;
    QWidget *pane = make(place);
    place->layout()->addWidget(pane);
    pane->show(); // a layout shows it later, and a form that is carried on takes the keyboard now
    if (QWidget *stop = place->hasFocus() ? firstStop(pane) : nullptr)
        stop->setFocus(Qt::TabFocusReason);
}

} // namespace marac
