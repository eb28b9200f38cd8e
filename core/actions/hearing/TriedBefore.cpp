// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/TriedBefore.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace marac {

/// Without the ending that number, tense or a noun made of a verb gives it, and with a doubled last letter once.
static QString stemOf(QString word)
{
    static const QStringList endings{QStringLiteral("ations"), QStringLiteral("ation"), QStringLiteral("ings"),
                                     QStringLiteral("ing"),    QStringLiteral("ed"),    QStringLiteral("es"),
                                     QStringLiteral("s"),      QStringLiteral("e")};
    if (word.size() > 4 && word.endsWith(QLatin1String("ies")))
        word = word.chopped(3) + QLatin1Char('y');
    for (const QString &ending : endings) {
        if (word.size() - ending.size() >= 3 && word.endsWith(ending) && !word.endsWith(QLatin1String("ss"))) {
            word.chop(ending.size());
            break;
        }
    }
    if (word.size() > 3 && word.back() == word.at(word.size() - 2))
        word.chop(1);
    return word;
}

static QSet<QString> stemsIn(const QString &text)
{
    static const QRegularExpression betweenWords(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QSet<QString> stems;
    const QStringList words = text.toLower().split(betweenWords, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.size() >= 3)
            stems += stemOf(word);
    }
    return stems;
}

/// Of the words that tell what is done: without small words, without the doing and the people that any action may have, and
/// without what stands for an address that is masked.
static QSet<QString> tellingStems(const QString &text)
{
    static const QSet<QString> emptyStems = stemsIn(QStringLiteral(
        "the and for with from into onto that this their them they her his its will are has have all any new "
        "more again about whether out install installation fit arrange provide make carry put set get give "
        "offer ensure organise complete issue consider victim family protected address"));
    return stemsIn(text) - emptyStems;
}

/// The share of the shorter text's words that the other has, too, in hundredths.
static int likeness(const QSet<QString> &one, const QSet<QString> &other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    return shorter == 0 ? 0 : int(100 * (one & other).size() / shorter);
}

/// Those records whose text is like the one proposed, the most alike first; a text that is none is like nothing.
template <class Record, class TextOf>
static QList<Record> alikeOf(const QString &proposed, const QList<Record> &records, const TextOf &textOf)
{
    static constexpr int alike = 60;
    const QSet<QString> words = tellingStems(proposed);
    QList<std::pair<int, Record>> found;
    for (const Record &record : records) {
        if (const int share = likeness(words, tellingStems(textOf(record))); share >= alike)
            found << std::pair(share, record);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Record> sorted;
    for (const auto &[share, record] : std::as_const(found))
        sorted << record;
    return sorted;
}

QList<EarlierAction> triedBefore(const QString &proposed, const QList<EarlierAction> &earlier)
{
    return alikeOf(proposed, earlier,
                   [](const EarlierAction &action) { return action.row.closed ? QString() : action.row.action.text; });
}

QList<Action> agreedAlready(const QString &proposed, AgencyId owner, const QList<Action> &agreed)
{
    return alikeOf(proposed, agreed,
                   [owner](const Action &action) { return action.ownerAgencyId == owner ? action.text : QString(); });
}

} // namespace marac
