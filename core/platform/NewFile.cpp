// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/NewFile.h"

#include "core/platform/PrivateFile.h"

#include <QCoreApplication>
#include <QUuid>

namespace marac {

Result<> writeNewFile(const QString &path, const QByteArray &bytes)
{
    // The name is taken first, empty and ours alone; the content then replaces it in one step.
    const Result<> taken = createExclusive(path);
    if (!taken) {
        if (taken.error().kind != Problem::Kind::Conflict)
            return taken;
        return failure(Problem::Kind::Conflict,
                       QCoreApplication::translate(
                           "Documents",
                           "There is already a file of that name. It was left as it is and nothing was written. "
                           "Choose another name."));
    }
    const Result<> written = replaceFile(path, bytes);
    if (!written) {
        // What is left of a name that could not be filled; if even that fails, the first reason is the one to tell.
        static_cast<void>(removeFile(path));
        return failure(Problem::Kind::Unavailable,
                       QCoreApplication::translate(
                           "Documents",
                           "The document could not be written to the end; the disk may be full. Nothing of it was "
                           "left behind. Free some space or choose another folder, and save it again."));
    }
    return {};
}

Result<> replaceFile(const QString &path, const QByteArray &bytes)
{
    // Filled under a name that nothing else has, and then put in its place in one step.
    const QString spare = QStringLiteral("%1.%2").arg(path, QUuid::createUuid().toString(QUuid::Id128).left(12));
    if (const Result<> written = writeDurably(spare, bytes); !written)
        return written;
    const Result<> replaced = renameDurably(spare, path);
    if (!replaced)
        static_cast<void>(removeFile(spare)); // where only the flush failed, nothing stands there any more
    return replaced;
}

} // namespace marac
