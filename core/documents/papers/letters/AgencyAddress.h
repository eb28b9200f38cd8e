// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/documents/builders/letters/Letter.h"

namespace marac {

class Connection;

namespace documents {

/// An agency's designated officers on a day, the primary one first, with where it is written to; an agency that has none is
/// written to all the same.
Addressee officersOf(const Connection &db, const Agency &agency, QDate day);

} // namespace documents
} // namespace marac
