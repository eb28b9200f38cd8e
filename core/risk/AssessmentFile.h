// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/risk/rules/RiskAnswers.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonObject>

namespace marac {

/// Answers and context as a JSON file gives them:
///     {"answers": {"1": "yes", "2": "no", "3": "dont_know", "4": "not_asked", …},
///      "context": {"hospital": false, "repeat": false, "incidents6Months": 0, "incidents30Days": 0},
///      "from": {"12": "POL"}}
/// An item left out was not asked; "context" and each entry in it may be left out. "from" names the agency an answer came
/// from by its code, where the assessor's own did not give it (R008).
struct AssessmentFile
{
    RiskAnswers answers;
    RiskContext context;
    QHash<int, QString> from; ///< codes of agencies by item; whether they are in the register the reader can't tell
};

inline constexpr qsizetype assessmentFileLimit = 64 * 1024; ///< bytes

/// Reads such a file. Refuses items other than 1 to 20, unknown words, an entry given twice, numbers that are not whole or
/// out of range, and entries that are not known, among them an agency of an item without an answer.
Result<AssessmentFile> readAssessmentFile(QByteArrayView json);

/// The same for an object that is part of a larger file ("answers", "context" and "from" as its only entries).
Result<AssessmentFile> readAssessment(const QJsonObject &object);

} // namespace marac
