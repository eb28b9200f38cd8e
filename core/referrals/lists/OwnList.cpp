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

bool isFitToShow(const QString &name)
{
    return !name.trimmed().isEmpty() && !name.contains(QLatin1Char('\n')) && !name.contains(QLatin1Char('\t'))
        && !text::hasHidden(name) && text::problemsIn({}, name, text::lineLimit).isEmpty();
}

static bool isFit(const ListEntry &entry)
{
    return !entry.code.contains(QLatin1Char(' ')) && isFitToShow(entry.code) && isFitToShow(entry.label)
        && (entry.group.isEmpty() || isFitToShow(entry.group));
}

QStringList namedOtherwise(const QList<ListEntry> &own, const QList<ListEntry> &supplied)
{
    QStringList otherwise;
    for (const ListEntry &known : supplied) {
        const ListEntry *entry = entryOf(own, known.code);
        if (entry && entry->label != known.label) {
            //: a code of a list, its name in the partnership's own list, and in the supplied one
            otherwise << Words::tr("%1: “%2” for “%3”").arg(known.code, entry->label, known.label);
        }
    }
    return otherwise;
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
