// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

namespace marac::architecture {

/// The floors of the house from the ground up: every room of core in its declared order, core/documents, every room of
/// ui in its declared order, app.
struct Floors
{
    QStringList rooms; ///< "core/base", …, "core/documents", "ui/widgets", …, "app"
};

/// The list `variable` holds in a CMakeLists text.
QStringList cmakeList(const QString &cmake, const QString &variable);

/// Reads the order from core/CMakeLists.txt and ui/CMakeLists.txt.
Floors floorsFrom(const QString &coreCmake, const QString &uiCmake);

/// Includes that point up, sideways into a room declared later, or into a room nobody declared.
QList<Finding> arrowsUp(const SourceFile &file, const Floors &floors);

/// Files of core/ui/app that stand in no declared room.
QList<Finding> strayFiles(const SourceFile &file, const Floors &floors);

/// Qt headers above the floor: Gui in core outside documents, Widgets or PrintSupport anywhere in core. `qtHeaders` is
/// Qt's own include folder, which knows the module of each header.
QList<Finding> windowsInCore(const SourceFile &file, const QString &qtHeaders);

/// Headers and calls of the operating system outside core/platform.
QList<Finding> systemHeaders(const SourceFile &file);

/// SQLite or Qt's query class outside core/store.
QList<Finding> databaseOutsideStore(const SourceFile &file);

} // namespace marac::architecture
