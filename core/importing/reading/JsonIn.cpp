// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/reading/JsonIn.h"

#include <QJsonArray>

#include <algorithm>

namespace marac {

static bool isText(const QString &text)
{
    return !text.contains(QChar(0)) && text.isValidUtf16();
}

/// Goes no deeper than readJsonLimits.
static bool holdsTextsOnly(const QJsonValue &value)
{
    if (value.isString())
        return isText(value.toString());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [](const QJsonValue &one) { return holdsTextsOnly(one); });
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isText(it.key()) || !holdsTextsOnly(it.value()))
            return false;
    }
    return true;
}

ReadJson jsonObjectIn(QByteArrayView file)
{
    const ReadJson object = strictJson(file, readJsonLimits);
    if (object && !holdsTextsOnly(*object))
        return tl::unexpected<JsonFault>(JsonFault{JsonFault::Kind::NoCharacter});
    return object;
}

} // namespace marac
