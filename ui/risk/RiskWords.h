// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/rules/RiskAnswers.h"

#include <QHash>

namespace marac {

/// "Don't know".
QString answerWord(Answer answer);

/// "from the police (Merseyside Police)"; the agency only where it is known. `agencies`: how to name them.
QString sourceText(const ItemAnswer &answer, const QHash<AgencyId, QString> &agencies);

} // namespace marac
