// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"
#include "core/calendar/WorkingDays.h"

namespace marac {

/// What a line is read against: the day of the meeting that sets the action, from which days are counted, the agencies that
/// take part on it, those that no longer do, the calendar, and when the meeting begins.
struct ActionLineTerms
{
    QDate meetingDay;
    QList<Agency> agencies;
    QList<Agency> withdrawn;
    WorkingDays calendar;
    QTime meetingStartsAt = {};
};

/// An action as it was understood from one line. What is empty was not said.
struct ActionLine
{
    AgencyId owner;
    QString ownerName;
    QString text;
    QDate dueOn;
    QTime dueAt;
    int riskItem = 0; ///< 1…20; 0 none named

    /// What was said and can't be taken, by the field of the action it belongs to; what is only missing is not among it.
    QList<FieldProblem> problems;

    /// Who does what by when is said (R030–R032); the time and the risk item may be left out.
    bool isComplete() const { return problems.isEmpty() && owner.isValid() && !text.isEmpty() && dueOn.isValid(); }
};

/// Reads "HHR tenancy warning by Thu #11": the agency's code or name at the start, what it will do, and at the end, in any
/// order, the day after "by", with or without a time on it (what readDue understands, counted from the meeting: Thu, 22 Oct,
/// 22/10, +5wd, tomorrow, today 18:00) and the risk item it lowers (#11, item 11). A "by" that no day follows belongs to the
/// text. Refused, with a sentence: an agency that no longer takes part, a day or time before the meeting, one that is none, one
/// that can be read in two ways, and an item the tool does not have.
ActionLine readActionLine(const QString &typed, const ActionLineTerms &terms);

} // namespace marac
