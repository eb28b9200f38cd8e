// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/lists/OwnLists.h"

#include "core/register/OutsideFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>

namespace marac {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OwnLists)
};

struct Place
{
    QString registerPath;
    int reading = 0;
    QHash<QString, std::optional<Result<QByteArray>>> files; ///< those that were asked for in this reading
};

constexpr qsizetype longestFile = 256 * 1024;
constexpr qsizetype markLength = 16; ///< of the digits of a SHA-256, as for the partnership's own wording

Place &place()
{
    static Place beside;
    return beside;
}

} // namespace

void OwnLists::readBeside(const QString &registerPath)
{
    place().registerPath = registerPath;
    ++place().reading;
    place().files.clear();
}

int OwnLists::reading()
{
    return place().reading;
}

static std::optional<Result<QByteArray>> readList(const QString &registerPath, const QString &name)
{
    if (registerPath.isEmpty())
        return std::nullopt;
    const QString path = QFileInfo(registerPath).absolutePath() + QStringLiteral("/lists/") + name;
    Result<QByteArray> bytes = readOutsideFile(path, registerPath, longestFile);
    if (!bytes && bytes.error().kind == Problem::Kind::NotFound)
        return std::nullopt;
    return bytes;
}

std::optional<Result<QByteArray>> OwnLists::file(const QString &name)
{
    Place &beside = place();
    const auto known = beside.files.constFind(name);
    if (known != beside.files.cend())
        return *known;
    const std::optional<Result<QByteArray>> list = readList(beside.registerPath, name);
    beside.files.insert(name, list);
    return list;
}

QStringList OwnLists::marks()
{
    QStringList marks;
    for (const QLatin1StringView name : {incidentKinds, locationTypes, strands}) {
        const std::optional<Result<QByteArray>> list = file(name);
        if (!list || !*list)
            continue;
        const QByteArray sha256 = QCryptographicHash::hash(**list, QCryptographicHash::Sha256).toHex();
        marks << QStringLiteral("list %1 %2").arg(QString(name), QString::fromLatin1(sha256.first(markLength)));
    }
    return marks;
}

QString OwnLists::remarkOnNames(const QString &name, const QStringList &otherwise)
{
    return Words::tr("The file %1 in the folder “lists” beside the register names supplied codes otherwise, and so do "
                     "all records that hold them: %2. If that is not meant, take the file away and unlock again.")
        .arg(name, otherwise.join(QStringLiteral("; ")));
}

QString OwnLists::remarkOn(const QString &name, const Problem &problem)
{
    return Words::tr("The file %1 in the folder “lists” beside the register can't be used, so the supplied list was "
                     "taken. %2")
        .arg(name, problem.text);
}

} // namespace marac
