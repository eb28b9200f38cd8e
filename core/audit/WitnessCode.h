// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/Witness.h"

#include <QString>

namespace marac {

/// A witness as printed on agendas, minutes and undertakings: whoever keeps the paper can later show that the register's
/// history was not rewritten.
struct WitnessCode
{
    qint64 seq = 0;
    QDateTime at;    ///< UTC
    QString signer;  ///< the user's name
    QString letters; ///< 160 bits of the head hash: 32 letters and digits without I, L, O and U, in groups of four
    QString qr;      ///< the whole of it: register, seq, moment, signer's key, 256-bit head, signature; ASCII

    static WitnessCode of(const Witness &witness, const QString &signerName);
};

/// The printed letters of a head hash, for comparing a paper with the register. Shorter codes would be unsafe: with 80 bits
/// an insider could prepare two histories with the same code in some 2^40 steps.
QString witnessLetters(const QByteArray &headHash);

/// What was typed from a paper, as witnessLetters would print it: case and spacing forgiven, I and L read as 1, O as 0.
/// Empty when it can't be such a code.
QString witnessLettersFrom(const QString &typed);

} // namespace marac
