// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/PermissionMatrix.h"

#include <array>

namespace marac {

namespace {

constexpr unsigned bit(Role role)
{
    return 1U << unsigned(role);
}

constexpr unsigned A = bit(Role::Administrator);
constexpr unsigned D = bit(Role::Deputy);
constexpr unsigned C = bit(Role::Chair);
constexpr unsigned R = bit(Role::Reader);
constexpr unsigned U = bit(Role::Auditor);

struct Line
{
    Operation operation;
    unsigned roles;
};

// The administrator and the deputy may record a chair's decision (the chair is often not at the computer); that two
// people took part is the use case's to demand, by name. The chair sees referrals because a band can't be judged
// without the assessment, and keeps nothing except decisions: a band set by judgement is one.
constexpr std::array<Line, std::size(Codes<Operation>::all)> matrix{{
    {Operation::ConsultAgencies, A | D | C | R},
    {Operation::KeepAgencies, A | D},
    {Operation::ConsultReferrals, A | D | C | R},
    {Operation::TakeReferral, A | D},
    {Operation::DecideReferral, A | D},
    {Operation::OverrideRisk, A | D | C},
    {Operation::ConsultCases, A | D | C | R},
    {Operation::KeepCases, A | D},
    {Operation::ConsultMeetings, A | D | C | R},
    {Operation::KeepMeetings, A | D},
    {Operation::Circulate, A | D},
    {Operation::KeepAttendance, A | D},
    {Operation::DecideException, A | D | C},
    {Operation::ConsultMinutes, A | D | C | R},
    {Operation::WriteMinutes, A | D},
    {Operation::ApproveMinutes, A | D | C},
    {Operation::ConsultActions, A | D | C | R},
    {Operation::KeepActions, A | D},
    {Operation::Search, A | D | C | R},
    {Operation::PrintDocuments, A | D | C | R},
    {Operation::ExportDocuments, A | D},
    {Operation::ImportReferrals, A | D},
    {Operation::ConsultToday, A | D | C | R},
    {Operation::KeepSettings, A | D},
    {Operation::KeepHolidays, A | D},
    {Operation::ConsultAudit, A | D | U},
    {Operation::ExportAudit, A | D | U},
    {Operation::VerifyRegister, A | D | U},
    {Operation::KeepUsers, A},
    {Operation::ChangeOwnPassphrase, A | D | C | R | U},
    {Operation::RotateKey, A},
    {Operation::BackUp, A | D},
    {Operation::Restore, A},
    {Operation::KeepOwnDrafts, A | D | C},
}};

constexpr bool everyOperationHasItsLine()
{
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        if (matrix[i].operation != Codes<Operation>::all[i].value || std::size_t(matrix[i].operation) != i)
            return false;
    }
    return true;
}
static_assert(everyOperationHasItsLine(), "the matrix must have one line for each operation, in the order of the enum");

} // namespace

bool permits(Role role, Operation operation)
{
    return (matrix[std::size_t(operation)].roles & bit(role)) != 0;
}

bool permits(const User &user, Operation operation)
{
    return permits(user.role, operation) && (!user.mustChangePassphrase || operation == Operation::ChangeOwnPassphrase);
}

} // namespace marac
