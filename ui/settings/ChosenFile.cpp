// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ChosenFile.h"

#include <QCoreApplication>
#include <QFile>

namespace marac {

static constexpr qint64 sizeLimit = 4 * 1024 * 1024;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChosenFile)
};
} // namespace

Result<QByteArray> readChosenFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            Problem::Kind::Unavailable,
            Words::tr("The file can't be read. Nothing was changed. Check that it is still there and that you "
                      "may open it."));
    }
    const QByteArray content = file.read(sizeLimit + 1);
    if (content.size() > sizeLimit) {
        return failure(Problem::Kind::Invalid,
                       Words::tr("The file is larger than 4 MB and was not read. Check that it is the right one."));
    }
    return content;
}

} // namespace marac
