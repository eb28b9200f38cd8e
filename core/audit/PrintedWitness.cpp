// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/PrintedWitness.h"

#include "core/audit/WitnessAlphabet.h"
#include "core/audit/WitnessCode.h"

namespace marac {

/// The first 20 bytes of the head's hash, or none.
static QByteArray headFrom(const QString &typed)
{
    QByteArray head;
    unsigned buffer = 0;
    int bits = 0;
    const QString letters = witnessLettersFrom(typed);
    for (const QChar letter : letters) {
        if (letter.isSpace())
            continue;
        buffer = (buffer << 5) | unsigned(QLatin1StringView(witnessAlphabet).indexOf(letter));
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            head += char(buffer >> bits);
            buffer &= (1U << bits) - 1U;
        }
    }
    return head;
}

static std::optional<PrintedWitness> fromQr(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(':');
    if (parts.size() != 9 || parts.first() != "MARAC1")
        return std::nullopt;
    QList<qint64> numbers;
    for (const qsizetype at : {2, 3, 4, 5, 6}) {
        bool isNumber = false;
        numbers << parts.at(at).toLongLong(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
    const QByteArray hash = QByteArray::fromBase64(parts.at(7), form);
    const QByteArray signature = QByteArray::fromBase64(parts.at(8), form);
    if (hash.size() != 32 || signature.isEmpty())
        return std::nullopt;
    Witness whole;
    whole.uuid = parts.at(1);
    whole.head = {numbers.at(0), hash};
    whole.at = QDateTime::fromMSecsSinceEpoch(numbers.at(1), Qt::UTC);
    whole.userId = numbers.at(2);
    whole.keyId = numbers.at(3);
    whole.generation = numbers.at(4);
    whole.signature = signature;
    return PrintedWitness{hash, whole};
}

std::optional<PrintedWitness> PrintedWitness::from(const QString &typed)
{
    const QByteArray head = headFrom(typed);
    return head.isEmpty() ? fromQr(typed.trimmed().toLatin1()) : PrintedWitness{head};
}

} // namespace marac
