// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTabWidget>

#include <functional>

namespace marac {

/// Tabs whose panes are made when somebody turns to them: a page comes into sight sooner, and what nobody looks at is not read.
class LateTabs final : public QTabWidget
{
    Q_OBJECT

public:
    explicit LateTabs(QWidget *parent = nullptr);

    /// Makes the pane as a child of the place it will fill, so that it finds by its parents what the window has for its fields.
    using Make = std::function<QWidget *(QWidget *place)>;
    /// The pane of the first tab is made at once, for it is in sight.
    void addLate(const QString &title, Make make);

private:
    void makeCurrent();

    QHash<QWidget *, Make> m_unmade; ///< by what keeps its place
};

} // namespace marac
