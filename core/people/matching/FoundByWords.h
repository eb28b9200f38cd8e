// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>

#include <initializer_list>
#include <optional>

namespace marac {

/// The records in which every word of a list's filter is found, told word by word.
template <class Id>
class FoundByWords
{
public:
    static constexpr int mostReferences = 2000; ///< of each kind, for one word: a page is quick with so many

    /// Those in which the names are found; `isCut` where there are more.
    void addNamed(const QList<Id> &found, bool isCut)
    {
        m_isCut = m_isCut || isCut;
        keep(QSet<Id>(found.cbegin(), found.cend()));
    }
    /// Those in which one word stands as a reference of one kind or another, of each kind at most `mostReferences`.
    void addReferences(std::initializer_list<QList<Id>> kinds)
    {
        QSet<Id> word;
        for (const QList<Id> &found : kinds) {
            m_isCut = m_isCut || found.size() >= mostReferences;
            word.unite(QSet<Id>(found.cbegin(), found.cend()));
        }
        keep(word);
    }

    /// None where no word was told.
    QList<Id> values() const { return m_all ? m_all->values() : QList<Id>(); }
    /// Whether a word is in more records than were looked at.
    bool isCut() const { return m_isCut; }

private:
    void keep(const QSet<Id> &word) { m_all = m_all ? *m_all & word : word; }

    std::optional<QSet<Id>> m_all;
    bool m_isCut = false;
};

} // namespace marac
