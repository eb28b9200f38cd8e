// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marac {

/// How one word of a name sounds, whoever wrote it down in our letters: "Mohammed" and "Muhammad", "Aleksandr" and
/// "Alexander", "Yusuf" and "Yousef" sound the same. Consonants are folded (ph and f, kh and k, ck and k, doubled ones);
/// vowels count by kind, because "Jamil" and "Jamal", "Hassan" and "Hussain" are different people.
class NameSound
{
public:
    /// A word of a nameKey: small letters without accents.
    explicit NameSound(const QString &word);

    bool isLike(const NameSound &other) const;
    /// "Daniela", "Maria", "Danielle": beside the same name without the ending it is that of somebody else.
    bool endsFeminine() const;

private:
    QString m_units; ///< small letters are consonants, capitals kinds of vowel
    QString m_exact; ///< the same, with the vowels of no kind as they stand
};

} // namespace marac
