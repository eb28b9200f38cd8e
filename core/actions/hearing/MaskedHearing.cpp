// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/MaskedHearing.h"

#include "core/people/addresses/AddressInText.h"

namespace marac {

void maskGiven(const AddressInText &addresses, Hearing &hearing)
{
    hearing.row.item.lateReason = addresses.masked(hearing.row.item.lateReason);
    for (EarlierAction &earlier : hearing.earlier) {
        earlier.row.action.text = addresses.masked(earlier.row.action.text);
        earlier.reported = addresses.masked(earlier.reported);
    }
}

void maskSaid(const AddressInText &addresses, Hearing &hearing)
{
    for (Contribution &said : hearing.contributions)
        said.text = addresses.masked(said.text);
    RiskAnalysis &analysis = hearing.analysis;
    for (QString *text :
         {&analysis.harm, &analysis.contributory, &analysis.safety, &analysis.decision, &analysis.victimToldHow})
        *text = addresses.masked(*text);
    for (Action &action : hearing.actions)
        action.text = addresses.masked(action.text);
}

} // namespace marac
