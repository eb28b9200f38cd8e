// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/people/matching/BirthDates.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace marac {

class Connection;

/// Everybody's names, aliases too, read in one go and compared in memory: no index of the file finds a likeness. Whoever
/// looks for many people, such as an import, keeps one and lets it catch up.
class KnownNames
{
public:
    /// Reads those who came since the last time; everybody the first time.
    void catchUp(const Connection &db);

    /// R038: who has a name like one of `keys` (nameKey) and may be born then; where no date speaks for them, one word of the
    /// names has to be the same. Each once.
    QList<PersonId> like(const QStringList &keys, const Birth &birth) const;

private:
    struct Name
    {
        PersonId id;
        QString key;
        Birth birth;
    };

    QList<Name> m_names;
    QHash<QString, QList<qsizetype>> m_withWord;
    QHash<QDate, QList<qsizetype>> m_bornOn;
    PersonId m_last;
};

} // namespace marac
