// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace marac {

/// Makes a folder for this account alone: mode 0700 on Linux whatever the umask; on Windows, where the permissions Qt takes for
/// a new folder do nothing, with an access list that names its owner only. Conflict when anything of that name is there:
/// it is left as it is. The folder that it is made in is flushed: what is kept in a folder whose name went with the power is lost
/// with it. A failure leaves no new folder.
Result<> makePrivateFolder(const QString &path);

/// Takes a folder and everything in it away. A link goes itself, in its place as inside; what it points to stays as it is.
/// False when something could not be taken away, or is neither folder nor link: then it stays. What is not there counts as
/// taken away.
bool removeFolder(const QString &path);

} // namespace marac
