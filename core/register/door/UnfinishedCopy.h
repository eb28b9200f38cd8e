// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marac {

/// Takes away a register that could not be finished, unless it is told that it was. Must outlive whatever has the file open.
class UnfinishedCopy
{
public:
    explicit UnfinishedCopy(const QString &path) : m_path(path) {}
    ~UnfinishedCopy();
    UnfinishedCopy(const UnfinishedCopy &) = delete;
    UnfinishedCopy &operator=(const UnfinishedCopy &) = delete;
    void finished() { m_path.clear(); }

private:
    QString m_path;
};

} // namespace marac
