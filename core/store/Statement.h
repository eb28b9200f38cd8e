// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"
#include "core/base/Id.h"
#include "core/store/Connection.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace marac {

/// One prepared SQL statement over our driver, with the traps closed: a misspelt or forgotten placeholder, an unnamed one,
/// a second statement in the text and REPLACE throw StoreFault::Misuse (debug builds say on the log which it was) instead of
/// storing NULL; std::nullopt is the only NULL. Placeholders are named (":day"). Throws StoreFault. Dates are stored as ISO text,
/// moments as UTC ISO text with milliseconds, enums by their Codes, Ids as integers (an invalid Id, date or moment as
/// NULL). Text with a lone surrogate is refused: it could not be read back as it was.
///
///     Statement s(db, "SELECT name FROM agency WHERE id = :id");
///     s.bind(":id", id);
///     while (s.next()) names += s.get<QString>(0);
class Statement
{
public:
    Statement(const Connection &db, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <class T>
    Statement &bind(const char *placeholder, const T &value)
    {
        bindValue(placeholder, toVariant(value));
        return *this;
    }

    /// Runs a statement that returns no rows. May be run again after new binds; what was not bound anew keeps its value.
    void run();
    /// Runs on the first call, then steps; false when there are no more rows. A bind starts it afresh.
    bool next();
    /// The number the last INSERT through this connection gave.
    qint64 insertedId() const;
    /// Rows changed by the last run().
    int changed() const;

    bool isNull(int column) const { return !value(column).isValid(); }
    /// A column of the present row; NULL reads as an empty or invalid value, or as std::nullopt where T is optional.
    /// A code, date or number that T can't hold throws StoreFault::Corrupt.
    template <class T>
    T get(int column) const
    {
        return fromVariant<T>(value(column));
    }

private:
    void bindValue(const char *placeholder, const QVariant &value);
    QVariant value(int column) const;

    template <class T>
    static QVariant toVariant(const T &value);
    template <class T>
    static T fromVariant(const QVariant &value);

    static QVariant null() { return {}; }
    [[noreturn]] static void unreadable();
    static QString isoMoment(const QDateTime &moment);
    static QDateTime momentFrom(const QString &iso);

    struct Private;
    std::unique_ptr<Private> d;
};

namespace detail {
template <class T>
struct IsOptional : std::false_type
{
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type
{
};
template <class T>
struct IsId : std::false_type
{
};
template <class T>
struct IsId<Id<T>> : std::true_type
{
};
} // namespace detail

template <class T>
QVariant Statement::toVariant(const T &value)
{
    if constexpr (std::is_same_v<T, std::nullopt_t>)
        return null();
    else if constexpr (detail::IsOptional<T>::value)
        return value ? toVariant(*value) : null();
    else if constexpr (detail::IsId<T>::value)
        return value.isValid() ? QVariant(value.value()) : null();
    else if constexpr (Coded<T>)
        return toCode(value);
    else if constexpr (std::is_same_v<T, bool>)
        return QVariant(qint64(value ? 1 : 0));
    else if constexpr (std::is_integral_v<T>)
        return QVariant(qint64(value));
    else if constexpr (std::is_floating_point_v<T>)
        return QVariant(double(value));
    else if constexpr (std::is_same_v<T, QDate>)
        return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : null();
    else if constexpr (std::is_same_v<T, QDateTime>)
        return value.isValid() ? QVariant(isoMoment(value)) : null();
    else if constexpr (std::is_same_v<T, QByteArray>)
        return value.isNull() ? QVariant(QByteArray("", 0)) : QVariant(value);
    else if (const QString text(value); text.isNull())
        return QVariant(QStringLiteral(""));
    else
        return QVariant(text);
}

template <class T>
T Statement::fromVariant(const QVariant &value)
{
    if constexpr (detail::IsOptional<T>::value) {
        if (!value.isValid())
            return std::nullopt;
        return fromVariant<typename T::value_type>(value);
    } else if constexpr (detail::IsId<T>::value) {
        return T(value.toLongLong());
    } else if constexpr (Coded<T>) {
        const std::optional<T> decoded = fromCode<T>(value.toString());
        if (!decoded)
            unreadable();
        return *decoded;
    } else if constexpr (std::is_same_v<T, bool>) {
        return value.toLongLong() != 0;
    } else if constexpr (std::is_integral_v<T>) {
        const qint64 number = value.toLongLong();
        if (qint64(T(number)) != number)
            unreadable();
        return T(number);
    } else if constexpr (std::is_floating_point_v<T>) {
        return T(value.toDouble());
    } else if constexpr (std::is_same_v<T, QDate>) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        if (value.isValid() && !day.isValid())
            unreadable();
        return day;
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return value.isValid() ? momentFrom(value.toString()) : QDateTime();
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return value.toByteArray();
    } else {
        static_assert(std::is_same_v<T, QString>);
        return value.toString();
    }
}

} // namespace marac
