// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"

namespace marac {

enum class Role { Administrator, Deputy, Chair, Reader, Auditor };

template <>
struct Codes<Role>
{
    static constexpr std::array<Code<Role>, 5> all{{
        {Role::Administrator, "administrator"}, {Role::Deputy, "deputy"}, {Role::Chair, "chair"},
        {Role::Reader, "reader"}, {Role::Auditor, "auditor"},
    }};
};

/// Everything a person may ask the register to do, as the permission matrix names it.
enum class Operation {
    ConsultAgencies, KeepAgencies,
    ConsultReferrals, TakeReferral, DecideReferral, OverrideRisk, AuthoriseLowering,
    ConsultCases, KeepCases,
    ConsultMeetings, KeepMeetings, Circulate, KeepAttendance, DecideException,
    ConsultMinutes, WriteMinutes, ApproveMinutes,
    ConsultActions, KeepActions,
    Search, PrintDocuments, ExportDocuments, ImportReferrals,
    ConsultToday, KeepSettings, KeepHolidays,
    ConsultAudit, ExportAudit, VerifyRegister,
    KeepUsers, ChangeOwnPassphrase, RotateKey, BackUp, Restore, KeepOwnDrafts
};

} // namespace marac
