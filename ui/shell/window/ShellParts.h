// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/keys/KdfPolicy.h"
#include "core/register/door/OpenRequest.h"
#include "core/safekeeping/making/BackUpBeforeMigration.h"
#include "core/store/schema/Migration.h"
#include "ui/shell/Page.h"

#include <QString>

#include <functional>
#include <span>

namespace marac {

/// The register of invented people, ready to be unlocked.
struct DemonstrationDoor
{
    QString path;
    QString login;
    QString notice; ///< which logins there are, and their passphrase
};

/// What app/ gives the window: everything that is not the window's own. `clock` outlives it.
struct ShellParts
{
    const Clock *clock = nullptr;
    std::span<const Migration> migrations = {};
    QString stateFolder = {}; ///< places::stateFolder()
    KdfPolicy policy = KdfPolicy::production();
    QList<Page> pages = {}; ///< in any order
    /// Makes the demonstration register if it isn't there (runs in a worker thread); null: it is not offered.
    std::function<Result<DemonstrationDoor>()> makeDemonstration = {};

    RegisterPlace place(const QString &path) const
    {
        return {path, clock, migrations, stateFolder, policy, false, backUpBeforeMigration};
    }
};

} // namespace marac
