// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"

#include "core/base/StrictJson.h"
#include "core/base/Text.h"
#include "core/importing/reading/ReadApart.h"
#include "core/platform/InheritedDescriptor.h"
#include "core/register/OutsideFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace marac::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype passphraseLimit = 4096; // bytes
} // namespace

void CliContext::notice(const QStringList &texts)
{
    m_notices += texts;
    aside(texts);
}

void CliContext::aside(const QStringList &texts)
{
    if (m_json)
        return;
    for (const QString &text : texts)
        m_err << "marac-cli: " << text::shown(text) << '\n';
    m_err.flush();
}

/// The object as text, with what else the person should know.
static QString jsonText(QJsonObject object, const QStringList &notices)
{
    if (!notices.isEmpty())
        object.insert(QStringLiteral("notices"), QJsonArray::fromStringList(notices));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

ExitCode CliContext::answer(const QJsonObject &object, const QString &text)
{
    if (m_json)
        m_out << jsonText(object, m_notices);
    else
        m_out << text::shown(text) << '\n';
    m_out.flush();
    if (m_out.status() == QTextStream::Ok)
        return ExitCode::Good;
    return fail({Problem::Kind::Unavailable,
                 Words::tr("The answer could not be written. Check the disk or the program that reads it.")});
}

ExitCode CliContext::fail(const Problem &problem)
{
    if (m_json) {
        QJsonArray fields;
        for (const FieldProblem &field : problem.fields)
            fields.append(QJsonObject{{QStringLiteral("field"), field.field}, {QStringLiteral("text"), field.text}});
        QJsonObject error{{QStringLiteral("kind"), toCode(problem.kind)}, {QStringLiteral("text"), problem.text}};
        if (!fields.isEmpty())
            error.insert(QStringLiteral("fields"), fields);
        m_err << jsonText({{QStringLiteral("error"), error}}, m_notices);
    } else {
        m_err << "marac-cli: " << text::shown(problem.text) << '\n';
        for (const FieldProblem &field : problem.fields) {
            if (field.text != problem.text)
                m_err << "  " << text::shown(field.field) << ": " << text::shown(field.text) << '\n';
        }
    }
    m_err.flush();
    return exitCodeOf(problem.kind);
}

ExitCode CliContext::misused(const QString &text)
{
    return fail({Problem::Kind::Unavailable, text});
}

static QByteArray readUpTo(QFile &file, qsizetype limit)
{
    QByteArray bytes;
    while (bytes.size() < limit) {
        const QByteArray chunk = file.read(limit - bytes.size());
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    return bytes;
}

Result<QByteArray> CliContext::readFile(const QString &path, qsizetype limit) const
{
    // The register may be open by now.
    if (path != u"-" && has(QStringLiteral("register"))) {
        const Result<> outside = standsOutside(path, QFileInfo(value(QStringLiteral("register"))).absoluteFilePath());
        if (!outside)
            return Failure(outside.error());
    }
    // A pipe or a device could keep us waiting for ever.
    const QFileInfo before(path);
    if (path != u"-" && before.exists() && !before.isFile())
        return failure(
            Problem::Kind::Unavailable,
            Words::tr("What stands at that place is not a file but a folder, a pipe or a device. Nothing was "
                      "done. Give a file, or - for the standard input."));
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(Problem::Kind::Unavailable,
                       Words::tr("The file could not be opened (%1). Nothing was done.").arg(file.errorString()));
    const QDateTime writtenAt = before.lastModified(); // asked now: QFileInfo looks when it is asked, and once
    const QByteArray bytes = readUpTo(file, limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Problem::Kind::Unavailable,
                       Words::tr("The file could not be read (%1). Nothing was done.").arg(file.errorString()));
    const QFileInfo now(path);
    if (path != u"-" && (now.lastModified() != writtenAt || (bytes.size() <= limit && now.size() != bytes.size())))
        return failure(Problem::Kind::Unavailable,
                       Words::tr("The file was written to while it was read. Nothing was done. Try again when it is "
                                 "finished."));
    return bytes;
}

/// Reads straight into guarded memory: unbuffered, so that no copy stays behind.
Result<QByteArray> CliContext::readJson(const QString &path, qsizetype limit) const
{
    const Result<QByteArray> bytes = readFile(path, limit);
    if (!bytes)
        return bytes;
    if (bytes->size() > limit)
        return malformedJson({JsonFault::Kind::TooLarge}, {limit});
    return readJsonApart(*bytes);
}

static Result<Secret> readSecret(QFile &file)
{
    Secret buffer(std::size_t(passphraseLimit) + 1);
    qsizetype size = 0;
    while (size < qsizetype(buffer.size())) {
        const qint64 got = file.read(reinterpret_cast<char *>(buffer.data()) + size, qsizetype(buffer.size()) - size);
        if (got <= 0)
            break;
        size += got;
    }
    QByteArrayView typed = buffer.view().first(size);
    if (typed.endsWith('\n'))
        typed.chop(1);
    if (typed.endsWith('\r'))
        typed.chop(1);
    if (typed.isEmpty())
        return failure(Problem::Kind::Unavailable, Words::tr("There was no passphrase to read. Nothing was done."));
    if (typed.size() > passphraseLimit - 1)
        return failure(Problem::Kind::Unavailable,
                       Words::tr("What was read is too long for a passphrase. Nothing was done."));
    return Secret::copyOf(typed);
}

Result<Secret> CliContext::passphrase(const QString &which) const
{
    const QString byFd = which + QStringLiteral("-fd");
    const QString byFile = which + QStringLiteral("-file");
    if (has(byFd) == has(byFile)) {
        return failure(Problem::Kind::Unavailable,
                       Words::tr("Give the passphrase by --%1 N or by --%2 FILE, one of the two. Nothing was done.")
                           .arg(byFd, byFile));
    }
    QFile file(value(byFile));
    bool opened = false;
    if (has(byFd)) {
        bool isNumber = false;
        const int fd = value(byFd).toInt(&isNumber);
        // The reader of a file that is taken in could read it again.
        opened = isNumber && keepFromStartedPrograms(fd) && file.open(fd, QIODevice::ReadOnly | QIODevice::Unbuffered);
    } else {
        opened = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    if (!opened)
        return failure(
            Problem::Kind::Unavailable,
            Words::tr("The passphrase could not be read from where the command line says. Nothing was done."));
    return readSecret(file);
}

} // namespace marac::cli
