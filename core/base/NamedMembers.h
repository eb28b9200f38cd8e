// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace marac {

/// A member of a record under the name it has in a draft's JSON.
template <class Of, class Member>
struct Named
{
    const char *name;
    Member Of::*member;
};

template <class Of, std::size_t N>
void put(QJsonObject &json, const Of &record, const Named<Of, QString> (&texts)[N])
{
    for (const auto &text : texts)
        json.insert(QLatin1String(text.name), record.*text.member);
}
template <class Of, std::size_t N>
void put(QJsonObject &json, const Of &record, const Named<Of, bool> (&flags)[N])
{
    for (const auto &flag : flags)
        json.insert(QLatin1String(flag.name), record.*flag.member);
}
template <class Of, std::size_t N>
void take(const QJsonObject &json, Of &record, const Named<Of, QString> (&texts)[N])
{
    for (const auto &text : texts)
        record.*text.member = json.value(QLatin1String(text.name)).toString();
}
template <class Of, std::size_t N>
void take(const QJsonObject &json, Of &record, const Named<Of, bool> (&flags)[N])
{
    for (const auto &flag : flags)
        record.*flag.member = json.value(QLatin1String(flag.name)).toBool();
}

} // namespace marac
