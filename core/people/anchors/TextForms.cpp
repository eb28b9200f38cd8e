// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/anchors/TextForms.h"

#include "core/people/telling/NumberWords.h"

#include <utility>

namespace marac {

TextForms::TextForms(const QList<AddressWord> &words)
    : m_words(words), m_from(words.size() + 1), m_until(words.size() + 1)
{
    m_splits.reserve(words.size());
    for (qsizetype at = 0; at < words.size(); ++at) {
        addFrom(at);
        m_splits.append(marac::splitsOf(words.at(at).key));
    }
}

bool TextForms::isPassedOver(qsizetype at) const
{
    return isBetweenNumberAndName(m_words, at);
}

void TextForms::add(const TextForm &form)
{
    m_from[form.from].append(form);
    m_until[form.next].append(form);
}

void TextForms::addFrom(qsizetype at)
{
    const QString &key = m_words.at(at).key;
    QStringList own = phraseForms(key);
    // "apartment" is "flat", and "apartments" with a slip.
    if (!own.contains(key))
        own << key;
    for (const QString &form : std::as_const(own))
        add({form, at, at + 1, false});
    if (const QString joined = joinedNumber(m_words, at); !joined.isEmpty())
        add({joined, at, at + 2, true});
    const QList<SpeltNumber> numbers = speltNumbersAt(m_words, at);
    for (const SpeltNumber &number : numbers)
        add({number.digits, at, at + number.count, true});
    if (const QString joined = joinedName(m_words, at); !joined.isEmpty())
        add({joined, at, at + 2, true});
}

} // namespace marac
