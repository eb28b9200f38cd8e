// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace marac {

class NavigationRail;

/// As wide as the rail, at every text size; scrolls it when even its closed-up lines are more than the window is high.
class RailArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RailArea(NavigationRail *rail, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace marac
