// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace marac {

/// How an enum is written in the register and in files. Specialise with
///     template <> struct Codes<Role> { static constexpr std::array<Code<Role>, 2> all{{{Role::Reader, "reader"}, …}}; };
/// A code once released is never changed: it stands in registers.
template <class E>
struct Codes;

template <class E>
struct Code
{
    E value;
    const char *text;
};

template <class E>
concept Coded = requires
{
    Codes<E>::all;
};

template <Coded E>
QString toCode(E value)
{
    for (const Code<E> &code : Codes<E>::all) {
        if (code.value == value)
            return QString::fromLatin1(code.text);
    }
    Q_ASSERT_X(false, "toCode", "an enum value without a code");
    return {};
}

template <Coded E>
std::optional<E> fromCode(QStringView text)
{
    for (const Code<E> &code : Codes<E>::all) {
        if (text == QLatin1StringView(code.text))
            return code.value;
    }
    return std::nullopt;
}

} // namespace marac
