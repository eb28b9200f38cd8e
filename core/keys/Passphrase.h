// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QString>
#include <QStringList>

namespace marac {

/// A passphrase as it goes into the key derivation: Unicode NFC, then UTF-8, nothing cut and nothing trimmed, so that the
/// same keys typed on Linux and Windows give the same bytes.
class Passphrase
{
public:
    static constexpr qsizetype shortest = 15;  ///< characters (code points after NFC), for a new one
    static constexpr qsizetype longest = 1024; ///< characters

    /// Takes what was typed and wipes it from `typed` as far as Qt's strings allow, whatever the outcome. Invalid when it
    /// is empty, longer than `longest` or not text. Does not judge strength: see problemsInNewPassphrase.
    static Result<Passphrase> take(QString &typed);

    Passphrase clone() const { return Passphrase(m_bytes.clone(), m_characters); }

    const Secret &bytes() const { return m_bytes; }
    qsizetype characters() const { return m_characters; }

    friend bool operator==(const Passphrase &a, const Passphrase &b) { return a.m_bytes == b.m_bytes; }

private:
    Passphrase(Secret bytes, qsizetype characters) : m_bytes(std::move(bytes)), m_characters(characters) {}

    Secret m_bytes;
    qsizetype m_characters;
};

/// Rough guessing entropy in bits, as zxcvbn sees it, with `personal` (login, display name…) and the words of this work
/// (marac, sefton, police…) counted as known to the guesser.
double guessingBits(const Passphrase &passphrase, const QStringList &personal);

/// Least guessingBits of a new passphrase.
inline constexpr double leastGuessingBits = 45.0;

/// Why a new passphrase can't be taken: too short, or too easy to guess. Empty when it is good. For live advice in a form.
QList<FieldProblem> problemsInNewPassphrase(const Passphrase &passphrase, const QStringList &personal);

/// The same as a Result: Invalid with the field "passphrase".
Result<> acceptNewPassphrase(const Passphrase &passphrase, const QStringList &personal);

/// Five words of the list with hyphens between: 55 bits, and easy to type. Always acceptable as a new passphrase.
QString suggestPassphrase();

} // namespace marac
