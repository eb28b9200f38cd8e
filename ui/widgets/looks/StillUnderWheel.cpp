// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/looks/StillUnderWheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QTabBar>

namespace marac {

namespace {

/// Refuses the wheel for the widget that owns it, so that what it stands on gets it.
class WheelPassing final : public QObject
{
public:
    explicit WheelPassing(QWidget *widget) : QObject(widget) { setObjectName(QString::fromLatin1(name)); }

    static constexpr char name[] = "wheelPassing";

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        const auto *widget = static_cast<const QWidget *>(watched);
        if (widget->hasFocus() && !qobject_cast<const QTabBar *>(widget))
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void keepStillUnderWheel(QWidget *widget)
{
    const bool isMoved = qobject_cast<QTabBar *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget);
    if (!isMoved || widget->findChild<QObject *>(QString::fromLatin1(WheelPassing::name), Qt::FindDirectChildrenOnly))
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelPassing(widget));
}

} // namespace marac
