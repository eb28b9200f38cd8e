// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/PaperRights.h"

#include "core/register/Register.h"

namespace marac::documents {

/// Which right it takes to read what the paper says, whatever becomes of it.
static Operation readingOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::RiskForm:
    case DocumentKind::ReturnedLetter:
    case DocumentKind::WithoutConsent:
        return Operation::ConsultReferrals;
    case DocumentKind::CaseList:
    case DocumentKind::PackCover:
    case DocumentKind::ResearchReminder:
    case DocumentKind::CaseSummary:
    case DocumentKind::Chronology:
    case DocumentKind::ProjectFolder:
    case DocumentKind::TransferLetter:
        return Operation::ConsultCases;
    case DocumentKind::Minutes:
    case DocumentKind::AgencyExtract:
    case DocumentKind::ResearchForm: // holds what was said in meetings
        return Operation::ConsultMinutes;
    case DocumentKind::Actions:
    case DocumentKind::Chaser:
        return Operation::ConsultActions;
    case DocumentKind::Designation:
        return Operation::ConsultAgencies;
    case DocumentKind::AuditReport:
        return Operation::ConsultAudit;
    default:
        return Operation::ConsultMeetings;
    }
}

/// The rights it takes beside that: the project folder holds minutes, actions and part of the trail; a transfer letter encloses
/// minutes and actions, and is written by whoever keeps the transfer.
static QList<Operation> alsoNeededFor(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::ProjectFolder:
        return {Operation::ConsultMinutes, Operation::ConsultActions, Operation::ConsultAudit};
    case DocumentKind::TransferLetter:
        return {Operation::KeepCases, Operation::ConsultMinutes, Operation::ConsultActions};
    default:
        return {};
    }
}

Operation operationOf(const Register &records, const PaperOrder &order, PaperUse use)
{
    if (!records.may(readingOf(order.kind)))
        return readingOf(order.kind); // leaves the refusal in the trail, whatever the use
    for (const Operation also : alsoNeededFor(order.kind)) {
        if (!records.may(also))
            return also;
    }
    if (order.kind == DocumentKind::ProjectFolder && use != PaperUse::Look && !records.may(Operation::ExportAudit))
        return Operation::ExportAudit;
    if (order.kind == DocumentKind::AuditReport && use != PaperUse::Look)
        return Operation::ExportAudit; // the trail leaves the register, whichever way
    switch (use) {
    case PaperUse::Look:
        return readingOf(order.kind);
    case PaperUse::Print:
        return Operation::PrintDocuments;
    case PaperUse::Export:
        return Operation::ExportDocuments;
    }
    return Operation::ExportDocuments;
}

} // namespace marac::documents
