// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Assessment.h"

#include <QByteArray>

#include <optional>

namespace marac {

/// An unfinished assessment as it is kept among a person's drafts. The referral or case it is for is the draft's subject.
/// `notAsked`: the items of which somebody said that they were not asked; the others without an answer are still to come.
QByteArray toDraft(const NewAssessment &assessment, const QList<int> &notAsked = {});
/// Nothing when the draft can't be read (another version of the program wrote it).
std::optional<NewAssessment> assessmentFromDraft(const QByteArray &draft);
/// The items of a recorded assessment, or of a draft, that were said not to have been asked.
QList<int> notAskedIn(const RiskAnswers &answers);
QList<int> notAskedInDraft(const QByteArray &draft);

} // namespace marac
