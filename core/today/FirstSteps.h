// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>

namespace marac {

class Register;

/// What a new register needs before the first referral can be dealt with, in the order in which it is best done.
enum class FirstStep { RecoverySheet, Partnership, Agencies, Officers, SecondPerson, Backup, Meeting };

/// What the register says about it.
struct FirstStepFacts
{
    bool hasRecoverySheet = false;  ///< somebody typed words of it back, or said that it is kept
    bool hasSettings = false;       ///< somebody looked at the settings and saved them
    int agencies = 0;               ///< in use
    int agenciesWithoutOfficer = 0; ///< of those, without a Primary Designated MARAC Officer today (R010)
    int people = 0;                 ///< who can unlock the register
    bool hasBackup = false;         ///< one was ever made
    int meetings = 0;               ///< ever called
};

struct FirstStepLine
{
    FirstStep step = FirstStep::RecoverySheet;
    bool isDone = false;

    friend bool operator==(const FirstStepLine &, const FirstStepLine &) = default;
};

/// Which are done. Agencies: two at least, since one alone is no conference of several agencies. Officers: one for each
/// agency, and not before there are agencies.
QList<FirstStepLine> firstSteps(const FirstStepFacts &facts);

/// The steps as they stand; nothing once an administrator has put the list away. One entry for the list.
Result<QList<FirstStepLine>> consultFirstSteps(Register &records);

/// The recovery words are on paper and locked away.
Result<> recordRecoverySheet(Register &records);

/// The list is not shown again.
Result<> putAwayFirstSteps(Register &records);

} // namespace marac
