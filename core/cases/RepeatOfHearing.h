// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace marac {

/// An earlier referral of the same file, and the day of the meeting that heard it or that it waits for.
struct EarlierMatter
{
    QDate referredOn; ///< Sefton's calendar
    QDate meetingOn;
};

/// Rule R4 with the partnership's own term (domain.md "Repeat"): an incident after the earlier referral, or from the day of its
/// hearing on, and up to `months` months after that hearing, the last day included, comes back to the same matter whatever its
/// score. Between referral and hearing too: the term of SafeLives runs from the referral, and what happens while a case waits to
/// be heard belongs to it. Otherwise the new referral still joins the file (R038), but goes by its own score.
bool comesBackTo(const EarlierMatter &matter, QDate incidentOn, int months);

} // namespace marac
