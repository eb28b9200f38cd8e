// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/TakeAway.h"

#include "core/keys/keyring/KeyringFiles.h"
#include "core/platform/PrivateFile.h"
#include "core/store/cipher/FilesBeside.h"

namespace marac {

void takeAwayCopy(const QString &path)
{
    for (const QString &file : QStringList{path, KeyringFiles::firstPath(path), KeyringFiles::secondPath(path)}
             + QStringList{beside::journal(path), beside::undoneMark(path)})
        static_cast<void>(removeFile(file));
}

} // namespace marac
