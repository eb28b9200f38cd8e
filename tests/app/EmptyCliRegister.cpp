// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/EmptyCliRegister.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace marac::test {

using namespace Qt::StringLiterals;

void EmptyCliRegister::begin()
{
    m_register = m_folder.filePath(u"sefton.marac"_s);
    secret(u"admin"_s, u"harbour-violet-lantern-copper-meadow"_s);
    const CliAnswer made = runCli(QStringList{u"create"_s, m_register, u"--json"_s} + key(u"admin"_s));
    QVERIFY2(made.exitCode == 0, made.err.constData());
    QStringList words;
    for (const QJsonValue &word : made.json().value(u"recoveryWords").toArray())
        words << word.toString();
    m_words = secret(u"words"_s, words.join(u' '));
    addUser(u"chair"_s, u"chair"_s);
}

QString EmptyCliRegister::file(const QString &name, const QByteArray &bytes)
{
    QFile out(m_folder.filePath(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("a file of the test was not written");
    return out.fileName();
}

QStringList EmptyCliRegister::key(const QString &login) const
{
    return {u"--login"_s, login, u"--passphrase-file"_s, m_folder.filePath(login)};
}

CliAnswer EmptyCliRegister::as(const QString &login, const QStringList &words, const QString &path)
{
    return runCli(words + key(login) + QStringList{u"--register"_s, path.isEmpty() ? m_register : path, u"--json"_s});
}

void EmptyCliRegister::addUser(const QString &login, const QString &role)
{
    const QString first = secret(login, u"bramble-%1-anchor-violet-trowel"_s.arg(login));
    const CliAnswer added =
        as(u"admin"_s, {u"users"_s, u"add"_s, login, u"--role"_s, role, u"--new-passphrase-file"_s, first});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const QString own = secret(login + u"-own"_s, u"lantern-%1-copper-meadow-quartz"_s.arg(login));
    const CliAnswer changed = as(login, {u"passphrase"_s, u"--new-passphrase-file"_s, own});
    QVERIFY2(changed.exitCode == 0, changed.err.constData());
    QVERIFY(QFile::remove(first) && QFile::rename(own, first));
}

} // namespace marac::test
