// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/CliProcess.h"

#include <QTemporaryDir>

namespace marac::test {

/// A register without records in a folder of its own, worked on by marac-cli alone: made by it, with keys at full cost and
/// with an administrator ("admin") and a chair ("chair"). The passphrase of each is in the file that has the login's name.
/// For a test to inherit from.
class EmptyCliRegister
{
protected:
    void begin();

    /// A file of the test's own; its path.
    QString file(const QString &name, const QByteArray &bytes);
    QString secret(const QString &name, const QString &text) { return file(name, text.toUtf8() + '\n'); }
    /// The words with --register, that person's key and --json.
    CliAnswer as(const QString &login, const QStringList &words, const QString &path = {});
    QStringList key(const QString &login) const;
    void addUser(const QString &login, const QString &role);

    QTemporaryDir m_folder;
    QString m_register;
    QString m_words; ///< the file with the recovery words
};

} // namespace marac::test
