// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The figures of this part of the proof, as its last line names them.
namespace marac::kills::figures {

inline QString kills()
{
    return QStringLiteral("kills");
}

inline QString failedCalls()
{
    return QStringLiteral("failed calls");
}

/// Of those, the flushes that kept nothing: with each of them it was looked at what was told afterwards.
inline QString failedFlushes()
{
    return QStringLiteral("of them failed flushes");
}

inline QString images()
{
    return QStringLiteral("power-cut images");
}

/// Of those, the ones whose repair was cut, and the repair of that: as deep as the power is cut.
inline QString deepImages()
{
    return QStringLiteral("of them three deep");
}

/// Of the images, those of a whole folder: of works that make new files and put them in the place of others.
inline QString folderImages()
{
    return QStringLiteral("of them folders");
}

/// Something that was told as kept is not there any more.
inline QString losses()
{
    return QStringLiteral("losses of an acknowledged save");
}

/// A save that is there in part, or one that nobody was told of beside the one in hand; also a trail that is not whole.
inline QString halves()
{
    return QStringLiteral("halves");
}

inline QString unopened()
{
    return QStringLiteral("registers that do not open");
}

/// A call that failed, or memory that was not given, and the program ended by it.
inline QString crashes()
{
    return QStringLiteral("crashes");
}

inline QStringList counts()
{
    return {kills(), failedCalls(), failedFlushes(), images(), deepImages(), folderImages()};
}

inline QStringList faults()
{
    return {losses(), halves(), unopened(), crashes()};
}

} // namespace marac::kills::figures
