// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window/NavigationRail.h"

#include "ui/shell/window/RailButton.h"
#include "ui/widgets/looks/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

static constexpr int digits = 9;

NavigationRail::NavigationRail(const QList<Page> &pages, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(theme::grid, theme::grid + 4, theme::grid, theme::grid);
    m_column->setSpacing(2);
    QList<Page> sorted = pages;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Page &a, const Page &b) {
        return std::pair(a.group, a.order) < std::pair(b.group, b.order);
    });
    bool isAtTheFoot = false;
    for (const Page &page : std::as_const(sorted)) {
        const bool isOwn = page.group == Page::Group::Own;
        if (isOwn && !isAtTheFoot)
            m_column->addStretch(1);
        isAtTheFoot = isOwn;
        if (page.group == Page::Group::Keeping && !m_buttons.isEmpty()
            && !findChild<QWidget *>(QStringLiteral("railGap"))) {
            auto *gap = new QWidget(this);
            gap->setObjectName(QStringLiteral("railGap"));
            gap->setFixedHeight(2 * theme::grid);
            m_column->addWidget(gap);
        }
        auto *button = new RailButton(page.title, page.iconName, this);
        button->setObjectName(QStringLiteral("go.") + page.id);
        button->setCheckable(true);
        button->installEventFilter(this);
        m_column->addWidget(button);
        m_buttons += button;
        connect(button, &QAbstractButton::clicked, this, [this, id = page.id] {
            setCurrent(id);
            Q_EMIT chosen(id);
        });
        if (!page.key.isEmpty()) {
            connect(new QShortcut(page.key, this), &QShortcut::activated, this,
                    [this, id = page.id] { Q_EMIT keyed(id); });
        }
        const int number = isOwn ? 0 : int(m_buttons.size());
        if (number <= digits)
            addKeys(button, number);
        else if (number <= 2 * digits)
            addKey(button, Qt::AltModifier | Qt::ShiftModifier, number - digits);
    }
    if (!isAtTheFoot)
        m_column->addStretch(1);
}

void NavigationRail::addKeys(QAbstractButton *button, int digit)
{
    if (digit > 0)
        addKey(button, Qt::ControlModifier, digit); // Ctrl+0 is the usual text size
    addKey(button, Qt::AltModifier, digit);
}

/// The key that was added last is the one that is told.
void NavigationRail::addKey(QAbstractButton *button, Qt::KeyboardModifiers modifiers, int digit)
{
    const QKeySequence key(QKeyCombination(modifiers, Qt::Key(int(Qt::Key_0) + digit)));
    connect(new QShortcut(key, this), &QShortcut::activated, button, &QAbstractButton::click);
    button->setAccessibleDescription(key.toString(QKeySequence::NativeText));
}

void NavigationRail::setPagesEnabled(bool enabled)
{
    for (QAbstractButton *button : std::as_const(m_buttons))
        button->setEnabled(enabled);
}

void NavigationRail::setCurrent(const QString &pageId)
{
    for (QAbstractButton *button : std::as_const(m_buttons))
        button->setChecked(button->objectName() == QStringLiteral("go.") + pageId);
}

QAbstractButton *NavigationRail::addTool(const QString &objectName, const QString &text, const QString &icon)
{
    auto *button = new RailButton(text, icon, this);
    button->setObjectName(objectName);
    button->installEventFilter(this);
    m_column->addWidget(button);
    return button;
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().rail);
    if (theme::scheme() == Scheme::HighContrast)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), theme::colours().line);
}

bool NavigationRail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            focusNextPrevChild(key == Qt::Key_Down);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<QAbstractButton *>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace marac
