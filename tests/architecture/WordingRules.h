// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

namespace marac::architecture {

/// Widgets that would take a record's text for HTML, used outside ui/widgets: QLabel and QMessageBox guess the format,
/// a tool tip does so too unless its words are the program's own, and rich text is rich text.
QList<Finding> guessedFormats(const SourceFile &file);

/// Words handed to the screen without tr() or translate().
QList<Finding> untranslated(const SourceFile &file);

/// tr() and translate() of something else than a literal: the translator would never see it.
QList<Finding> unseenByTranslators(const SourceFile &file);

/// Words that are true in the window alone, in a text of the core, which the command line prints as well: what is still "on
/// the screen", and the page to go to for a meeting.
QList<Finding> boundToTheWindow(const SourceFile &file);

/// A key in brackets behind a label, "Decision (&Q)": a letter that nobody looks for. A label's own letters have one.
QList<Finding> strayMnemonics(const SourceFile &file);

/// The names of the drawings in ui/widgets/looks/IconPaths.cpp.
QStringList iconNames(const SourceFile &iconPaths);

/// Icons asked for by a name that no drawing has; the program would stop there.
QList<Finding> unknownIcons(const SourceFile &file, const QStringList &names);

} // namespace marac::architecture
