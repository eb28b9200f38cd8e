// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/reading/ReadApart.h"

#include "core/importing/reading/JsonWire.h"
#include "core/importing/reading/TableWire.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadApart)
};
} // namespace

static Failure noReader()
{
    return failure(Problem::Kind::Unavailable,
                   Words::tr("The program marac-reader, which reads files from outside for this one, could not be "
                             "started. Nothing was imported and nothing was changed. Ask IT support to install MARAC "
                             "Register again, with all its programs in one folder."));
}

static Failure gaveUp()
{
    return failure(Problem::Kind::Invalid,
                   Words::tr("Reading this file took more time or memory than a sound file can need, or stopped "
                             "half-way. Nothing was imported and nothing was changed. Check that it is the right "
                             "file, and ask whoever sent it to save it again."));
}

QString readerProgram()
{
    return QCoreApplication::applicationDirPath() + u"/marac-reader"_s;
}

/// Everything it says, when it came to its end in good order and in time.
static std::optional<QByteArray> answerOf(QProcess &reader, const QDeadlineTimer &end)
{
    QByteArray answer;
    while (answer.size() <= longestAnswer && reader.waitForReadyRead(int(end.remainingTime())))
        answer += reader.readAllStandardOutput();
    if (answer.size() > longestAnswer
        || (reader.state() != QProcess::NotRunning && !reader.waitForFinished(int(end.remainingTime())))) {
        reader.kill();
        reader.waitForFinished();
        return std::nullopt;
    }
    answer += reader.readAllStandardOutput();
    const bool good = reader.exitStatus() == QProcess::NormalExit && reader.exitCode() == 0;
    return good ? std::optional(answer) : std::nullopt;
}

/// What the reader answers to this file of this form; gaveUp() unless it came to its end in good order and in time.
static Result<QByteArray> askReader(const QByteArray &file, const QString &form, const QString &program, int waitMs)
{
    const QDeadlineTimer end(waitMs);
    QProcess reader;
    QProcessEnvironment environment; // nothing of ours is its business
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    reader.setProcessEnvironment(environment);
    reader.setStandardErrorFile(QProcess::nullDevice());
    reader.start(program, {form});
    if (!reader.waitForStarted(int(end.remainingTime())))
        return noReader();
    reader.write(file);
    reader.closeWriteChannel();
    const std::optional<QByteArray> answer = answerOf(reader, end);
    return answer ? Result<QByteArray>(*answer) : Result<QByteArray>(gaveUp());
}

Result<ImportTable> readApart(const QByteArray &file, ImportFormat format, const QString &program, int waitMs)
{
    if (file.size() > importBytes)
        return unreadable({Unreadable::Kind::TooLarge});
    const Result<QByteArray> answer =
        askReader(file, format == ImportFormat::Json ? u"json"_s : u"csv"_s, program, waitMs);
    if (!answer)
        return Failure(answer.error());
    const std::optional<ReadTable> read = fromWire(*answer, format);
    if (!read)
        return gaveUp();
    if (!*read)
        return unreadable((*read).error());
    return **read;
}

Result<QByteArray> readJsonApart(const QByteArray &file, const QString &program, int waitMs)
{
    if (file.size() > readJsonLimits.bytes)
        return malformedJson({JsonFault::Kind::TooLarge}, readJsonLimits);
    const Result<QByteArray> answer = askReader(file, u"object"_s, program, waitMs);
    if (!answer)
        return Failure(answer.error());
    const std::optional<ReadJson> read = jsonFromWire(*answer);
    if (!read)
        return gaveUp();
    if (!*read)
        return malformedJson((*read).error(), readJsonLimits);
    return QJsonDocument(**read).toJson(QJsonDocument::Compact);
}

} // namespace marac
