// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"
#include "core/users/User.h"

#include <QList>

namespace marac {

/// Only what this person can do something about, in words that ask of them what they may do: nobody is told to lock minutes
/// that only somebody else can lock. Everybody hears of a meeting held today.
QList<DueItem> dueFor(const User &user, const QList<DueItem> &items);

} // namespace marac
