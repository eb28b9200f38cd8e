// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"
#include "core/base/ListPage.h"
#include "core/base/Result.h"

namespace marac {

class Register;

/// All actions of the filter, soonest due first; one entry for the list, naming the case or the meeting when it is of one. Of a
/// case that is closed (R103) only the references, the agency and the days. A protected address in the words is masked.
Result<QList<ActionRow>> listActions(Register &records, const ActionFilter &filter);

/// Lines of the same list, and whose actions there are.
struct ActionList
{
    ListPage<ActionRow> page;
    QList<ActionOwner>
        owners; ///< of any action, whatever the filter; every agency where there are very many. By their codes
};

/// The same list as somebody wants to see it. Too long to be read whole, it is filtered by the beginnings of its references and
/// of those of its cases, and sorted by "dueOn".
Result<ActionList> listActions(Register &records, const ActionFilter &filter, const ListWanted &wanted);

} // namespace marac
