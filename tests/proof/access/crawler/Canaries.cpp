// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/crawler/Canaries.h"

#include "core/documents/Dates.h"
#include "core/store/Statement.h"
#include "tests/proof/access/TrailSince.h"
#include "tests/proof/access/crawler/NamedPeople.h"

#include <algorithm>

namespace marac::proof {

static constexpr qsizetype shortest = 12; ///< letters by which a sentence is known
static constexpr qsizetype longest = 40;

bool CanaryKind::standsIn(const QString &smallLetters) const
{
    return std::any_of(words.begin(), words.end(),
                       [&smallLetters](const QString &word) { return smallLetters.contains(word); });
}

static CanaryKind kindOf(const char *name, const QStringList &words)
{
    CanaryKind kind{QString::fromLatin1(name), {}};
    for (const QString &word : words)
        kind.words << word.trimmed().toLower();
    kind.words.removeAll(QString());
    kind.words.removeDuplicates();
    return kind;
}

/// Of one column.
static QStringList column(Register &reg, const char *sql)
{
    QStringList texts;
    Statement s(fileBehind(reg), sql);
    while (s.next())
        texts << s.get<QString>(0);
    return texts;
}

static QStringList sentences(const QStringList &texts)
{
    QStringList begun;
    for (const QString &text : texts) {
        // The beginning of the first line: what is shown may be elided, and never begins elsewhere.
        const QString words = text.section(QLatin1Char('\n'), 0, 0).left(longest).trimmed();
        if (words.size() >= shortest)
            begun << words;
    }
    return begun;
}

static QStringList birthDates(Register &reg)
{
    QStringList days;
    Statement s(fileBehind(reg), "SELECT born_on FROM person WHERE born_on IS NOT NULL");
    while (s.next()) {
        const auto day = s.get<QDate>(0);
        days << documents::shortDate(day) << day.toString(Qt::ISODate);
    }
    return days;
}

QList<CanaryKind> canariesOf(Register &reg)
{
    return {kindOf("a name", namedPeople(reg).keys()),
            kindOf("an address", column(reg, "SELECT street FROM address UNION SELECT postcode FROM address")),
            kindOf("a telephone number", column(reg, "SELECT phone FROM person")),
            kindOf("a date of birth", birthDates(reg)),
            kindOf("a reference", column(reg, "SELECT ref FROM case_file UNION SELECT ref FROM referral")),
            kindOf("what somebody wrote",
                   sentences(column(reg,
                                    "SELECT narrative FROM referral UNION SELECT text FROM contribution "
                                    "UNION SELECT text FROM action UNION SELECT text FROM case_event")))};
}

} // namespace marac::proof
