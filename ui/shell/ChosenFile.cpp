// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ChosenFile.h"

#include "core/platform/PrivateFile.h"
#include "core/register/OutsideFile.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChosenFile)
};
} // namespace

Result<QByteArray> readChosenFile(const QString &path, const QString &registerPath, int mebibytes)
{
    const qint64 limit = qint64(mebibytes) * 1024 * 1024;
    // The register itself is told of as what it is, however large it has grown.
    Result<QByteArray> content = readOutsideFile(path, registerPath, limit);
    if (!content && content.error().kind != Problem::Kind::Refused && fileSize(path).value_or(0) > limit) {
        return failure(Problem::Kind::Invalid,
                       Words::tr("The file is larger than %1 MB and was not read. Check that it is the right one.")
                           .arg(mebibytes));
    }
    return content;
}

} // namespace marac
