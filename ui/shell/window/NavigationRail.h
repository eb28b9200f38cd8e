// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

#include <QList>
#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace marac {

/// The pages a person may open, icon and word, one under the other; below them what concerns the window (display, help,
/// lock). Up and Down move along it. The buttons are named "go.<page id>".
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(const QList<Page> &pages, QWidget *parent = nullptr);

    /// The tools below stay as they are.
    void setPagesEnabled(bool enabled);
    void setCurrent(const QString &pageId);
    QAbstractButton *addTool(const QString &objectName, const QString &text, const QString &icon);

Q_SIGNALS:
    void chosen(const QString &pageId);
    /// By the page's own key: whoever presses it means its first field, wherever they were on it last.
    void keyed(const QString &pageId);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addKeys(QAbstractButton *button, int digit);
    void addKey(QAbstractButton *button, Qt::KeyboardModifiers modifiers, int digit);

    QVBoxLayout *m_column;
    QList<QAbstractButton *> m_buttons;
};

} // namespace marac
