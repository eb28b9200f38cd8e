// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/documents/builders/letters/MeetingLetter.h"
#include "core/documents/papers/PaperMaking.h"

namespace marac::documents {

/// What a letter about the meeting begins with, written today.
MeetingLetter letterAbout(const PaperGround &ground, const Meeting &meeting);

/// The agency that the order names; Invalid when it names none.
Result<Agency> agencyWrittenTo(const PaperGround &ground);

} // namespace marac::documents
