// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"

#include "core/keys/Sodium.h"
#include "core/keys/WordList.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace marac::recovery {

static constexpr int bitsPerWord = 11;
static_assert(secretBytes * 8 + 8 == wordCount * bitsPerWord && (1 << bitsPerWord) == wordlist::size);

static unsigned char checksumOf(const unsigned char *secret)
{
    // The first byte names the use, so that no other hash of the same secret shares its value.
    Secret labelled(secretBytes + 1);
    labelled.data()[0] = 'R';
    std::copy_n(secret, secretBytes, labelled.data() + 1);
    return static_cast<unsigned char>(sodium::hash(labelled.view()).at(0));
}

static bool bitAt(const Secret &bits, int position)
{
    return (bits.data()[position / 8] >> (7 - position % 8)) & 1;
}

QStringList toWords(const Secret &secret)
{
    Q_ASSERT(secret.size() == secretBytes);
    Secret bits(secretBytes + 1);
    std::copy_n(secret.data(), secretBytes, bits.data());
    bits.data()[secretBytes] = checksumOf(secret.data());
    QStringList words;
    for (int word = 0; word < wordCount; ++word) {
        int index = 0;
        for (int bit = 0; bit < bitsPerWord; ++bit)
            index = index << 1 | int(bitAt(bits, word * bitsPerWord + bit));
        words.append(wordlist::word(index));
    }
    return words;
}

static Failure invalid(const QString &text)
{
    return failure(Problem::Kind::Invalid, text, {{QStringLiteral("words"), text}});
}

static QString readable(const QStringList &positions)
{
    if (positions.size() == 1)
        return positions.constFirst();
    return QCoreApplication::translate("Keys", "%1 and %2")
        .arg(positions.mid(0, positions.size() - 1).join(QStringLiteral(", ")), positions.constLast());
}

static Result<QList<int>> indexes(const QStringList &words)
{
    QList<int> found;
    QStringList wrong;
    for (const QString &word : words) {
        const std::optional<int> index = wordlist::indexOf(word);
        if (!index)
            wrong.append(QString::number(found.size() + 1));
        found.append(index.value_or(0));
    }
    if (words.size() != wordCount) {
        QString text = QCoreApplication::translate("Keys", "The sheet has %1 words; these are %2.")
                           .arg(wordCount)
                           .arg(words.size());
        if (!wrong.isEmpty() && wrong.size() <= 3)
            text += QLatin1Char(' ')
                + QCoreApplication::translate("Keys", "Look at word %1 first: it is not one of the list.")
                      .arg(readable(wrong));
        return invalid(text + QLatin1Char(' ')
                       + QCoreApplication::translate("Keys", "Type the words in the order of the sheet."));
    }
    if (wrong.size() == 1)
        return invalid(QCoreApplication::translate(
                           "Keys", "Word %1 is not one of the list. Compare its first four letters with the sheet.")
                           .arg(wrong.constFirst()));
    if (!wrong.isEmpty())
        return invalid(QCoreApplication::translate(
                           "Keys", "Words %1 are not of the list. Compare their first four letters with the sheet.")
                           .arg(readable(wrong)));
    return found;
}

Result<Secret> fromWords(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression number(QStringLiteral("^[0-9]+[.):]?"));
    if (typed.size() > 4096)
        return invalid(
            QCoreApplication::translate("Keys", "This is far more than the %1 words of a sheet. Type only the words.")
                .arg(wordCount));
    QStringList words;
    for (QString word : typed.split(between, Qt::SkipEmptyParts)) {
        word.remove(number);
        if (!word.isEmpty())
            words.append(word);
    }
    const Result<QList<int>> found = indexes(words);
    if (!found)
        return Failure(found.error());

    Secret bits(secretBytes + 1);
    for (int position = 0; position < wordCount * bitsPerWord; ++position) {
        const int index = found->at(position / bitsPerWord);
        if ((index >> (bitsPerWord - 1 - position % bitsPerWord)) & 1)
            bits.data()[position / 8] |= static_cast<unsigned char>(1 << (7 - position % 8));
    }
    if (checksumOf(bits.data()) != bits.data()[secretBytes])
        return invalid(QCoreApplication::translate(
            "Keys",
            "Every word is one of the list, but together they are not a sheet: one is a different word, "
            "or two changed places. Compare them with the sheet one by one."));
    Secret secret(secretBytes);
    std::copy_n(bits.data(), secretBytes, secret.data());
    return secret;
}

} // namespace marac::recovery
