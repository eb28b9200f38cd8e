// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace marac {

/// One part of the program that somebody else makes, in the version that runs now.
struct Component
{
    QString name;    ///< "SQLCipher"
    QString version; ///< as the running library says; of one that never tells, the one it was built with
    QString source;  ///< Debian's source package, under which its security updates are announced
    QString purpose; ///< what it does here, in a few words
};

/// The program itself, then every library it is made of. Nobody wrote a version down: each is asked or was found by the build.
/// "not to be had" stands for SQLCipher's where the library is one that no register can be opened with.
QList<Component> components();

} // namespace marac
