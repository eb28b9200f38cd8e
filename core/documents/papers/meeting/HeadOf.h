// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/builders/meeting/MeetingHead.h"
#include "core/documents/papers/PaperMaking.h"

namespace marac::documents {

/// What a paper of the meeting says of it first, as it was called; the end of it is not known yet.
MeetingHead headOf(const PaperGround &ground, const Meeting &meeting);

} // namespace marac::documents
