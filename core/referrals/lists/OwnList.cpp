// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/lists/OwnList.h"

#include "core/base/StrictJson.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OwnLists)
};
} // namespace

static bool isFit(const ListEntry &entry)
{
    return !entry.code.isEmpty() && !entry.code.contains(QLatin1Char(' ')) && !entry.label.trimmed().isEmpty()
        && text::problemsIn({}, entry.code, text::lineLimit).isEmpty()
        && text::problemsIn({}, entry.label, text::lineLimit).isEmpty();
}

Result<QList<ListEntry>> readOwnList(const QByteArray &json)
{
    if (const Result<QJsonObject> object = readStrictJson(json); !object)
        return Failure(object.error());
    QList<ListEntry> entries = listIn(json);
    QSet<QString> codes;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!isFit(entries.at(i)) || codes.contains(entries.at(i).code)) {
            return failure(
                Problem::Kind::Invalid,
                Words::tr("Entry %1 needs a code of its own, without spaces, and a label of one line.").arg(i + 1));
        }
        codes.insert(entries.at(i).code);
    }
    if (std::none_of(entries.cbegin(), entries.cend(), [](const ListEntry &entry) { return entry.current; }))
        return failure(Problem::Kind::Invalid, Words::tr("It offers nothing to choose."));
    return entries;
}

QList<ListEntry> withGivenUp(QList<ListEntry> own, const QList<ListEntry> &supplied)
{
    for (ListEntry entry : supplied) {
        if (entryOf(own, entry.code))
            continue;
        entry.current = false;
        own << entry;
    }
    return own;
}

} // namespace marac
