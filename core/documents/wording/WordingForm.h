// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace marac::documents::wording {

// How a wording file is read: `Form<T>` lists its fields, each of which must be there and filled, and no other may be.

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

template <class T>
struct Text
{
    const char *key;
    QString T::*member;
    const char *place = nullptr; ///< "{date}": must stand in the text, for the program to fill in
};

template <class T>
struct TextList
{
    const char *key;
    QStringList T::*member;
};

template <class T>
struct Flag
{
    const char *key;
    bool T::*member;
};

template <class T>
struct Form;

inline constexpr qsizetype longestText = 4000;
inline constexpr qsizetype longestFile = 256 * 1024;

inline FieldProblem lacksPlace(const QString &key, const QString &place)
{
    return {key, Words::tr("This must hold %1, which the program fills in.").arg(place)};
}

inline FieldProblem unknownField(const QString &key)
{
    return {key,
            Words::tr("The file holds a field this program does not know. Compare its field names with the supplied "
                      "file.")};
}

/// Takes `value` as a text and says under `key` what is wrong with it.
inline QString takeText(const QJsonValue &value, const QString &key, QList<FieldProblem> &problems,
                        qsizetype longest = longestText)
{
    const QString text = text::kept(value.toString());
    if (!value.isString() || text.isEmpty())
        problems << FieldProblem{key, Words::tr("This must be a text, and not an empty one.")};
    else
        problems += text::problemsIn(key, text, longest);
    return text;
}

/// With `mayLack` a field that is not there keeps what `into` holds.
template <class T>
void take(const QJsonObject &object, T &into, bool mayLack, QList<FieldProblem> &problems)
{
    QStringList known;
    for (const Text<T> &text : Form<T>::texts) {
        const QString key = QString::fromLatin1(text.key);
        known << key;
        if (mayLack && !object.contains(key))
            continue;
        const QString words = takeText(object.value(key), key, problems);
        if (text.place && !words.isEmpty() && !words.contains(QLatin1String(text.place)))
            problems << lacksPlace(key, QString::fromLatin1(text.place));
        into.*text.member = words;
    }
    for (const TextList<T> &list : Form<T>::lists) {
        const QString key = QString::fromLatin1(list.key);
        known << key;
        if (mayLack && !object.contains(key))
            continue;
        (into.*list.member).clear();
        const QJsonArray array = object.value(key).toArray();
        if (array.isEmpty() || array.size() > 20)
            problems << FieldProblem{key, Words::tr("This must be a list of 1 to 20 texts.")};
        for (const QJsonValue &item : array)
            into.*list.member << takeText(item, key, problems);
    }
    for (const Flag<T> &flag : Form<T>::flags) {
        const QString key = QString::fromLatin1(flag.key);
        known << key;
        if (mayLack && !object.contains(key))
            continue;
        if (!object.value(key).isBool())
            problems << FieldProblem{key, Words::tr("This must be true or false, without quotation marks.")};
        into.*flag.member = object.value(key).toBool();
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key())) {
            problems << unknownField({});
            break;
        }
    }
}

inline Failure invalid(QList<FieldProblem> fields)
{
    return failure(
        Problem::Kind::Invalid,
        Words::tr(
            "The wording file can't be used; the wording in use was kept. Mend what is listed and read it again."),
        std::move(fields));
}

inline Result<QJsonObject> objectIn(const QByteArray &json)
{
    if (json.size() > longestFile)
        return invalid({{QString(), Words::tr("The file is larger than a wording file can be.")}});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return invalid(
            {{QString(), Words::tr("The file is not JSON, or is broken at character %L1.").arg(error.offset)}});
    return document.object();
}

/// Invalid names every field that is missing, empty, of the wrong kind, unknown or too long; the text of the file is never
/// repeated. With `supplied` nothing is missing: what the file does not say is taken from there.
template <class T>
Result<T> parse(const QByteArray &json, const T *supplied = nullptr)
{
    const Result<QJsonObject> object = objectIn(json);
    if (!object)
        return Failure(object.error());
    T wording = supplied ? *supplied : T();
    QList<FieldProblem> problems;
    take(*object, wording, supplied != nullptr, problems);
    if (!problems.isEmpty())
        return invalid(problems);
    return wording;
}

} // namespace marac::documents::wording
