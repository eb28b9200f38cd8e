// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/Papers.h"
#include "tests/proof/access/permissions/UseCases.h"

namespace marac::proof {

using documents::DocumentKind, documents::PaperOrder, documents::PaperUse;

static Turned paper(Register &r, const PaperOrder &order, PaperUse use)
{
    return toldBy(documents::makePaper(r, order, use));
}

static Turned look(Register &r, const PaperOrder &order)
{
    return paper(r, order, PaperUse::Look);
}

QList<UseCase> useCasesOfPapers()
{
    using O = Operation;
    using K = DocumentKind;
    using P = const RegisterAtWork &;
    using R = Register &;
    return {
        {O::ConsultMeetings, "look at the agenda",
         [](R r, P p) { return look(r, {.kind = K::Agenda, .meeting = p.meeting}); }},
        {O::PrintDocuments,
         "print the agenda",
         [](R r, P p) { return paper(r, {.kind = K::Agenda, .meeting = p.meeting}, PaperUse::Print); },
         {O::ConsultMeetings}},
        {O::ExportDocuments,
         "save the agenda",
         [](R r, P p) { return paper(r, {.kind = K::Agenda, .meeting = p.meeting}, PaperUse::Export); },
         {O::ConsultMeetings}},
        {O::ConsultReferrals, "look at a risk form",
         [](R r, P p) { return look(r, {.kind = K::RiskForm, .referral = p.referral}); }},
        {O::ConsultCases, "look at a case summary",
         [](R r, P p) { return look(r, {.kind = K::CaseSummary, .caseFile = p.accepted.caseId}); }},
        {O::ConsultMinutes, "look at printed minutes",
         [](R r, P p) { return look(r, {.kind = K::Minutes, .meeting = p.meeting}); }},
        {O::ConsultActions, "look at an action plan", [](R r, P) { return look(r, {.kind = K::Actions}); }},
        {O::ConsultAgencies, "look at a designation form",
         [](R r, P p) { return look(r, {.kind = K::Designation, .recipient = p.housing()}); }},
        {O::KeepCases,
         "look at a transfer letter",
         [](R r, P p) { return look(r, {.kind = K::TransferLetter, .caseFile = p.accepted.caseId}); },
         {O::ConsultCases, O::ConsultMinutes, O::ConsultActions}},
        {O::ConsultCases,
         "look at a project folder",
         [](R r, P p) { return look(r, {.kind = K::ProjectFolder, .caseFile = p.accepted.caseId}); },
         {O::ConsultMinutes, O::ConsultActions, O::ConsultAudit}},
        {O::ConsultAudit, "look at a report of the trail", [](R r, P) { return look(r, {.kind = K::AuditReport}); }},
        {O::ExportAudit,
         "print a report of the trail",
         [](R r, P) { return paper(r, {.kind = K::AuditReport, .audit = {.reason = why}}, PaperUse::Print); },
         {O::ConsultAudit}},
    };
}

} // namespace marac::proof
