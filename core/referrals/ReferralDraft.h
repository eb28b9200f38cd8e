// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/KeepReferral.h"

#include <QByteArray>

#include <optional>

namespace marac {

/// An unfinished referral form as it is kept among a person's drafts: everything typed, the people too.
QByteArray toDraft(const ReferralEntry &entry);
/// Nothing when the draft can't be read (another version of the program wrote it).
std::optional<ReferralEntry> referralFromDraft(const QByteArray &draft);

} // namespace marac
