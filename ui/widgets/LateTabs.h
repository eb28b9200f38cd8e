// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include <functional>

namespace marac {

/// Tabs whose panes are made when somebody turns to them: a page comes into sight sooner, and what nobody looks at is not read.
class LateTabs final : public QTabWidget
{
    Q_OBJECT

public:
    explicit LateTabs(QWidget *parent = nullptr);

    /// The pane of the first tab is made at once, for it is in sight.
    void addLate(const QString &title, std::function<QWidget *()> make);

private:
    void makeCurrent();

    QHash<QWidget *, std::function<QWidget *()>> m_unmade; ///< by what keeps its place
};

} // namespace marac
