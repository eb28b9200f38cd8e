// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PeopleLists.h"

#include "core/people/PeopleWords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Outside the namespace: the macro declares a function of the global one. A static library's resources are not registered
// by themselves.
static void registerPeopleResource()
{
    Q_INIT_RESOURCE(people);
}

namespace marac {

QList<ListEntry> listIn(const QByteArray &json)
{
    QList<ListEntry> entries;
    const QJsonArray values = QJsonDocument::fromJson(json).object().value(QLatin1StringView("entries")).toArray();
    for (const QJsonValue &value : values) {
        const QJsonObject entry = value.toObject();
        entries.append({entry.value(QLatin1StringView("code")).toString(),
                        entry.value(QLatin1StringView("label")).toString(),
                        entry.value(QLatin1StringView("group")).toString(),
                        entry.value(QLatin1StringView("current")).toBool(true)});
    }
    return entries;
}

static QList<ListEntry> shipped(const QString &path)
{
    registerPeopleResource();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? listIn(file.readAll()) : QList<ListEntry>();
}

const QList<ListEntry> &ethnicityList()
{
    static const QList<ListEntry> list = shipped(QStringLiteral(":/people/ethnicity.json"));
    return list;
}

const QList<ListEntry> &disabilityList()
{
    static const QList<ListEntry> list = shipped(QStringLiteral(":/people/disability.json"));
    return list;
}

const QList<ListEntry> &sexualOrientationList()
{
    static const QList<ListEntry> list = shipped(QStringLiteral(":/people/sexual-orientation.json"));
    return list;
}

const QList<ListEntry> &genderList()
{
    static const QList<ListEntry> list = shipped(QStringLiteral(":/people/gender.json"));
    return list;
}

const QList<ListEntry> *listOf(const QString &field)
{
    if (field == QLatin1StringView("ethnicity"))
        return &ethnicityList();
    if (field == QLatin1StringView("disability"))
        return &disabilityList();
    return field == QLatin1StringView("sexualOrientation") ? &sexualOrientationList() : nullptr;
}

const ListEntry *entryOf(const QList<ListEntry> &list, const QString &code)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const ListEntry &entry) { return entry.code == code; });
    return found == list.end() ? nullptr : &*found;
}

QString labelOf(const QList<ListEntry> &list, const QString &code)
{
    if (code.isEmpty())
        return People::tr("Not recorded");
    const ListEntry *entry = entryOf(list, code);
    return entry ? entry->label : code;
}

} // namespace marac
