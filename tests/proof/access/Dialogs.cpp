// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/Dialogs.h"

#include "ui/shell/window/Workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

namespace marac::proof {

static constexpr int longestErrand = 120'000; ///< milliseconds
static constexpr int mostAtOnce = 3;          ///< dialogs, one over the other

static bool isAway()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
        const auto *workspace = window->findChild<Workspace *>();
        return workspace && workspace->isAway();
    });
}

void letItWork()
{
    for (int i = 0; i < 3; ++i) {
        static_cast<void>(QTest::qWaitFor([] { return !isAway(); }, longestErrand));
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

QDialog *dialogOver(const QWidget &window)
{
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    for (auto it = dialogs.crbegin(); it != dialogs.crend(); ++it) {
        // A dialog over a dialog is its child, which is listed after it.
        if ((*it)->isVisible())
            return *it;
    }
    return nullptr;
}

bool goAhead(const QWidget &window)
{
    const QDialog *dialog = dialogOver(window);
    auto *button = dialog ? dialog->findChild<QAbstractButton *>(QStringLiteral("goAhead")) : nullptr;
    if (!button)
        return false;
    if (auto *reason = dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason")))
        reason->setPlainText(QStringLiteral("For the proof"));
    button->click();
    letItWork();
    return true;
}

bool chooseToSave(const QWidget &window, const QString &path)
{
    auto *dialog = qobject_cast<QFileDialog *>(dialogOver(window));
    if (!dialog || dialog->acceptMode() != QFileDialog::AcceptSave)
        return false;
    if (QFileInfo::exists(path)) // it would ask whether to replace it, and wait for an answer
        return false;
    // selectFile() leaves what stands in the field that has the keyboard.
    if (auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")))
        name->setText(path);
    static_cast<QDialog *>(dialog)->accept(); // a file dialog keeps its own to itself
    letItWork();
    return true;
}

bool takePrinter(const QWidget &window)
{
    QDialog *dialog = dialogOver(window);
    if (!dialog || dialog->objectName() != QStringLiteral("choosePrinter"))
        return false;
    dialog->accept();
    letItWork();
    return true;
}

void closeDialogs(const QWidget &window)
{
    for (int i = 0; i < mostAtOnce; ++i) {
        if (QDialog *dialog = dialogOver(window))
            dialog->reject();
        letItWork();
    }
}

} // namespace marac::proof
