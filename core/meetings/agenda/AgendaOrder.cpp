// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/AgendaOrder.h"

#include "core/people/PersonName.h"

#include <QStringList>

#include <algorithm>

namespace marac {

/// What stands together, as one text; empty for nothing that could be known.
static QString groupOf(const AgendaRow &row, AgendaBy by)
{
    switch (by) {
    case AgendaBy::ChildrenFirst:
        return {};
    case AgendaBy::Landlord:
        // A housing agency speaks of the home itself, whatever the form calls it.
        return nameKey(row.referringKind == AgencyKind::Housing ? row.referringName : row.landlord);
    case AgendaBy::Agency:
        return row.referringAgency;
    case AgendaBy::Officer: {
        // Two agencies may have an officer of the same name.
        const QString name = nameKey(row.referrer);
        return name.isEmpty() ? QString() : row.referringAgency + name;
    }
    }
    return {};
}

static bool comesFirst(const AgendaRow &row, AgendaBy by)
{
    return (by == AgendaBy::ChildrenFirst && row.hasChildren)
        || (by == AgendaBy::Agency && row.referringKind == AgencyKind::Housing);
}

QList<AgendaItemId> agendaOrder(const QList<AgendaRow> &rows, AgendaBy by)
{
    struct Place
    {
        AgendaItemId id;
        bool isLater = false;
        qsizetype group = 0;
    };
    QStringList groups;
    QList<Place> places;
    for (const AgendaRow &row : rows) {
        const QString group = groupOf(row, by);
        if (!group.isEmpty() && !groups.contains(group))
            groups << group;
        places << Place{row.item.id, !comesFirst(row, by), group.isEmpty() ? rows.size() : groups.indexOf(group)};
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &one, const Place &other) {
        return std::pair(one.isLater, one.group) < std::pair(other.isLater, other.group);
    });
    QList<AgendaItemId> order;
    for (const Place &place : std::as_const(places))
        order << place.id;
    return order;
}

} // namespace marac
