// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/commands/CommandRegister.h"

#include "app/cli/CommandLine.h"
#include "core/demonstration/MakeDemonstration.h"
#include "core/platform/UserPlaces.h"
#include "core/register/RegisterCore.h"
#include "core/schema/Migrations.h"
#include "core/store/cipher/CipherFile.h"
#include "tests/proof/access/crawler/NamedPeople.h"
#include "tests/support/MainJob.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

namespace marac::proof {

using namespace Qt::StringLiterals;

static void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file of the proof was not written");
}

QJsonObject Told::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

CommandRegister::CommandRegister(QDate day) : m_clock(day)
{
    qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toLocal8Bit()); // not this person's own
    QDir().mkpath(home().path());
    const Demonstration people = demonstrationPeople();
    m_login = people.users.first().login;
    const RegisterPlace place{path(), &m_clock, registerMigrations(), *places::stateFolder()};
    MUST(makeDemonstration({path(), day, place.stateFolder, place.policy, {}}));
    setPassphrase(people.passphrase);
    const std::unique_ptr<Register> opened = *MUST(Register::open(place, m_login, test::typed(m_passphrase)));
    m_key = RegisterInside::of(*opened).unlocked.key.clone();
    m_people = namedPeople(*opened);
    m_canaries = canariesOf(*opened);
}

Told CommandRegister::run(const QStringList &words)
{
    Told told;
    QTextStream answers(&told.out);
    QTextStream problems(&told.err);
    const QStringList door{u"--register"_s, path(), u"--login"_s, m_login, u"--passphrase-file"_s, secretFile()};
    told.code = cli::runCommandLine(words + door, answers, problems, m_clock);
    return told;
}

QString CommandRegister::firstOf(const QString &list, const QString &state)
{
    const QJsonArray rows = run({u"list"_s, list, u"--json"_s}).json().value(list).toArray();
    for (const QJsonValue &row : rows) {
        if (state.isEmpty() || row.toObject().value(u"state").toString() == state)
            return row.toObject().value(u"ref").toString();
    }
    qFatal("the demonstration has none of %s", qPrintable(list));
}

QStringList CommandRegister::refsOf(const QString &list, const QString &named)
{
    QStringList refs;
    const QJsonArray rows = run({u"list"_s, list, u"--json"_s}).json().value(list).toArray();
    for (const QJsonValue &row : rows)
        refs << row.toObject().value(named).toString();
    return refs;
}

QStringList CommandRegister::onAgenda(const QString &meeting)
{
    QStringList cases;
    const QJsonArray rows = run({u"show"_s, meeting, u"--json"_s}).json().value(u"agenda").toArray();
    for (const QJsonValue &row : rows)
        cases << row.toObject().value(u"case").toString();
    return cases;
}

void CommandRegister::setPassphrase(const QString &words)
{
    m_passphrase = words;
    write(secretFile(), words.toUtf8());
}

void CommandRegister::learnKey()
{
    const RegisterPlace place{path(), &m_clock, registerMigrations(), *places::stateFolder()};
    const std::unique_ptr<Register> opened = *MUST(Register::open(place, m_login, test::typed(m_passphrase)));
    m_key = RegisterInside::of(*opened).unlocked.key.clone();
}

std::unique_ptr<Connection> CommandRegister::file() const
{
    return *MUST(CipherFile::open(path(), m_key->sqlcipherKey()));
}

QString CommandRegister::emptyFolder()
{
    const QString folder = m_folder.filePath(u"made-%1"_s.arg(++m_made));
    QDir().mkpath(folder);
    return folder;
}

QString CommandRegister::fileWith(const QByteArray &content)
{
    const QString path = m_folder.filePath(u"read-%1.json"_s.arg(++m_made));
    write(path, content);
    return path;
}

} // namespace marac::proof
