// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Passphrase.h"

#include "core/keys/Sodium.h"
#include "core/keys/WordData.h"
#include "core/keys/WordList.h"

#include <QCoreApplication>
#include <QStringEncoder>

#include <sodium.h>
#include <zxcvbn.h>

#include <algorithm>
#include <vector>

namespace marac {

/// Overwrites the string's own memory. Memory shared with another string is left to that one.
static void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

static Failure invalid(const QString &text)
{
    return failure(Problem::Kind::Invalid, text, {{QStringLiteral("passphrase"), text}});
}

/// Code points; nothing when a surrogate stands alone.
static std::optional<qsizetype> countCharacters(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++count) {
        if (!text.at(i).isSurrogate())
            continue;
        if (!text.at(i).isHighSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return std::nullopt;
        ++i;
    }
    return count;
}

static Secret utf8Of(QStringView text)
{
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    Secret roomy(std::size_t(encoder.requiredSpace(text.size())));
    char *begin = reinterpret_cast<char *>(roomy.data());
    const char *end = encoder.appendToBuffer(begin, text);
    return Secret::copyOf({begin, end});
}

static Failure tooLong()
{
    return invalid(QCoreApplication::translate("Keys", "A passphrase has at most %L1 characters. Type a shorter one.")
                       .arg(Passphrase::longest));
}

Result<Passphrase> Passphrase::take(QString &typed)
{
    if (typed.isEmpty())
        return invalid(QCoreApplication::translate("Keys", "Type the passphrase."));
    // Composing can join a handful of code units to one character, never dozens.
    if (typed.size() > 16 * longest) {
        wipe(typed);
        return tooLong();
    }
    QString composed = typed.normalized(QString::NormalizationForm_C);
    const std::optional<qsizetype> characters = countCharacters(composed);
    Secret bytes = characters ? utf8Of(composed) : Secret();
    wipe(composed);
    wipe(typed);
    if (!characters)
        return invalid(QCoreApplication::translate(
            "Keys", "This holds something that is not a character. Type the passphrase again."));
    if (*characters > longest)
        return tooLong();
    return Passphrase(std::move(bytes), *characters);
}

double guessingBits(const Passphrase &passphrase, const QStringList &personal)
{
    std::vector<QByteArray> held;
    for (const QString &words : personal) {
        for (const QString &word : words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            held.push_back(word.toUtf8());
    }
    const std::span<const char *const> local = wordlist::localWords();
    std::vector<const char *> known(local.begin(), local.end());
    for (const QByteArray &word : held)
        known.push_back(word.constData());
    known.push_back(nullptr);

    // Blanks and hyphens between words are the first thing a guesser tries, and count for nothing. What follows a NUL gets no
    // credit either. Every byte counts in the key derivation all the same.
    const Secret &bytes = passphrase.bytes();
    Secret typed(bytes.size() + 1);
    Secret joined(bytes.size() + 1);
    std::copy_n(bytes.data(), bytes.size(), typed.data());
    std::copy_if(bytes.data(), bytes.data() + bytes.size(), joined.data(), [](unsigned char byte) {
        return byte != ' ' && byte != '-' && byte != '_' && byte != '.' && byte != '\'';
    });
    const auto bitsOf = [&](const Secret &text) {
        return ZxcvbnMatch(reinterpret_cast<const char *>(text.data()), known.data(), nullptr);
    };
    return std::min(bitsOf(typed), bitsOf(joined));
}

QList<FieldProblem> problemsInNewPassphrase(const Passphrase &passphrase, const QStringList &personal)
{
    const QString field = QStringLiteral("passphrase");
    if (passphrase.characters() < Passphrase::shortest) {
        return {{field,
                 QCoreApplication::translate("Keys",
                                             "A passphrase needs at least %1 characters; this has %2. Four or five "
                                             "unrelated words make a good one.")
                     .arg(Passphrase::shortest)
                     .arg(passphrase.characters())}};
    }
    if (guessingBits(passphrase, personal) < leastGuessingBits) {
        return {{field,
                 QCoreApplication::translate(
                     "Keys",
                     "This passphrase is too easy to guess. Names, places, dates, rows of keys and well-known "
                     "phrases count for little. Use five unrelated words, or the suggested passphrase.")}};
    }
    return {};
}

Result<> acceptNewPassphrase(const Passphrase &passphrase, const QStringList &personal)
{
    QList<FieldProblem> problems = problemsInNewPassphrase(passphrase, personal);
    if (problems.isEmpty())
        return {};
    const QString text = problems.constFirst().text;
    return failure(Problem::Kind::Invalid, text, std::move(problems));
}

QString suggestPassphrase()
{
    sodium::require();
    for (;;) {
        QStringList words;
        for (int i = 0; i < 5; ++i)
            words.append(wordlist::word(int(randombytes_uniform(wordlist::size))));
        QString judged = words.join(QLatin1Char('-'));
        const QString suggested = words.join(QLatin1Char('-'));
        // Once in a long while chance makes a row that the judge takes for an easy one.
        if (const Result<Passphrase> taken = Passphrase::take(judged); taken && acceptNewPassphrase(*taken, {}))
            return suggested;
    }
}

} // namespace marac
