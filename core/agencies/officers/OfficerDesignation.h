// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"

#include <QList>

#include <optional>

namespace marac {

/// First and last day included.
bool isDesignated(const Officer &officer, QDate day);

/// The one Primary Designated MARAC Officer among `officers` on `day` (R010).
std::optional<Officer> pdmoOn(const QList<Officer> &officers, QDate day);

/// Everybody among `officers` who may speak for the agency on `day` (R010, R011).
QList<Officer> designatedOn(const QList<Officer> &officers, QDate day);

/// Those designated on `day` whose last day is set and after which nobody of the same standing is designated (R010, R011):
/// one PDMO and one DMO at most. Temporary officers, who sit for one meeting, neither end nor follow.
QList<Officer> endingWithoutSuccessor(const QList<Officer> &officers, QDate day);

/// Whether two entries name the same person: white space and capitals aside.
bool isSameOfficerName(const QString &a, const QString &b);

/// What is wrong with designating `officer` beside those the agency already has (an entry with the same id is skipped):
/// a missing name, post or day; a second PDMO on any day (R010); the same name twice on the same days; a temporary officer
/// without the word of temporaryOfficerProblems(), or who stays longer than the one day (scenario of the unsigned deputy).
QList<FieldProblem> designationProblems(const Officer &officer, const QList<Officer> &others);

/// R138: a designation form can't have been signed on a day to come.
QList<FieldProblem> designationFormProblems(const Officer &officer, QDate today);

/// R138: designated on `day`, and no signed form is here. A temporary officer has the word of the PDMO instead.
bool awaitsDesignationForm(const Officer &officer, QDate day);

} // namespace marac
