// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/ScreenWords.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHelpEvent>
#include <QMetaProperty>
#include <QStringList>
#include <QTextDocument>
#include <QToolTip>
#include <QWindow>

namespace marac::proof {

static void readProperties(const QObject &object, QStringList &words)
{
    const QMetaObject *meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        const int type = property.metaType().id();
        if (property.isReadable() && (type == QMetaType::QString || type == QMetaType::QStringList))
            words += property.read(&object).toStringList();
    }
}

static void readAccessible(QWidget &widget, QStringList &words)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    if (!interface || !interface->isValid())
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        words += interface->text(kind);
}

static void readModel(const QAbstractItemModel *model, QStringList &words)
{
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole),
                                   int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                words += cell.data(role).toString();
        }
    }
}

static void readWidget(QWidget &widget, QStringList &words)
{
    readProperties(widget, words);
    readAccessible(widget, words);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        readModel(view->model(), words);
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        readModel(choice->model(), words);
}

QString wordsOn(const QWidget &top, Reach reach)
{
    QStringList words;
    QList<QWidget *> widgets = top.findChildren<QWidget *>();
    widgets += const_cast<QWidget *>(&top); // Qt asks for its accessible side by a pointer to what may change
    for (QWidget *widget : std::as_const(widgets)) {
        if (reach == Reach::Hidden || widget->isVisible())
            readWidget(*widget, words);
    }
    if (reach == Reach::Hidden) {
        for (const QTextDocument *text : top.findChildren<QTextDocument *>())
            words += text->toPlainText();
    }
    words.removeAll(QString());
    return words.join(QLatin1Char('\n'));
}

QString wordsOutside()
{
    QStringList words{QGuiApplication::clipboard()->text()};
    for (const QWindow *window : QGuiApplication::allWindows())
        words += window->title();
    return words.join(QLatin1Char('\n'));
}

QString wordsOnScreen(Reach reach)
{
    QStringList words{wordsOutside(), QToolTip::text()};
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (reach == Reach::Hidden || window->isVisible())
            words += wordsOn(*window, reach);
    }
    return words.join(QLatin1Char('\n'));
}

/// At once: one that was only told to hide stays readable for a moment.
static void dropTooltip()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->inherits("QTipLabel"))
            delete window;
    }
}

static QString pointAt(QWidget &widget, QPoint at)
{
    QHelpEvent help(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &help);
    const QString said = QToolTip::text();
    dropTooltip();
    return said;
}

static void pointAtCells(const QAbstractItemView &view, QStringList &words)
{
    const QAbstractItemModel *model = view.model();
    const QRect sight = view.viewport()->rect();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QRect cell = view.visualRect(model->index(row, column));
            if (sight.contains(cell.center()))
                words += pointAt(*view.viewport(), cell.center());
        }
    }
}

QString hoverEverywhere()
{
    dropTooltip();
    QStringList words;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            continue;
        words += pointAt(*widget, widget->rect().center());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            pointAtCells(*view, words);
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(QLatin1Char('\n'));
}

} // namespace marac::proof
