// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"

namespace marac {

enum class SignatoryStatus { NotSigned, Signed, Withdrawn };

/// Whether a data controller is bound by the protocol as a partner on `day` (R090, R135). A withdrawal counts from its own
/// day; signing again on or after that day makes a partner again. A withdrawn partner stays bound for what it obtained (R137).
SignatoryStatus signatoryStatus(const Signatory &signatory, QDate day);

/// R017: the entry in the Information Commissioner's register.
enum class RegistrationStatus { Missing, Expired, Expiring, Current };

/// Days before its end from which a registration counts as expiring: a fee notice and its payment take weeks.
inline constexpr int registrationReminderDays = 60;

/// The last day of the registration still counts as registered. A number without an end date is Missing: it can't be
/// shown to be current.
RegistrationStatus registrationStatus(const Signatory &signatory, QDate day);

/// R090: anyone sharing under the protocol must be a signatory. Refused says which of the two it is and what to do.
/// A lapsed registration does not shut a partner out of a meeting on its own; it is shown wherever the partner is.
Result<> mayTakePart(const Signatory &signatory, QDate day);

/// For pills and lists: "Signed", "Registration expired" …
QString statusWord(SignatoryStatus status);
QString statusWord(RegistrationStatus status);

} // namespace marac
