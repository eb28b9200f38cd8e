// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/lists/ReferralLists.h"

#include <QFile>

// Outside the namespace: the macro declares a function of the global one.
static void registerReferralLists()
{
    Q_INIT_RESOURCE(referrals);
}

namespace marac {

const QList<ListEntry> &locationTypeList()
{
    static const QList<ListEntry> list = [] {
        registerReferralLists();
        QFile file(QStringLiteral(":/referrals/location-types.json"));
        return file.open(QIODevice::ReadOnly) ? listIn(file.readAll()) : QList<ListEntry>();
    }();
    return list;
}

} // namespace marac
