// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPlainTextEdit;

namespace marac {

/// What stands in a field of several lines, character by character. The line and paragraph separators of Unicode (a paste has
/// them, Shift+Return makes them) are line ends, "\n". QPlainTextEdit::toPlainText() would give a plain space for each space
/// that doesn't break, so that a record which is opened and saved would be altered without a word.
QString typedIn(const QPlainTextEdit *edit);

} // namespace marac
