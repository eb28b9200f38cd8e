// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressInText.h"

#include "core/people/addresses/AddressPhrases.h"
#include "core/people/addresses/SeenText.h"
#include "core/people/anchors/PhraseAnchors.h"
#include "core/people/anchors/TextAnchors.h"
#include "core/people/telling/MaskedLines.h"
#include "core/people/telling/NumbersIn.h"
#include "core/people/telling/PhraseTree.h"
#include "core/people/telling/PostcodesIn.h"
#include "core/people/telling/ProtectedPhraseTable.h"
#include "core/store/Kept.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace marac {

namespace {

/// Where a text tells a phrase.
struct ToldPhrase
{
    qsizetype number = 0; ///< of the phrase, or PhraseTree::unread
    AddressPlace place = {};
};

/// In the order of the text, the longer one first.
bool standsBefore(const ToldPhrase &a, const ToldPhrase &b)
{
    return a.place.from != b.place.from ? a.place.from < b.place.from : a.place.length > b.place.length;
}

/// What is kept of all that a text tells, which may be far more than the text: the longest from each place on, or each phrase
/// where it is told first.
enum class Keep { EachPlace, EachPhrase };

class Found
{
public:
    explicit Found(Keep keep) : m_keep(keep) {}
    void take(const ToldPhrase &told)
    {
        const qsizetype key = m_keep == Keep::EachPlace ? told.place.from : told.number;
        const auto known = m_told.find(key);
        if (known == m_told.end())
            m_told.insert(key, told);
        else if (standsBefore(told, *known))
            *known = told;
    }
    QList<ToldPhrase> inOrder() const
    {
        QList<ToldPhrase> told = m_told.values();
        std::sort(told.begin(), told.end(), standsBefore);
        return told;
    }

private:
    Keep m_keep;
    QHash<qsizetype, ToldPhrase> m_told;
};

/// Anchors are remembered up to here, so that texts of any length and number don't fill the memory.
constexpr qsizetype mostAsked = 100'000;

/// More phrases than these, some 20 MB, do not stay with the connection.
constexpr qsizetype mostKept = 20'000;

} // namespace

/// The phrases that are looked for, as far as they were given or read. Those of a register stay with its connection until something
/// is changed: the texts of a list are nearly the same from one look to the next, and so is what they are asked for.
class AddressInText::Known final : public Kept
{
public:
    /// Those of the register, besides what was given; nothing more when it protects no address.
    void readFrom(const Connection &db)
    {
        if (!m_isOfRegister && !ProtectedPhraseTable::isEmpty(db))
            m_db = &db;
        m_isOfRegister = true;
    }
    /// An address that came to be protected must be hidden at once.
    bool outlasts(const QList<WrittenRow> &rows) override { return !ProtectedPhraseTable::followed(rows); }
    bool isTooLarge() const override { return m_phrases.size() > mostKept || m_asked.size() > mostAsked; }

    bool isEmpty() const { return !m_db && m_phrases.isEmpty(); }
    void add(const QString &phrase, AddressId id)
    {
        add(phrase);
        m_owners[phrase] << id;
    }
    QList<ToldPhrase> toldBy(const QString &text, Keep keep);
    const QString &phraseOf(const ToldPhrase &told) const { return m_phrases.at(told.number); }
    const QList<AddressId> &ownersOf(const ToldPhrase &told);

private:
    void add(const QString &phrase);
    void read(const QList<AddressWord> &words, const QList<FoundCode> &codes);
    void addTold(const SeenText &seen, Found &found);

    const Connection *m_db = nullptr; ///< where there may be more to read
    bool m_isOfRegister = false;
    QStringList m_phrases;                     ///< by number
    QHash<QString, qsizetype> m_numbers;       ///< of the phrases, and so of the postcodes among them
    PhraseTree m_tree;                         ///< the others
    QHash<QString, QList<AddressId>> m_owners; ///< of phrases for which they were given or read
    QSet<QString> m_asked;                     ///< anchors whose phrases were read
};

void AddressInText::Known::add(const QString &phrase)
{
    if (m_numbers.contains(phrase))
        return;
    const qsizetype number = m_phrases.size();
    m_phrases << phrase;
    if (!isPostcodePhrase(phrase))
        m_tree.add(phrase.split(QLatin1Char(' ')), number);
    m_numbers.insert(phrase, number);
}

void AddressInText::Known::read(const QList<AddressWord> &words, const QList<FoundCode> &codes)
{
    QSet<QString> anchors = anchorsIn(words);
    for (const FoundCode &code : codes)
        anchors.insert(anchorsOf({code.key}).first());
    if (m_asked.size() > mostAsked)
        m_asked.clear();
    QStringList fresh;
    for (const QString &anchor : std::as_const(anchors)) {
        if (m_asked.contains(anchor))
            continue;
        fresh << anchor;
    }
    const QStringList phrases = ProtectedPhraseTable::withAnchors(*m_db, fresh);
    for (const QString &phrase : phrases)
        add(phrase);
    for (const QString &anchor : std::as_const(fresh))
        m_asked.insert(anchor); // last: what was broken off is asked again
}

void AddressInText::Known::addTold(const SeenText &seen, Found &found)
{
    const QList<AddressWord> words = addressWords(seen.text);
    const QList<FoundCode> codes = postcodesIn(seen.text) + groupedNumbersIn(seen.text);
    if (m_db)
        read(words, codes);
    const auto tell = [&](qsizetype number, qsizetype from, qsizetype length) {
        const qsizetype begins = seen.at.at(from);
        found.take(ToldPhrase{number, AddressPlace{begins, seen.at.at(from + length - 1) + 1 - begins}});
    };
    for (qsizetype at = 0; at < words.size() && !m_tree.isEmpty(); ++at) {
        const QList<PhraseTree::Told> told = m_tree.toldFrom(words, at);
        for (const PhraseTree::Told &one : told) {
            const AddressWord &last = words.at(at + one.count - 1);
            tell(one.number, words.at(at).from, last.from + last.length - words.at(at).from);
        }
    }
    for (const FoundCode &code : codes) {
        if (const auto number = m_numbers.constFind(code.key); number != m_numbers.cend())
            tell(*number, code.from, code.length);
    }
}

QList<ToldPhrase> AddressInText::Known::toldBy(const QString &text, Keep keep)
{
    if (isEmpty() || text.isEmpty())
        return {};
    Found found(keep);
    const SeenText seen = seenText(text);
    addTold(seen, found);
    if (seen.text.size() < text.size())
        addTold(seenText(text, Undrawn::AsSpace), found);
    if (const SeenText meant = asMeant(seen); meant.text != seen.text)
        addTold(meant, found);
    return found.inOrder();
}

const QList<AddressId> &AddressInText::Known::ownersOf(const ToldPhrase &told)
{
    const QString &phrase = phraseOf(told);
    if (m_db && !m_owners.contains(phrase))
        m_owners.insert(phrase, ProtectedPhraseTable::addressesTold(*m_db, phrase));
    return m_owners[phrase];
}

AddressInText::AddressInText(const QList<Address> &addresses) : m_known(std::make_shared<Known>())
{
    for (const Address &address : addresses) {
        if (!address.isProtected)
            continue;
        const QStringList phrases = tellingPhrases(address);
        for (const QString &phrase : phrases)
            m_known->add(phrase, address.id);
    }
}

AddressInText::AddressInText(const Connection &db) : m_known(db.kept().get<Known>())
{
    m_known->readFrom(db);
}

bool AddressInText::isEmpty() const
{
    return m_known->isEmpty();
}

QList<AddressPlace> AddressInText::placesIn(const QString &text) const
{
    QList<AddressPlace> outer;
    qsizetype end = 0;
    const QList<ToldPhrase> told = m_known->toldBy(text, Keep::EachPlace);
    for (const ToldPhrase &one : told) {
        if (one.place.from + one.place.length <= end)
            continue;
        end = one.place.from + one.place.length;
        outer.append(one.place);
    }
    return outer;
}

std::optional<QStringList> AddressInText::phrasesIn(const QString &text) const
{
    QStringList phrases;
    const QList<ToldPhrase> told = m_known->toldBy(text, Keep::EachPhrase);
    for (const ToldPhrase &one : told) {
        if (one.number == PhraseTree::unread)
            return std::nullopt;
        phrases << m_known->phraseOf(one);
    }
    return phrases;
}

QList<AddressId> AddressInText::addressesIn(const QString &text) const
{
    QList<AddressId> addresses;
    QSet<AddressId> known;
    const QList<ToldPhrase> told = m_known->toldBy(text, Keep::EachPhrase);
    for (const ToldPhrase &one : told) {
        if (one.number == PhraseTree::unread)
            continue;
        for (const AddressId id : m_known->ownersOf(one)) {
            if (known.contains(id))
                continue;
            known.insert(id);
            addresses << id;
        }
    }
    return addresses;
}

QString AddressInText::masked(const QString &text) const
{
    return maskedPart(text, placesIn(text), 0, text.size());
}

QStringList AddressInText::masked(const QStringList &lines) const
{
    return maskedLines(lines, placesIn(lines.join(QLatin1Char('\n'))));
}

} // namespace marac
