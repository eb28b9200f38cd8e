// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRect>

#include <optional>

class QWidget;

namespace marac {

/// One screen of this workstation.
struct ScreenPlace
{
    quintptr key = 0; ///< tells it from the others while it is there
    int number = 0;   ///< 1, 2, 3 …, as people count them
    QRect area;
};

/// The screens of this workstation, and that one went away.
class DisplayScreens : public QObject
{
    Q_OBJECT

public:
    explicit DisplayScreens(QObject *parent = nullptr);

    virtual QList<ScreenPlace> all() const;
    /// The one the widget's window is on.
    virtual quintptr keyOf(const QWidget *widget) const;
    /// The first that is not the widget's; nothing where there is but one.
    std::optional<ScreenPlace> besides(const QWidget *widget) const;

Q_SIGNALS:
    /// Before what stood on it is moved to another.
    void removed(quintptr key);
};

} // namespace marac
