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
        {Role::Administrator, "administrator"},
        {Role::Deputy, "deputy"},
        {Role::Chair, "chair"},
        {Role::Reader, "reader"},
        {Role::Auditor, "auditor"},
    }};
};

/// Everything a person may ask the register to do, as the permission matrix names it.
enum class Operation {
    ConsultAgencies,
    KeepAgencies,
    ConsultReferrals,
    TakeReferral,
    DecideReferral,
    OverrideRisk,
    ConsultCases,
    KeepCases,
    ConsultMeetings,
    KeepMeetings,
    Circulate,
    KeepAttendance,
    DecideException,
    ConsultMinutes,
    WriteMinutes,
    ApproveMinutes,
    ConsultActions,
    KeepActions,
    Search,
    PrintDocuments,
    ExportDocuments,
    ImportReferrals,
    ConsultToday,
    KeepSettings,
    KeepHolidays,
    ConsultAudit,
    ExportAudit,
    VerifyRegister,
    KeepUsers,
    ChangeOwnPassphrase,
    RotateKey,
    BackUp,
    Restore,
    KeepOwnDrafts
};

template <>
struct Codes<Operation>
{
    static constexpr std::array<Code<Operation>, 34> all{{
        {Operation::ConsultAgencies, "consult_agencies"},
        {Operation::KeepAgencies, "keep_agencies"},
        {Operation::ConsultReferrals, "consult_referrals"},
        {Operation::TakeReferral, "take_referral"},
        {Operation::DecideReferral, "decide_referral"},
        {Operation::OverrideRisk, "override_risk"},
        {Operation::ConsultCases, "consult_cases"},
        {Operation::KeepCases, "keep_cases"},
        {Operation::ConsultMeetings, "consult_meetings"},
        {Operation::KeepMeetings, "keep_meetings"},
        {Operation::Circulate, "circulate"},
        {Operation::KeepAttendance, "keep_attendance"},
        {Operation::DecideException, "decide_exception"},
        {Operation::ConsultMinutes, "consult_minutes"},
        {Operation::WriteMinutes, "write_minutes"},
        {Operation::ApproveMinutes, "approve_minutes"},
        {Operation::ConsultActions, "consult_actions"},
        {Operation::KeepActions, "keep_actions"},
        {Operation::Search, "search"},
        {Operation::PrintDocuments, "print_documents"},
        {Operation::ExportDocuments, "export_documents"},
        {Operation::ImportReferrals, "import_referrals"},
        {Operation::ConsultToday, "consult_today"},
        {Operation::KeepSettings, "keep_settings"},
        {Operation::KeepHolidays, "keep_holidays"},
        {Operation::ConsultAudit, "consult_audit"},
        {Operation::ExportAudit, "export_audit"},
        {Operation::VerifyRegister, "verify_register"},
        {Operation::KeepUsers, "keep_users"},
        {Operation::ChangeOwnPassphrase, "change_own_passphrase"},
        {Operation::RotateKey, "rotate_key"},
        {Operation::BackUp, "back_up"},
        {Operation::Restore, "restore"},
        {Operation::KeepOwnDrafts, "keep_own_drafts"},
    }};
};

} // namespace marac
