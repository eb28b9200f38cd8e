// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/CliProcess.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace marac::test {

QJsonObject CliAnswer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonObject CliAnswer::error() const
{
    return QJsonDocument::fromJson(err).object().value(u"error").toObject();
}

CliAnswer runCli(const QStringList &words, const QByteArray &input, const QDateTime &now)
{
    QProcess process;
    if (now.isValid()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(MARAC_CLOCK_SHIM));
        environment.insert(u"MARAC_TEST_NOW"_s, QString::number(now.toSecsSinceEpoch()));
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
        process.setProcessEnvironment(environment);
    }
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
