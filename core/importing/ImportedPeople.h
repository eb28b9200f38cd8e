// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/KeepReferral.h"

namespace marac {

class Connection;
class FieldReader;

/// The people of one imported referral, the victim first; nobody where none is named.
QList<PartEntry> importedPeople(const Connection &db, FieldReader &reader);

} // namespace marac
