// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"

#include <QList>

namespace marac {

/// What is asked of the demonstration.
struct DemonstrationRequest
{
    QString path; ///< nothing may stand there yet
    QDate today;  ///< its last day; two years of work lie before it
    QString stateFolder;
    KdfPolicy policy = KdfPolicy::production();
    std::function<void(int done, int of)> progress = {}; ///< meetings gone through
};

struct DemonstrationUser
{
    QString login;
    QString name;
    Role role = Role::Reader;
};

struct Demonstration
{
    QList<DemonstrationUser> users;
    QString passphrase; ///< the same for all of them: nothing in the register is real
};

/// Makes a register with two years of invented, plausible work: nine agencies, 24 meetings and some 80 referrals in about 55
/// cases, a third of them repeats, taken through the ordinary use cases with a clock of its own, so that its trail is a real
/// one. Deterministic for the same day.
Result<Demonstration> makeDemonstration(const DemonstrationRequest &request);

/// Who may open the demonstration register, and with which passphrase; always the same.
Demonstration demonstrationPeople();

} // namespace marac
