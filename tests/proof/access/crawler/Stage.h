// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/window/MainWindow.h"

#include <QTemporaryDir>

#include <memory>

namespace marac {
class Register;
}

namespace marac::proof {

/// A demonstration register of two years of invented work, with a cheap key derivation, in a folder that goes with this object.
/// A step that fails stops the program with the problem's words.
class Stage
{
public:
    Stage();

    ShellParts parts() const;
    /// As the administrator, or as somebody of that role. One at a time.
    std::unique_ptr<Register> open() const { return openAs(Role::Administrator); }
    std::unique_ptr<Register> openAs(Role role) const;
    /// The meeting of its last day, before and after it is opened with somebody there who signed.
    qint64 meetingOfTheDay(Register &reg) const;
    void openTheMeeting(Register &reg) const;
    /// For what is saved.
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    QString m_path;
};

/// A window in which `opened` is unlocked, when what it does on its own is done.
std::unique_ptr<MainWindow> windowOf(const ShellParts &parts, std::unique_ptr<Register> opened);

} // namespace marac::proof
