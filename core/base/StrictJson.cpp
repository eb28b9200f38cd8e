// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/StrictJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>
#include <QStringDecoder>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StrictJson)
};
} // namespace

static Failure malformed(const QString &text)
{
    return failure(Problem::Kind::Invalid, text);
}

static int lineOf(QByteArrayView bytes, qsizetype offset)
{
    return 1 + int(bytes.first(std::min(offset, bytes.size())).toByteArray().count('\n'));
}

/// The end of the string that opens at `start`: the offset of its closing quote, or the size when it never closes.
static qsizetype endOfString(QByteArrayView bytes, qsizetype start)
{
    qsizetype i = start + 1;
    while (i < bytes.size() && bytes[i] != '"')
        i += bytes[i] == '\\' ? 2 : 1;
    return std::min(i, bytes.size());
}

/// The key as it reads once its escapes are resolved, so that "a" and "\u0061" count as one.
static QString unescaped(QByteArrayView quoted)
{
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().first().toString();
}

/// The offset at which nesting passes `limit`, or -1.
static qsizetype tooDeepAt(QByteArrayView bytes, int limit)
{
    int depth = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '"')
            i = endOfString(bytes, i);
        else if (c == '{' || c == '[') {
            if (++depth > limit)
                return i;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return -1;
}

/// The offset of the first key given twice in one object, or -1. Expects well-formed JSON.
static qsizetype duplicateKeyAt(QByteArrayView bytes)
{
    struct Level
    {
        bool object;
        bool expectsKey;
        QSet<QString> keys = {};
    };
    QList<Level> levels;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        switch (bytes[i]) {
        case '{':
            levels.append({true, true});
            break;
        case '[':
            levels.append({false, false});
            break;
        case '}':
        case ']':
            levels.removeLast();
            break;
        case ',':
            levels.last().expectsKey = levels.last().object;
            break;
        case '"': {
            const qsizetype end = endOfString(bytes, i);
            if (!levels.isEmpty() && levels.last().expectsKey) {
                const QString key = unescaped(bytes.sliced(i, end + 1 - i));
                if (levels.last().keys.contains(key))
                    return i;
                levels.last().keys.insert(key);
                levels.last().expectsKey = false;
            }
            i = end;
            break;
        }
        default:
            break;
        }
    }
    return -1;
}

static bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    return !decoder.hasError();
}

static tl::unexpected<JsonFault> blame(JsonFault::Kind kind, int line = 0, int detail = 0)
{
    return tl::unexpected<JsonFault>(JsonFault{kind, line, detail});
}

tl::expected<QJsonObject, JsonFault> strictJson(QByteArrayView bytes, JsonLimits limits)
{
    if (bytes.size() > limits.bytes)
        return blame(JsonFault::Kind::TooLarge);
    if (bytes.trimmed().isEmpty())
        return blame(JsonFault::Kind::Empty);
    if (!isUtf8(bytes))
        return blame(JsonFault::Kind::NotUtf8);
    if (const qsizetype at = tooDeepAt(bytes, limits.depth); at >= 0)
        return blame(JsonFault::Kind::TooDeep, lineOf(bytes, at));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return blame(JsonFault::Kind::Malformed, lineOf(bytes, error.offset), error.error);
    if (!document.isObject())
        return blame(JsonFault::Kind::NotAnObject);
    if (const qsizetype at = duplicateKeyAt(bytes); at >= 0)
        return blame(JsonFault::Kind::GivenTwice, lineOf(bytes, at));
    return document.object();
}

Failure malformedJson(const JsonFault &fault, JsonLimits limits)
{
    switch (fault.kind) {
    case JsonFault::Kind::TooLarge:
        return malformed(
            Words::tr("The file is larger than the %L1 KiB allowed. Nothing was read. Check that it is the right file.")
                .arg(limits.bytes / 1024));
    case JsonFault::Kind::Empty:
        return malformed(Words::tr("The file is empty. Nothing was read. Give a file that holds one JSON object."));
    case JsonFault::Kind::NotUtf8:
        return malformed(Words::tr("The file is not UTF-8 text. Nothing was read. Save it again as UTF-8."));
    case JsonFault::Kind::TooDeep:
        return malformed(Words::tr("Line %1 nests deeper than the %2 levels allowed. Nothing was read.")
                             .arg(fault.line)
                             .arg(limits.depth));
    case JsonFault::Kind::NotAnObject:
        return malformed(Words::tr("The file must hold one JSON object, in curly brackets. Nothing was read."));
    case JsonFault::Kind::GivenTwice:
        return malformed(
            Words::tr("Line %1 gives the same entry twice. Nothing was read. Keep one of the two.").arg(fault.line));
    case JsonFault::Kind::NoCharacter:
        return malformed(Words::tr("The file holds something that is no character of any language. Nothing was read: "
                                   "take it out."));
    case JsonFault::Kind::Malformed:
        break;
    }
    QJsonParseError error;
    error.error = QJsonParseError::ParseError(fault.detail);
    return malformed(Words::tr("Line %1 is not valid JSON (%2). Nothing was read. Mend the file and try again.")
                         .arg(fault.line)
                         .arg(error.errorString()));
}

Result<QJsonObject> readStrictJson(QByteArrayView bytes, JsonLimits limits)
{
    const tl::expected<QJsonObject, JsonFault> object = strictJson(bytes, limits);
    if (!object)
        return malformedJson(object.error(), limits);
    return *object;
}

Result<> onlyKnownKeys(const QJsonObject &object, const QStringList &known, const QString &where)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return malformed(Words::tr("There is an entry in %1 that is not known here. Known are: %2.")
                                 .arg(where, known.join(QStringLiteral(", "))));
    }
    return {};
}

} // namespace marac
