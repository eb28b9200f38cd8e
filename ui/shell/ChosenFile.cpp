// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ChosenFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChosenFile)
};
} // namespace

Result<QByteArray> readChosenFile(const QString &path, int mebibytes)
{
    const qint64 limit = qint64(mebibytes) * 1024 * 1024;
    QFile file(path);
    // A pipe or a device could keep us waiting for ever.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(
            Problem::Kind::Unavailable,
            Words::tr("The file can't be read. Nothing was changed. Check that it is still there and that you "
                      "may open it."));
    }
    const QByteArray content = file.read(limit + 1);
    if (content.size() > limit) {
        return failure(Problem::Kind::Invalid,
                       Words::tr("The file is larger than %1 MB and was not read. Check that it is the right one.")
                           .arg(mebibytes));
    }
    return content;
}

} // namespace marac
