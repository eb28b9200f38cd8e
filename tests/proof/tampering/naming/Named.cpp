// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/naming/Named.h"

#include <QRegularExpression>

#include <algorithm>

namespace marac::proof {

using namespace Qt::StringLiterals;

namespace {

bool isAnyOtherIn(const QString &beginning, const Differing &parts)
{
    const auto isIts = [&](const QString &table) { return table.startsWith(beginning); };
    return std::any_of(parts.rows.keyBegin(), parts.rows.keyEnd(), isIts)
        || std::any_of(parts.unsound.begin(), parts.unsound.end(), isIts);
}

/// A record may belong to another that is gone, and be as it was.
bool isRecordRight(const QString &table, qint64 number, bool belongsToNothing, const Differing &parts)
{
    return parts.rows.value(table).contains(number) || parts.bound.value(table).contains(number)
        || (belongsToNothing && !parts.rows.isEmpty());
}

} // namespace

bool nameWhatDiffers(const QString &words, const Differing &parts)
{
    static const QRegularExpression record(u"“(\\w+)” \\(number (\\d+)\\)"_s);
    static const QRegularExpression table(u"the table “(\\w+)”"_s);
    static const QRegularExpression entry(u"\\b[Ee]ntry (\\d+)\\b"_s);
    static const QRegularExpression account(u"\\bAccount (\\d+)\\b"_s);
    const auto says = [&](const QString &text) { return words.contains(text); };

    if (says(u"entries that are no part of the trail"_s))
        return parts.hasStrayEntries;
    if (const auto named = record.match(words); named.hasMatch())
        return isRecordRight(named.captured(1), named.captured(2).toLongLong(), says(u"something that is not there"_s),
                             parts);
    if (const auto named = table.match(words); named.hasMatch())
        return parts.unsound.contains(named.captured(1));
    if (says(u"The trail ends at entry"_s) || says(u"Older. The register ends at entry"_s))
        return isAnyOtherIn(u"meta"_s, parts) || !parts.entries.isEmpty();
    if (const auto named = entry.match(words); named.hasMatch())
        return parts.entries.contains(named.captured(1).toLongLong());
    if (const auto named = account.match(words); named.hasMatch())
        return parts.rows.value(u"user"_s).contains(named.captured(1).toLongLong());
    if (says(u" records; the register remembers "_s))
        return !parts.rows.isEmpty();
    if (says(u"Records are tied to entries"_s))
        return !parts.entries.isEmpty();
    if (says(u"are of another time than the rest"_s))
        return parts.isListOfTablesGone;
    if (says(u"The end of the register's file is missing"_s) || says(u"is missing or was added"_s))
        return parts.isLengthWrong;
    if (says(u"What protected addresses are found by"_s))
        return isAnyOtherIn(u"protected_phrase"_s, parts);
    if (says(u"What searches find texts by"_s))
        return isAnyOtherIn(u"record_words"_s, parts) || isAnyOtherIn(u"address_words"_s, parts);
    if (says(u"The copy of the key file inside the register"_s))
        return isAnyOtherIn(u"meta"_s, parts);
    return false;
}

} // namespace marac::proof
