// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QWidget;

namespace marac::proof {

/// Lets the program do what it has put off, and waits for what it does beside its window.
void letItWork();

/// The dialog that was opened last and stands over `window`; nullptr for none.
QDialog *dialogOver(const QWidget &window);

/// Answers a question for a reason, or whether to go ahead; false when none stands there.
bool goAhead(const QWidget &window);

/// Answers a question for a file to save; false when none stands there, or the file does already.
bool chooseToSave(const QWidget &window, const QString &path);

/// Takes the printer that a question for one offers; false when none stands there.
bool takePrinter(const QWidget &window);

/// Leaves every dialog unanswered.
void closeDialogs(const QWidget &window);

} // namespace marac::proof
