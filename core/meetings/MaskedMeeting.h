// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"

namespace marac {

class AddressInText;

/// The same with every protected address masked in the chair's reasons for late papers and late lists: with the meeting they are
/// read and never changed.
MeetingFile withAddressesMasked(const AddressInText &addresses, MeetingFile file);

} // namespace marac
