// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StrictText.h"

#include "app/cli/CliWords.h"

#include <QStringDecoder>

namespace marac::cli {

std::optional<QString> strictText(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return text;
    text.fill(QChar()); // it may have been a secret
    return std::nullopt;
}

Result<QString> secretText(const CliContext &context, const QString &which)
{
    const Result<Secret> bytes = context.passphrase(which);
    if (!bytes)
        return Failure(bytes.error());
    if (std::optional<QString> text = strictText(bytes->view()))
        return std::move(*text);
    return failure(Problem::Kind::Invalid,
                   which == u"words" ? CliWords::tr("The words of the recovery sheet are not UTF-8 text. Nothing was "
                                                    "done. Save their file as UTF-8 and try again.")
                                     : CliWords::tr("The passphrase is not UTF-8 text. Nothing was done. Save its file "
                                                    "as UTF-8, or send it from a program that writes UTF-8, and try "
                                                    "again."));
}

} // namespace marac::cli
