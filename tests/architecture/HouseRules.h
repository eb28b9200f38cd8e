// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

namespace marac::architecture {

/// SQL in a string outside core/store, core/register, and the *Table.cpp and *Schema.cpp of a room.
QList<Finding> strayedSql(const SourceFile &file);

/// Asking the computer for the day or the hour outside core/base and core/platform: rules take dates as arguments.
QList<Finding> askedTheTime(const SourceFile &file);

/// Two classes of one name in one namespace: the linker takes one of them for both, and says nothing.
QList<Finding> namedTwice(const QList<SourceFile> &files);

/// A source or script without the two SPDX lines at its top.
QList<Finding> missingLicence(const SourceFile &file);

/// A file of core, ui or app longer than 300 lines.
QList<Finding> tooLong(const SourceFile &file);

/// Writing over whatever stands at a name, in the programs: a name that a person chose may be that of the register itself.
QList<Finding> writtenOverUnasked(const SourceFile &file);

/// Reading a file from outside in a process that may hold the register and its keys (security.md, T9): only marac-reader does.
/// What the window makes of a chosen file of JSON is told by its file reading one and not having it read apart.
QList<Finding> readInPerson(const SourceFile &file);

/// Notes to finish something later.
QList<Finding> unfinished(const SourceFile &file);

/// Addresses of hosts that neither the law, the standards nor the licence need: the application never goes online.
QList<Finding> foreignHosts(const SourceFile &file);

} // namespace marac::architecture
