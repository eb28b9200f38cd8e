// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/reading/JsonWire.h"

#include "core/importing/reading/AnswerWalk.h"
#include "core/importing/reading/TableWire.h"

#include <QJsonArray>
#include <QJsonParseError>

#include <bit>
#include <cmath>
#include <utility>

namespace marac {

static constexpr char objectMagic[] = "MARACOBJ";
static constexpr qsizetype objectMagicBytes = 8;

namespace {
enum class Piece : quint8 { Null, No, Yes, Number, Text, Array, Object };
} // namespace

static void putObject(QByteArray &out, const QJsonObject &object);

static void putValue(QByteArray &out, const QJsonValue &value)
{
    const auto putPiece = [&out](Piece piece) { put(out, quint8(piece)); };
    switch (value.type()) {
    case QJsonValue::Bool:
        putPiece(value.toBool() ? Piece::Yes : Piece::No);
        return;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        putPiece(Piece::Number);
        put(out, std::bit_cast<quint64>(number == 0 ? 0.0 : number)); // there is one nought
        return;
    }
    case QJsonValue::String:
        putPiece(Piece::Text);
        putText(out, value.toString());
        return;
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        putPiece(Piece::Array);
        put(out, quint32(array.size()));
        for (const QJsonValue &one : array)
            putValue(out, one);
        return;
    }
    case QJsonValue::Object:
        putPiece(Piece::Object);
        putObject(out, value.toObject());
        return;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    putPiece(Piece::Null);
}

static void putObject(QByteArray &out, const QJsonObject &object)
{
    QStringList names = object.keys();
    names.sort();
    put(out, quint32(names.size()));
    for (const QString &name : std::as_const(names)) {
        putText(out, name);
        putValue(out, object.value(name));
    }
}

QByteArray jsonToWire(const ReadJson &answer)
{
    QByteArray out(objectMagic, objectMagicBytes);
    if (answer) {
        put(out, quint8(0));
        putObject(out, *answer);
    } else {
        put(out, quint8(1));
        put(out, quint8(answer.error().kind));
        put(out, quint32(answer.error().line));
        put(out, quint8(answer.error().detail));
    }
    return out;
}

static QJsonObject objectIn(AnswerWalk &walk, int depth);

/// No array and no object holds more than its file has bytes.
static quint32 countIn(AnswerWalk &walk, int depth)
{
    walk.demand(depth <= readJsonLimits.depth);
    return walk.number<quint32>(quint32(readJsonLimits.bytes));
}

static QJsonValue valueIn(AnswerWalk &walk, int depth)
{
    switch (Piece(walk.number<quint8>(quint8(Piece::Object)))) {
    case Piece::No:
        return false;
    case Piece::Yes:
        return true;
    case Piece::Number: {
        const double number = std::bit_cast<double>(walk.number<quint64>(~quint64(0)));
        walk.demand(std::isfinite(number));
        return walk.isGood() ? QJsonValue(number) : QJsonValue();
    }
    case Piece::Text:
        return walk.text(readJsonLimits.bytes);
    case Piece::Array: {
        QJsonArray array;
        const quint32 count = countIn(walk, depth + 1);
        for (quint32 i = 0; i < count && walk.isGood(); ++i)
            array.append(valueIn(walk, depth + 1));
        return array;
    }
    case Piece::Object:
        return objectIn(walk, depth + 1);
    case Piece::Null:
        break;
    }
    return {};
}

static QJsonObject objectIn(AnswerWalk &walk, int depth)
{
    QJsonObject object;
    QString before;
    const quint32 count = countIn(walk, depth);
    for (quint32 i = 0; i < count && walk.isGood(); ++i) {
        const QString name = walk.text(readJsonLimits.bytes);
        walk.demand(i == 0 || name > before); // each once, and quick to put in
        object.insert(name, valueIn(walk, depth));
        before = name;
    }
    return object;
}

static JsonFault faultIn(AnswerWalk &walk)
{
    JsonFault fault;
    fault.kind = JsonFault::Kind(walk.number<quint8>(quint8(JsonFault::Kind::NoCharacter)));
    fault.line = int(walk.number<quint32>(quint32(readJsonLimits.bytes + 1)));
    fault.detail = walk.number<quint8>(quint8(QJsonParseError::GarbageAtEnd));
    return fault;
}

std::optional<ReadJson> jsonFromWire(QByteArrayView bytes)
{
    if (bytes.size() > longestAnswer || !bytes.startsWith(QByteArrayView(objectMagic, objectMagicBytes)))
        return std::nullopt;
    AnswerWalk walk(bytes.sliced(objectMagicBytes));
    const quint8 outcome = walk.number<quint8>(1);
    const ReadJson read =
        outcome == 0 ? ReadJson(objectIn(walk, 1)) : ReadJson(tl::unexpected<JsonFault>(faultIn(walk)));
    // Another nought, a byte order mark that was lost: there is one way to give an answer.
    return walk.isWhole() && QByteArrayView(jsonToWire(read)) == bytes ? std::optional<ReadJson>(read) : std::nullopt;
}

} // namespace marac
