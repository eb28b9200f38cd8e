// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace marac {

/// What was done. The first six are the words of the Data Protection Act 2018 s62(1); the others are this register's own.
enum class AuditVerb {
    Collect,
    Alter,
    Consult,
    Disclose,
    Combine,
    Erase,
    Search,
    Print,
    Export,
    Import,
    Unlock,
    Lock,
    FailedUnlock,
    Refused,
    Failed,
    Administer,
    BackUp,
    Restore,
    Migrate
};

template <>
struct Codes<AuditVerb>
{
    static constexpr std::array<Code<AuditVerb>, 19> all{{
        {AuditVerb::Collect, "collect"},
        {AuditVerb::Alter, "alter"},
        {AuditVerb::Consult, "consult"},
        {AuditVerb::Disclose, "disclose"},
        {AuditVerb::Combine, "combine"},
        {AuditVerb::Erase, "erase"},
        {AuditVerb::Search, "search"},
        {AuditVerb::Print, "print"},
        {AuditVerb::Export, "export"},
        {AuditVerb::Import, "import"},
        {AuditVerb::Unlock, "unlock"},
        {AuditVerb::Lock, "lock"},
        {AuditVerb::FailedUnlock, "failed_unlock"},
        {AuditVerb::Refused, "refused"},
        {AuditVerb::Failed, "failed"},
        {AuditVerb::Administer, "administer"},
        {AuditVerb::BackUp, "back_up"},
        {AuditVerb::Restore, "restore"},
        {AuditVerb::Migrate, "migrate"},
    }};
};

enum class SubjectKind {
    Register,
    User,
    Setting,
    Holiday,
    Signatory,
    Agency,
    Officer,
    Person,
    Address,
    Referral,
    Assessment,
    CaseFile,
    Meeting,
    AgendaItem,
    Attendance,
    Undertaking,
    Circulation,
    Contribution,
    Minutes,
    Action,
    Document,
    AuditTrail,
    List
};

template <>
struct Codes<SubjectKind>
{
    static constexpr std::array<Code<SubjectKind>, 23> all{{
        {SubjectKind::Register, "register"},
        {SubjectKind::User, "user"},
        {SubjectKind::Setting, "setting"},
        {SubjectKind::Holiday, "holiday"},
        {SubjectKind::Signatory, "signatory"},
        {SubjectKind::Agency, "agency"},
        {SubjectKind::Officer, "officer"},
        {SubjectKind::Person, "person"},
        {SubjectKind::Address, "address"},
        {SubjectKind::Referral, "referral"},
        {SubjectKind::Assessment, "assessment"},
        {SubjectKind::CaseFile, "case"},
        {SubjectKind::Meeting, "meeting"},
        {SubjectKind::AgendaItem, "agenda_item"},
        {SubjectKind::Attendance, "attendance"},
        {SubjectKind::Undertaking, "undertaking"},
        {SubjectKind::Circulation, "circulation"},
        {SubjectKind::Contribution, "contribution"},
        {SubjectKind::Minutes, "minutes"},
        {SubjectKind::Action, "action"},
        {SubjectKind::Document, "document"},
        {SubjectKind::AuditTrail, "audit"},
        {SubjectKind::List, "list"},
    }};
};

/// What an entry is about. `ref` is the reference people use ("SHC-2026-0041", "cases"), never a name.
struct Subject
{
    SubjectKind kind = SubjectKind::Register;
    qint64 id = 0;
    QString ref = {};
};

/// What the trail keeps of one thing done (R122: who accessed, what information, when; s62(2): reason and recipients of a
/// disclosure). Who and when are added by the register.
struct AuditEvent
{
    AuditVerb verb = AuditVerb::Consult;
    Subject subject;
    QStringList fields = {};     ///< names of the fields or columns touched, never their values
    QString reason = {};         ///< compulsory for overrides and disclosures
    QStringList recipients = {}; ///< agencies or named posts a disclosure, print or export goes to
    QList<Subject> about = {};   ///< the cases and persons also concerned, so "who looked at this" finds the entry
    /// For the check of the trail alone, empty in nearly every entry: the public key of a recovery sheet in the entry that
    /// made it, the sheet's proof in the entry that used it (AccountReplay).
    QByteArray proof = {};
};

} // namespace marac
