// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QStringList>

namespace marac {

/// What a JSON file from outside may cost.
struct JsonLimits
{
    qsizetype bytes = 1024 * 1024;
    int depth = 16; ///< objects and arrays inside one another
};

/// Why bytes are no such object, for whoever words it elsewhere: see readStrictJson().
struct JsonFault
{
    enum class Kind {
        TooLarge,
        Empty,
        NotUtf8,
        TooDeep,
        Malformed,
        NotAnObject,
        GivenTwice,
        NoCharacter ///< NUL or half of a surrogate pair; told only by who looks at the texts too
    };

    Kind kind = Kind::Malformed;
    int line = 0;   ///< from 1; 0 where no line is to blame
    int detail = 0; ///< of Malformed: a QJsonParseError::ParseError
};

/// The object, or the first fault. Says nothing in words, so that a process which knows no language can call it.
tl::expected<QJsonObject, JsonFault> strictJson(QByteArrayView bytes, JsonLimits limits = {});

/// The sentence for such a fault. It never repeats the text.
Failure malformedJson(const JsonFault &fault, JsonLimits limits = {});

/// Reads one JSON object and refuses what a lenient reader lets pass: an empty or oversized file, bytes that are not UTF-8,
/// deep nesting, and a key given twice (of which the last would silently win). The problem says where in the file, never
/// what stands there.
Result<QJsonObject> readStrictJson(QByteArrayView bytes, JsonLimits limits = {});

/// A problem for the first key of `object` that is not in `known`; nothing when all are known.
/// `where` names the object in plain words ("the file", "an item").
Result<> onlyKnownKeys(const QJsonObject &object, const QStringList &known, const QString &where);

} // namespace marac
