// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/Papers.h"
#include "tests/proof/access/permissions/UseCases.h"

namespace marac::proof {

using documents::DocumentKind, documents::PaperOrder, documents::PaperUse;

/// What it takes to read a paper.
struct PaperRight
{
    DocumentKind kind;
    const char *useCase;
    Operation reading;
    QList<Operation> also = {};
};

static const QList<PaperRight> &paperRights()
{
    using O = Operation;
    using K = DocumentKind;
    static const QList<PaperRight> all{
        {K::Undertaking, "look at an undertaking", O::ConsultMeetings},
        {K::Agenda, "look at the agenda", O::ConsultMeetings},
        {K::Invitation, "look at an invitation", O::ConsultMeetings},
        {K::AttendanceSheet, "look at an attendance sheet", O::ConsultMeetings},
        {K::CaseList, "look at a case list", O::ConsultCases},
        {K::PackCover, "look at the cover of a pack", O::ConsultCases},
        {K::ResearchForm, "look at a research form", O::ConsultMinutes},
        {K::ResearchReminder, "look at a reminder of research", O::ConsultCases},
        {K::RiskForm, "look at a risk form", O::ConsultReferrals},
        {K::ReturnedLetter, "look at a letter that returns a referral", O::ConsultReferrals},
        {K::WithoutConsent, "look at a form of sharing without consent", O::ConsultReferrals},
        {K::CaseSummary, "look at a case summary", O::ConsultCases},
        {K::Chronology, "look at a chronology", O::ConsultCases},
        {K::ProjectFolder,
         "look at a project folder",
         O::ConsultCases,
         {O::ConsultMinutes, O::ConsultActions, O::ConsultAudit}},
        {K::TransferLetter,
         "look at a transfer letter",
         O::ConsultCases,
         {O::KeepCases, O::ConsultMinutes, O::ConsultActions}},
        {K::Minutes, "look at printed minutes", O::ConsultMinutes},
        {K::AgencyExtract, "look at an extract of minutes", O::ConsultMinutes},
        {K::Actions, "look at an action plan", O::ConsultActions},
        {K::Chaser, "look at a letter that chases actions", O::ConsultActions},
        {K::Designation, "look at a designation form", O::ConsultAgencies},
        {K::AuditReport, "look at a report of the trail", O::ConsultAudit}};
    return all;
}

QList<DocumentKind> papersTried()
{
    QList<DocumentKind> kinds;
    for (const PaperRight &right : paperRights())
        kinds << right.kind;
    return kinds;
}

/// Of whatever the paper is made of.
static PaperOrder orderOf(DocumentKind kind, const RegisterAtWork &at)
{
    PaperOrder order{.kind = kind, .meeting = at.meeting, .referral = at.referral, .caseFile = at.accepted.caseId};
    // A list that goes to an agency is of what concerns that agency.
    if (kind != DocumentKind::Actions && kind != DocumentKind::CaseList)
        order.recipient = at.housing();
    return order;
}

static Turned paper(Register &r, const PaperOrder &order, PaperUse use)
{
    return toldBy(documents::makePaper(r, order, use));
}

QList<UseCase> useCasesOfPapers()
{
    using O = Operation;
    using K = DocumentKind;
    using P = const RegisterAtWork &;
    using R = Register &;
    QList<UseCase> all{
        {O::PrintDocuments,
         "print the agenda",
         [](R r, P p) { return paper(r, orderOf(K::Agenda, p), PaperUse::Print); },
         {O::ConsultMeetings}},
        {O::ExportDocuments,
         "save the agenda",
         [](R r, P p) { return paper(r, orderOf(K::Agenda, p), PaperUse::Export); },
         {O::ConsultMeetings}},
        {O::ExportAudit,
         "print a report of the trail",
         [](R r, P) { return paper(r, {.kind = K::AuditReport, .audit = {.reason = why}}, PaperUse::Print); },
         {O::ConsultAudit}}};
    for (const PaperRight &right : paperRights()) {
        all << UseCase{right.reading, right.useCase,
                       [kind = right.kind](R r, P p) { return paper(r, orderOf(kind, p), PaperUse::Look); },
                       right.also};
    }
    return all;
}

} // namespace marac::proof
