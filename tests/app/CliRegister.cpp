// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/CliRegister.h"

#include <QFile>
#include <QTimeZone>

namespace marac::test {

void CliRegister::at(QDate day, QTime time)
{
    m_now = QDateTime(day, time, QTimeZone("Europe/London"));
}

void CliRegister::make()
{
    const CliAnswer made =
        runCli({QStringLiteral("demo"), path(QStringLiteral("demo.marac")), QStringLiteral("--json")}, {}, m_now);
    if (made.exitCode != 0)
        qFatal("no demonstration was made: %s", made.err.constData());
    m_passphrase = file(QStringLiteral("passphrase"), made.json().value(u"passphrase").toString().toUtf8());
}

CliAnswer CliRegister::run(const QStringList &words, const QByteArray &input)
{
    return runCli(words + key() + QStringList{QStringLiteral("--json")}, input, m_now);
}

CliAnswer CliRegister::tell(const QStringList &words)
{
    return runCli(words + key(), {}, m_now);
}

QStringList CliRegister::key() const
{
    return {QStringLiteral("--register"),        path(QStringLiteral("demo.marac")),
            QStringLiteral("--login"),           m_login,
            QStringLiteral("--passphrase-file"), m_passphrase};
}

QJsonObject CliRegister::must(const QStringList &words, const QByteArray &input)
{
    const CliAnswer answer = run(words, input);
    if (answer.exitCode != 0)
        qFatal("%s ended with %d: %s", qPrintable(words.join(u' ')), answer.exitCode, answer.err.constData());
    return answer.json();
}

QString CliRegister::ref(const QStringList &words, const QByteArray &input)
{
    return must(words, input).value(u"ref").toString();
}

QString CliRegister::file(const QString &name, const QByteArray &bytes)
{
    QFile out(path(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("a file of the test was not written");
    return out.fileName();
}

} // namespace marac::test
