// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// Which cases each list that was sent held, when each case was placed, the deadline last shown for a meeting, and the chair's
/// decision to go on without a quorum.
extern const Migration meetingRecordsSchema;
/// What each agency sent back of its files on each case before a meeting, and who was chased for it.
extern const Migration researchSchema;
/// When somebody who came was out of the room.
extern const Migration absencesSchema;
/// Which words of the undertaking each signature stands under (of signatures made before, the edition alone is known); and to
/// whom each return of a referral went.
extern const Migration signedWordingSchema;
/// The day on which the information of an agency that sent apologies came.
extern const Migration apologiesSchema;

} // namespace marac
