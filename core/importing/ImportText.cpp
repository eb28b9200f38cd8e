// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/ImportText.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralImport)
};
} // namespace

Result<QString> importText(QByteArrayView file)
{
    if (file.size() > importBytes)
        return failure(Problem::Kind::Invalid,
                       Words::tr("The file is larger than 10 MiB. Nothing was imported: divide it."));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // a cut-off end is an error too
    const QString text = decoder(file);
    if (decoder.hasError() || text.contains(QChar(0)))
        return failure(Problem::Kind::Invalid,
                       Words::tr("The file is not UTF-8 text. Nothing was imported: save it as UTF-8."));
    return text;
}

bool isTooLongToImport(const QString &field)
{
    return field.toUtf8().size() > importFieldBytes;
}

Failure fieldTooLong()
{
    return failure(Problem::Kind::Invalid, Words::tr("A field is longer than 64 KiB. Nothing was imported."));
}

} // namespace marac
