// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/DocumentKind.h"
#include "tests/proof/access/permissions/RegisterAtWork.h"

#include <functional>
#include <optional>

namespace marac::proof {

/// Nothing when the door let the person in and the work was done.
using Turned = std::optional<Problem::Kind>;

template <class T>
Turned toldBy(const Result<T> &outcome)
{
    return outcome ? Turned() : Turned(outcome.error().kind);
}

struct UseCase
{
    Operation operation; ///< what the door is asked for
    const char *name;
    std::function<Turned(Register &, const RegisterAtWork &)> run;
    QList<Operation> also = {};            ///< the rights it takes beside; the door is asked for one that is missing
    std::optional<Operation> asChair = {}; ///< what the door is asked for instead when the chair does it
    bool isRecorded = true;                ///< a refusal leaves an entry

    Operation askedBy(Role role) const { return role == Role::Chair ? asChair.value_or(operation) : operation; }
    bool isPermittedTo(Role role) const;
};

/// A reason where one is asked for.
inline const QString why = QStringLiteral("For the proof");

/// Every use case of core that needs an open register and a right: tst_HouseRules tells which one is missing. Restoring needs no
/// open register.
const QList<UseCase> &useCases();

// The same by what they are about.
QList<UseCase> useCasesOfAccounts();
QList<UseCase> useCasesOfActions();
QList<UseCase> useCasesOfAgencies();
QList<UseCase> useCasesOfAttendance();
QList<UseCase> useCasesOfCases();
QList<UseCase> useCasesOfCirculation();
QList<UseCase> useCasesOfMeetings();
QList<UseCase> useCasesOfMinutes();
QList<UseCase> useCasesOfPapers();
QList<UseCase> useCasesOfPeople();
QList<UseCase> useCasesOfReferrals();
QList<UseCase> useCasesOfSafekeeping();
QList<UseCase> useCasesOfSettings();
QList<UseCase> useCasesOfSharing();

/// Of which of the papers somebody tries to read one.
QList<documents::DocumentKind> papersTried();

} // namespace marac::proof
