// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ExitCode.h"
#include "core/base/Clock.h"
#include "core/keys/DatabaseKey.h"
#include "core/people/Person.h"
#include "core/store/Connection.h"
#include "tests/proof/access/crawler/Canaries.h"

#include <QDir>
#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace marac::proof {

/// What a command answered.
struct Told
{
    cli::ExitCode code = cli::ExitCode::Impossible;
    QString out;
    QString err;

    bool isGood() const { return code == cli::ExitCode::Good; }
    QJsonObject json() const;
};

/// A demonstration register of its own, worked on by commands of marac-cli in this process. A problem of its own stops the program.
class CommandRegister
{
public:
    /// As it stands on that day, at ten in the morning.
    explicit CommandRegister(QDate day);

    void at(const QDateTime &utc) { m_clock.set(utc); }
    Told run(const QStringList &words);
    /// The reference of the first record of a list, in that state if one is given.
    QString firstOf(const QString &list, const QString &state = {});
    /// Of each record of a list what stands there under that name.
    QStringList refsOf(const QString &list, const QString &named = QStringLiteral("ref"));
    /// The cases of a meeting as it stands.
    QStringList onAgenda(const QString &meeting);
    /// The passphrase of the commands to come.
    void setPassphrase(const QString &words);
    QString passphrase() const { return m_passphrase; }
    /// After the register was given another key.
    void learnKey();

    /// The file past its door: looking at it leaves nothing.
    std::unique_ptr<Connection> file() const;
    const DatabaseKey &key() const { return *m_key; }
    /// The folder that holds the register and its key files alone.
    QDir home() const { return QDir(m_folder.filePath(QStringLiteral("register"))); }
    QString path() const { return home().filePath(QStringLiteral("commands.marac")); }
    /// A new folder with nothing in it.
    QString emptyFolder();
    /// A file of one's own that a command reads.
    QString fileWith(const QByteArray &content);

    const QHash<QString, QList<PersonId>> &people() const { return m_people; }
    const QList<CanaryKind> &canaries() const { return m_canaries; }

private:
    QString secretFile() const { return m_folder.filePath(QStringLiteral("passphrase")); }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    QString m_login;
    QString m_passphrase;
    std::optional<DatabaseKey> m_key;
    QHash<QString, QList<PersonId>> m_people;
    QList<CanaryKind> m_canaries;
    int m_made = 0;
};

} // namespace marac::proof
