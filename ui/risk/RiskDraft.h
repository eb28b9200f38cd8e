// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Assessment.h"

#include <QByteArray>

#include <optional>

namespace marac {

/// An unfinished assessment as it is kept among a person's drafts. The referral or case it is for is the draft's subject.
QByteArray toDraft(const NewAssessment &assessment);
/// Nothing when the draft can't be read (another version of the program wrote it).
std::optional<NewAssessment> assessmentFromDraft(const QByteArray &draft);

} // namespace marac
