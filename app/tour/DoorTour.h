// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/window/ShellParts.h"

#include <QString>

namespace marac {

class Album;
class MainWindow;

/// What stands in the window while no register is open: the start, the door, and what is done at it.
class DoorTour
{
public:
    /// `path` and `login` are of a register that is closed; `backup` is the folder of a backup of it, and `finding` what its
    /// door says of a copy that is older than it.
    DoorTour(const ShellParts &parts, QString path, QString login, QString backup, Problem finding);

    void draw(MainWindow &window, Album &album);
    /// Unlocks by the door's own form, drawing it while it works. False when the door did not open.
    bool unlock(MainWindow &window, Album &album, const QString &passphrase);

private:
    void drawStart(const MainWindow &window, Album &album);

    const ShellParts &m_parts;
    QString m_path;
    QString m_login;
    QString m_backup;
    Problem m_finding;
};

} // namespace marac
