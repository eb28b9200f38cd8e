// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/research/ResearchReturn.h"

namespace marac {

/// How an agency was asked again for its returns (R028), for pages and papers: "By telephone". In lower case it stands within a
/// sentence.
QString researchChaseMethodWord(ResearchChaseMethod method);

} // namespace marac
