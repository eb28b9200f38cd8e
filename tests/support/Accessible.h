// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QWidget>

namespace marac {

inline bool isInteractive(const QWidget *widget)
{
    for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        // Parts that Qt puts inside its own controls.
        if (qobject_cast<const QComboBox *>(up) || qobject_cast<const QAbstractSpinBox *>(up)
            || qobject_cast<const QLineEdit *>(up) || qobject_cast<const QAbstractItemView *>(up))
            return false;
    }
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// Tab stops at it, or at another button of its exclusive group, from which the arrows lead on.
inline bool isReachedByTab(const QWidget *widget)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !button->group() || !button->group()->exclusive())
        return false;
    const QList<QAbstractButton *> siblings = button->group()->buttons();
    return std::any_of(siblings.begin(), siblings.end(),
                       [](const QAbstractButton *b) { return b->focusPolicy() & Qt::TabFocus; });
}

/// What keeps people from using `root` by keyboard or screen reader: interactive widgets without objectName or accessible
/// name, not reached by Tab, or smaller than 24 × 24.
inline QStringList accessibilityProblems(QWidget *root)
{
    QStringList found;
    QList<QWidget *> all = root->findChildren<QWidget *>();
    all.prepend(root);
    for (QWidget *widget : std::as_const(all)) {
        if (!isInteractive(widget))
            continue;
        const QString name = widget->objectName();
        const QString who = QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + name;
        if (name.isEmpty() || name.startsWith(QStringLiteral("qt_")))
            found += who + QStringLiteral(": no objectName, in ")
                + (widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            found += who + QStringLiteral(": no label and no accessible name");
        if (!isReachedByTab(widget))
            found += who + QStringLiteral(": not reached by Tab");
        if (widget->isVisible() && (widget->width() < 24 || widget->height() < 24))
            found += who + QStringLiteral(": smaller than 24 by 24");
    }
    return found;
}

/// Letters that two things in sight share: Alt and the letter then presses neither.
inline QStringList doubleMnemonics(QWidget *root)
{
    QHash<QString, QStringList> users;
    const auto take = [&users](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty())
            users[key] += text;
    };
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible())
            take(label->text());
    }
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->shortcut() == QKeySequence::mnemonic(button->text()))
            take(button->text());
    }
    for (const QTabBar *bar : root->findChildren<QTabBar *>()) {
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            take(bar->tabText(tab));
    }
    QStringList found;
    for (auto it = users.cbegin(); it != users.cend(); ++it) {
        if (it->size() > 1)
            found += it.key() + QStringLiteral(": ") + it->join(QStringLiteral(" / "));
    }
    return found;
}

/// Fails the running test with the list of what is wrong.
inline void assertAccessible(QWidget *root)
{
    // What was shown just now is laid out first, from the inside out: a form in a scroll area takes more than one turn.
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QStringList found = accessibilityProblems(root);
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

} // namespace marac
