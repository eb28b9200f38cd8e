// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/lists/ReferralLists.h"

#include "core/referrals/lists/OwnList.h"
#include "core/referrals/strands/Strands.h"
#include "core/register/lists/OwnLists.h"

#include <QFile>

#include <algorithm>

// Outside the namespace: the macro declares a function of the global one.
static void registerReferralLists()
{
    Q_INIT_RESOURCE(referrals);
}

namespace marac {

namespace {

QList<ListEntry> supplied(const QString &name)
{
    registerReferralLists();
    QFile file(QStringLiteral(":/referrals/") + name);
    return file.open(QIODevice::ReadOnly) ? listIn(file.readAll()) : QList<ListEntry>();
}

/// The supplied list, or the one that stands in its place beside the register.
class ListInForce
{
public:
    explicit ListInForce(const QString &name) : m_name(name), m_supplied(supplied(name)) {}

    const QList<ListEntry> &entries()
    {
        follow();
        return m_entries;
    }
    QString remark()
    {
        follow();
        return m_remark;
    }

private:
    void follow()
    {
        if (m_reading == OwnLists::reading())
            return;
        m_reading = OwnLists::reading();
        m_entries = m_supplied;
        m_remark.clear();
        const std::optional<Result<QByteArray>> file = OwnLists::file(m_name);
        if (!file)
            return;
        const Result<QList<ListEntry>> own = file->and_then(readOwnList);
        if (!own) {
            m_remark = OwnLists::remarkOn(m_name, own.error());
            return;
        }
        m_entries = withGivenUp(*own, m_supplied);
        if (const QStringList otherwise = namedOtherwise(*own, m_supplied); !otherwise.isEmpty())
            m_remark = OwnLists::remarkOnNames(m_name, otherwise);
    }

    QString m_name;
    QList<ListEntry> m_supplied;
    QList<ListEntry> m_entries;
    QString m_remark;
    int m_reading = -1;
};

ListInForce &locationTypes()
{
    static ListInForce list(OwnLists::locationTypes);
    return list;
}

ListInForce &incidentKinds()
{
    static ListInForce list(OwnLists::incidentKinds);
    return list;
}

} // namespace

const QList<ListEntry> &locationTypeList()
{
    return locationTypes().entries();
}

const QList<ListEntry> &incidentKindList()
{
    return incidentKinds().entries();
}

QString firstIncidentKind()
{
    const QList<ListEntry> &list = incidentKindList();
    const auto first = std::find_if(list.begin(), list.end(), [](const ListEntry &entry) { return entry.current; });
    return first == list.end() ? QString() : first->code;
}

QStringList ownListRemarks()
{
    QStringList remarks{incidentKinds().remark(), locationTypes().remark(), Strands::remark()};
    remarks.removeAll(QString());
    return remarks;
}

} // namespace marac
