// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

#include <QList>

namespace marac {

/// Rule R8 of the tool: the full meeting before which an emergency's assessment is owed. The earliest full one on whose agenda
/// the referral stood, even when it is in session or over: the day doesn't move on because it was missed. Without one, the
/// earliest full meeting that is planned. A meeting that was called off counts for nothing. Invalid when there is none.
QDate fullMeetingOwing(const QList<Meeting> &stoodOn, const QList<Meeting> &others);

} // namespace marac
