// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>

namespace marac {

/// What the form of a new meeting of that day proposes as its start, on the wall clock in Sefton: half past nine. For the day
/// on which it is called (R025: a mini MARAC may be) that may have passed; then it is the next full or half hour after `now`,
/// and no valid time when the day has none left. An invalid day is none yet.
QTime proposedStart(QDate heldOn, const QDateTime &now);

} // namespace marac
