// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/bundle/FileSum.h"

#include "core/platform/PrivateFile.h"

#include <QFile>

#include <openssl/evp.h>

#include <memory>

namespace marac {

static constexpr qsizetype pieceBytes = 1024 * 1024;

std::optional<QByteArray> sha256OfFile(const QString &path)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> sum(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QFile file(path);
    if (!sum || EVP_DigestInit_ex(sum.get(), EVP_sha256(), nullptr) != 1 || !fileSize(path)
        || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    qint64 read = 0;
    while ((read = file.read(piece.data(), piece.size())) > 0) {
        if (EVP_DigestUpdate(sum.get(), piece.constData(), std::size_t(read)) != 1)
            return std::nullopt;
    }
    QByteArray result(EVP_MD_get_size(EVP_sha256()), Qt::Uninitialized);
    if (read < 0 || file.error() != QFileDevice::NoError
        || EVP_DigestFinal_ex(sum.get(), reinterpret_cast<unsigned char *>(result.data()), nullptr) != 1)
        return std::nullopt;
    return result;
}

} // namespace marac
