// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/CliProcess.h"

#include <QDateTime>
#include <QTemporaryDir>

namespace marac::test {

/// The demonstration's register in a folder of its own, worked on by marac-cli alone: each command is a process that finds the
/// workstation's clock at the moment set here.
class CliRegister
{
public:
    /// Sets the clock; Sefton's wall time.
    void at(QDate day, QTime time);
    /// Makes the demonstration as it stands on that day; a problem stops the program.
    void make();

    /// Whose login the commands use from now on; the administrator's at first.
    void as(const QString &login) { m_login = login; }
    /// One command, with --json.
    CliAnswer run(const QStringList &words, const QByteArray &input = {});
    /// The same without: what a person reads.
    CliAnswer tell(const QStringList &words);
    /// The answer of a step that must succeed; a problem stops the program with its words.
    QJsonObject must(const QStringList &words, const QByteArray &input = {});
    /// The reference of what such a step made.
    QString ref(const QStringList &words, const QByteArray &input = {});

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A file of the test's own; its path.
    QString file(const QString &name, const QByteArray &bytes);

private:
    QStringList key() const;

    QTemporaryDir m_folder;
    QDateTime m_now;
    QString m_login = QStringLiteral("admin");
    QString m_passphrase;
};

} // namespace marac::test
