// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/agenda/AgendaTable.h"

namespace marac {

/// In which order the cases of an agenda are heard.
enum class AgendaBy {
    ChildrenFirst, ///< the children's agencies may leave after them
    Landlord, ///< the homes of one landlord stand together, so that it may come and go with them; those of none last
    Agency,   ///< what one agency referred stands together, housing before the others
    Officer   ///< what one referring officer brings stands together
};

template <>
struct Codes<AgendaBy>
{
    static constexpr std::array<Code<AgendaBy>, 4> all{{
        {AgendaBy::ChildrenFirst, "children_first"},
        {AgendaBy::Landlord, "landlord"},
        {AgendaBy::Agency, "agency"},
        {AgendaBy::Officer, "officer"},
    }};
};

/// The order in which the meeting takes its cases (R029). Nothing moves that needn't: landlords, agencies and officers come in
/// the order of their first case, cases that stand together keep theirs, and what is in order stays as it is.
QList<AgendaItemId> agendaOrder(const QList<AgendaRow> &rows, AgendaBy by);

} // namespace marac
