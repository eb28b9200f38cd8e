// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LateTabs.h"

#include <QVBoxLayout>

namespace marac {

LateTabs::LateTabs(QWidget *parent) : QTabWidget(parent)
{
    connect(this, &QTabWidget::currentChanged, this, &LateTabs::makeCurrent);
}

void LateTabs::addLate(const QString &title, std::function<QWidget *()> make)
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
    if (const auto make = m_unmade.take(place))
        place->layout()->addWidget(make());
}

} // namespace marac
