// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QRandomGenerator>
#include <QStringList>

namespace marac::test {

/// Protected addresses of few words, and what people make of their phrases: the same for the same seed.
class AddressesByLot
{
public:
    explicit AddressesByLot(quint32 seed) : m_random(seed) {}

    /// A house with a number or a name, with or without a flat, or one that an organisation keeps; its parts or free text.
    Address address();
    /// The phrase within a text: words joined and apart, numbers in words, types shortened, another word for the flat, one
    /// slip of the hand in a word, a comma or a word between.
    QString textWith(const QString &phrase);
    qsizetype below(qsizetype limit) { return qsizetype(m_random.bounded(quint32(limit))); }

private:
    bool isOneIn(qsizetype number) { return below(number) == 0; }
    const QString &oneOf(const QStringList &words) { return words.at(below(words.size())); }
    QString name();
    QString number();
    QString inWords(int number);
    QString writtenNumber(const QString &number);
    QString writtenName(const QString &word);
    QString withSlip(const QString &word);
    QString written(const QString &word);

    QRandomGenerator m_random;
};

} // namespace marac::test
