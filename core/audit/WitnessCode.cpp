// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/WitnessCode.h"

#include "core/audit/WitnessAlphabet.h"

namespace marac {

static constexpr int codeLength = 32;

static QString grouped(const QString &letters)
{
    QString out;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            out += QLatin1Char(' ');
        out += letters.at(i);
    }
    return out;
}

QString witnessLetters(const QByteArray &headHash)
{
    QString letters;
    unsigned buffer = 0;
    int bits = 0;
    for (qsizetype i = 0; i < headHash.size() && letters.size() < codeLength; ++i) {
        buffer = (buffer << 8) | static_cast<unsigned char>(headHash.at(i));
        bits += 8;
        while (bits >= 5 && letters.size() < codeLength) {
            bits -= 5;
            letters += QLatin1Char(witnessAlphabet[(buffer >> bits) & 31U]);
        }
        buffer &= (1U << bits) - 1U;
    }
    return grouped(letters);
}

QString witnessLettersFrom(const QString &typed)
{
    QString letters;
    for (QChar c : typed.toUpper()) {
        if (c.isSpace() || c == QLatin1Char('-'))
            continue;
        if (c == QLatin1Char('I') || c == QLatin1Char('L'))
            c = QLatin1Char('1');
        else if (c == QLatin1Char('O'))
            c = QLatin1Char('0');
        if (!QLatin1StringView(witnessAlphabet).contains(c))
            return {};
        letters += c;
    }
    return letters.size() == codeLength ? grouped(letters) : QString();
}

WitnessCode WitnessCode::of(const Witness &witness, const QString &signerName)
{
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray payload = "MARAC1:" + witness.uuid + ':' + QByteArray::number(witness.head.seq) + ':'
        + QByteArray::number(witness.at.toMSecsSinceEpoch()) + ':' + QByteArray::number(witness.userId) + ':'
        + QByteArray::number(witness.keyId) + ':' + QByteArray::number(witness.generation) + ':'
        + witness.head.hash.toBase64(form) + ':' + witness.signature.toBase64(form);
    return {witness.head.seq, witness.at, signerName, witnessLetters(witness.head.hash), QString::fromLatin1(payload)};
}

} // namespace marac
