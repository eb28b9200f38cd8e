// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marac {

/// Who is in the room of one meeting, as far as R103 asks.
struct Room
{
    bool inSession = false; ///< opened; people may come in, and sign, before
    int present = 0;
    int unsignedPresent = 0; ///< of those present, who have not signed the undertaking

    void enter(bool hasSigned)
    {
        ++present;
        unsignedPresent += hasSigned ? 0 : 1;
    }
};

/// R103: "no information will be exchanged until all partners present have signed the undertaking". Why the cases of a meeting
/// are closed, from who is in its room; empty when nothing closes them. The first person who comes in begins it, whether the
/// meeting has been opened or not; once it is in session its cases are closed to an empty room as well. Holds no name.
///
/// Somebody who comes late closes them for everybody until they sign or leave: people in one room hear and see the same, so
/// there is no closing them for one alone.
QString whyCasesAreClosed(const Room &room);

} // namespace marac
