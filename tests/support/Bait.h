// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace marac::test {

/// Text that asks whoever shows it to fetch something, and the thing it asks for: a file and a listening socket of this
/// machine that notice when anybody comes. Qt's rich text does come; see security.md, finding 10.
class Bait
{
public:
    Bait();
    ~Bait();

    /// Fits into a line of a form.
    QString line() const;
    /// Every way of naming a file or an address that HTML has.
    QString account() const;
    /// Whether anybody has opened the file or knocked at the socket since the last time this was asked.
    bool wasTaken();

private:
    QString file() const { return m_folder.filePath(QStringLiteral("bait.png")); }

    QTemporaryDir m_folder;
    int m_watch = -1;
    int m_socket = -1;
    int m_port = 0;
};

} // namespace marac::test
