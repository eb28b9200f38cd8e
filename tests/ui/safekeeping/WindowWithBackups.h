// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/settings/SaveSettings.h"
#include "tests/support/WindowTest.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>

namespace marac::test {

/// The window in front of a register, the changes that a backup is made for, and the backups beside the register.
class WindowWithBackups : public WindowTest
{
protected:
    /// Of the open register: where the partnership meets.
    void change(const QString &venue)
    {
        Settings settings = m_window->workspace()->reg().settings();
        settings.venue = venue;
        QVERIFY(saveSettings(m_window->workspace()->reg(), settings));
    }

    int backups() const
    {
        return int(QDir(m_register->folder() + QStringLiteral("/backups"))
                       .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                       .size());
    }

    /// Into an editor of several lines.
    void write(const char *name, const QString &text)
    {
        auto *lines = part<QPlainTextEdit>(name);
        QVERIFY2(lines, name);
        lines->setPlainText(text);
    }

    void press(const char *name)
    {
        auto *button = part<QPushButton>(name);
        QVERIFY2(button, name);
        button->click();
    }
};

} // namespace marac::test
