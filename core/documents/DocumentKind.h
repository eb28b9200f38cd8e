// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"

#include <QDate>
#include <QString>

namespace marac::documents {

/// The papers the register makes.
enum class DocumentKind {
    Undertaking,
    Agenda,
    CaseList,
    RiskForm,
    Minutes,
    Actions,
    Designation,
    RecoverySheet,
    AuditReport,
    ReturnedLetter,
    Invitation,
    AttendanceSheet,
    PackCover,
    ResearchForm,
    CaseSummary,
    Chronology,
    ProjectFolder,
    Chaser,
    AgencyExtract,
    TransferLetter,
    ResearchReminder,
    WithoutConsent
};

/// The name people know the paper by ("Confidentiality undertaking"), in their language.
QString kindTitle(DocumentKind kind);

/// A file name that tells a passer-by nothing: the kind, a reference and a day, from [A-Za-z0-9 _.-] only, at most 100
/// characters, never a device name or a hidden file. What is not allowed in `reference` becomes a hyphen; a
/// reference is never a person's name. It ends as a PDF's does.
QString documentFileName(DocumentKind kind, const QString &reference, QDate date);

/// The same name for an OpenDocument text.
QString odtFileName(const QString &pdfFileName);

} // namespace marac::documents

namespace marac {

template <>
struct Codes<documents::DocumentKind>
{
    using Kind = documents::DocumentKind;
    static constexpr std::array<Code<Kind>, 22> all{{
        {Kind::Undertaking, "undertaking"},
        {Kind::Agenda, "agenda"},
        {Kind::CaseList, "case_list"},
        {Kind::RiskForm, "risk_form"},
        {Kind::Minutes, "minutes"},
        {Kind::Actions, "actions"},
        {Kind::Designation, "designation"},
        {Kind::RecoverySheet, "recovery_sheet"},
        {Kind::AuditReport, "audit_report"},
        {Kind::ReturnedLetter, "returned_letter"},
        {Kind::Invitation, "invitation"},
        {Kind::AttendanceSheet, "attendance_sheet"},
        {Kind::PackCover, "pack_cover"},
        {Kind::ResearchForm, "research_form"},
        {Kind::CaseSummary, "case_summary"},
        {Kind::Chronology, "chronology"},
        {Kind::ProjectFolder, "project_folder"},
        {Kind::Chaser, "chaser"},
        {Kind::AgencyExtract, "agency_extract"},
        {Kind::TransferLetter, "transfer_letter"},
        {Kind::ResearchReminder, "research_reminder"},
        {Kind::WithoutConsent, "without_consent"},
    }};
};

} // namespace marac
