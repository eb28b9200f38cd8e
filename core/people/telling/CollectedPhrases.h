// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace marac {

/// Collects the phrases of one address, each once and the first of them: what is typed as an address could otherwise hold
/// any number.
class CollectedPhrases
{
public:
    /// Of more than one word; others tell nothing.
    void add(const QStringList &words);
    /// Also of one word.
    void addName(const QStringList &words);
    const QList<QStringList> &all() const { return m_all; }

private:
    QList<QStringList> m_all;
};

/// The words of an address as they stand in phrases, with one word for "flat" and all its like.
QStringList phraseWords(const QString &text);

/// "12", "12a"; not "9zz" of a postcode, not "1st".
bool isHouseNumber(const QString &word);

/// The name without "The" before it.
QStringList withoutArticle(QStringList name);

} // namespace marac
