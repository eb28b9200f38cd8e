// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"
#include "core/users/User.h"

namespace marac {

class Connection;
struct BackupFolders;

/// A backup that is missing, old or failed (threat T5), and a key that was not changed after an account was closed (threat
/// T12): each only for whoever may do something about it.
QList<DueItem> safekeepingDue(const Connection &db, const User &actor, const BackupFolders &folders, QDate today);

} // namespace marac
