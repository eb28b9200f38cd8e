// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/CliProcess.h"

#include <QJsonDocument>
#include <QProcess>

namespace marac::test {

QJsonObject CliAnswer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonObject CliAnswer::error() const
{
    return QJsonDocument::fromJson(err).object().value(u"error").toObject();
}

CliAnswer runCli(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(MARAC_CLI), words);
    process.write(input);
    process.closeWriteChannel();
    CliAnswer answer;
    if (process.waitForFinished(240'000) && process.exitStatus() == QProcess::NormalExit)
        answer.exitCode = process.exitCode();
    else
        process.kill();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

} // namespace marac::test
