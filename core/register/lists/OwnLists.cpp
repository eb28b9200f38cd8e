// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/lists/OwnLists.h"

#include "core/register/OutsideFile.h"

#include <QCoreApplication>
#include <QFileInfo>

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
};

constexpr qsizetype longestFile = 256 * 1024;

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
}

int OwnLists::reading()
{
    return place().reading;
}

std::optional<Result<QByteArray>> OwnLists::file(const QString &name)
{
    const QString &registerPath = place().registerPath;
    if (registerPath.isEmpty())
        return std::nullopt;
    const QString path = QFileInfo(registerPath).absolutePath() + QStringLiteral("/lists/") + name;
    Result<QByteArray> bytes = readOutsideFile(path, registerPath, longestFile);
    if (!bytes && bytes.error().kind == Problem::Kind::NotFound)
        return std::nullopt;
    return bytes;
}

QString OwnLists::remarkOn(const QString &name, const Problem &problem)
{
    return Words::tr("The file %1 in the folder “lists” beside the register can't be used, so the supplied list was "
                     "taken. %2")
        .arg(name, problem.text);
}

} // namespace marac
