// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/lists/ReferralLists.h"

#include <QFile>

#include <algorithm>

// Outside the namespace: the macro declares a function of the global one.
static void registerReferralLists()
{
    Q_INIT_RESOURCE(referrals);
}

namespace marac {

static QList<ListEntry> supplied(const QString &name)
{
    registerReferralLists();
    QFile file(QStringLiteral(":/referrals/") + name);
    return file.open(QIODevice::ReadOnly) ? listIn(file.readAll()) : QList<ListEntry>();
}

const QList<ListEntry> &locationTypeList()
{
    static const QList<ListEntry> list = supplied(QStringLiteral("location-types.json"));
    return list;
}

const QList<ListEntry> &incidentKindList()
{
    static const QList<ListEntry> list = supplied(QStringLiteral("incident-kinds.json"));
    return list;
}

QString firstIncidentKind()
{
    const QList<ListEntry> &list = incidentKindList();
    const auto first = std::find_if(list.begin(), list.end(), [](const ListEntry &entry) { return entry.current; });
    return first == list.end() ? QString() : first->code;
}

} // namespace marac
