// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace marac::test {

/// What marac-cli said, run as a process of its own.
struct CliAnswer
{
    int exitCode = -1; ///< -1 when it crashed or hung
    QByteArray out;
    QByteArray err;

    QJsonObject json() const;
    /// The "error" object of a problem told as JSON.
    QJsonObject error() const;
};

/// `now`: the moment at which the workstation's clock stands for it; the real one when left out.
CliAnswer runCli(const QStringList &words, const QByteArray &input = {}, const QDateTime &now = {});

} // namespace marac::test
