// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/MaskedMeeting.h"

#include "core/people/addresses/AddressInText.h"

namespace marac {

MeetingFile withAddressesMasked(const AddressInText &addresses, MeetingFile file)
{
    const auto mask = [&addresses](QString &text) { text = addresses.masked(text); };
    for (AgendaRow &row : file.agenda)
        mask(row.item.lateReason);
    for (Circulation &sent : file.circulation)
        mask(sent.lateReason);
    for (AgencyCirculation &one : file.circulated) {
        for (Circulation &sent : one.sent)
            mask(sent.lateReason);
    }
    return file;
}

} // namespace marac
