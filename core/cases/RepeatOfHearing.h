// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace marac {

/// Rule R4 with the partnership's own term (domain.md "Repeat"): an incident within `months` months after a hearing of the same
/// file, the last day included, is a repeat of the case as it was heard then and comes back whatever its score. The newest such
/// hearing; invalid when there is none: the referral still joins the file (R038), but goes by its own score.
QDate hearingRepeated(const QList<QDate> &heardOn, QDate incidentOn, int months);

} // namespace marac
