// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/SealedMinutes.h"

#include "core/store/Statement.h"

#include <QCryptographicHash>

namespace marac {

static QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

SealedMinutes sealed(const MinutesRecord &record)
{
    const QByteArray content = canonicalText(record);
    return {QString::fromUtf8(content), digestOf(content)};
}

MinutesRecord unsealed(const SealedMinutes &kept)
{
    const QByteArray content = kept.content.toUtf8();
    std::optional<MinutesRecord> record = minutesRecordFrom(content);
    if (!record || digestOf(content) != kept.digest)
        throw StoreFault(StoreFault::Cause::Corrupt, 0);
    return std::move(*record);
}

} // namespace marac
