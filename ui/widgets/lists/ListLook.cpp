// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/ListLook.h"

#include <QJsonArray>

namespace marac {

using namespace Qt::StringLiterals;

template <class Value>
static QJsonObject objectOf(const QHash<QString, Value> &values)
{
    QJsonObject json;
    for (auto one = values.begin(); one != values.end(); ++one)
        json.insert(one.key(), one.value());
    return json;
}

QJsonObject columnsToJson(const ListLook &look)
{
    return {{u"shown"_s, objectOf(look.shown)},
            {u"widths"_s, objectOf(look.widths)},
            {u"order"_s, QJsonArray::fromStringList(look.order)},
            {u"sortedBy"_s, look.sortedBy},
            {u"descending"_s, look.isDescending}};
}

QJsonObject linesToJson(const ListLook &look)
{
    return {{u"words"_s, look.words}, {u"tools"_s, objectOf(look.tools)}};
}

ListLook lookFromJson(const QJsonObject &json)
{
    ListLook look;
    const QJsonObject shown = json.value(u"shown"_s).toObject();
    for (auto one = shown.begin(); one != shown.end(); ++one)
        look.shown.insert(one.key(), one.value().toBool());
    const QJsonObject widths = json.value(u"widths"_s).toObject();
    for (auto one = widths.begin(); one != widths.end(); ++one)
        look.widths.insert(one.key(), one.value().toInt());
    for (const QJsonValue &column : json.value(u"order"_s).toArray())
        look.order += column.toString();
    look.sortedBy = json.value(u"sortedBy"_s).toString();
    look.isDescending = json.value(u"descending"_s).toBool();
    look.words = json.value(u"words"_s).toString();
    const QJsonObject tools = json.value(u"tools"_s).toObject();
    for (auto one = tools.begin(); one != tools.end(); ++one)
        look.tools.insert(one.key(), one.value().toString());
    return look;
}

} // namespace marac
