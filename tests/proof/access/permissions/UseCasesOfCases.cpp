// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ListPage.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/cases/transfer/KeepTransfer.h"
#include "core/dossier/CaseDossier.h"
#include "core/dossier/CloseCase.h"
#include "core/dossier/ListCaseFiles.h"
#include "core/dossier/TransferStanding.h"
#include "tests/proof/access/permissions/UseCases.h"

namespace marac::proof {

static Turned addEvent(Register &r, const RegisterAtWork &p)
{
    CaseEvent event;
    event.caseId = p.accepted.caseId;
    event.text = why;
    event.sourceAgencyId = p.job.agency("POL");
    return toldBy(addCaseEvent(r, event));
}

static Turned handOver(Register &r, const RegisterAtWork &p)
{
    CaseTransfer transfer;
    transfer.caseId = p.accepted.caseId;
    return toldBy(keepTransfer(r, transfer));
}

static CaseClosing closingOf(const RegisterAtWork &p)
{
    CaseClosing closing;
    closing.caseId = p.accepted.caseId;
    return closing;
}

QList<UseCase> useCasesOfCases()
{
    using O = Operation;
    using P = const RegisterAtWork &;
    using R = Register &;
    return {
        {O::ConsultCases, "list case files", [](R r, P) { return toldBy(listCaseFiles(r)); }},
        {O::ConsultCases, "list case files by page", [](R r, P) { return toldBy(listCaseFiles(r, ListWanted{})); }},
        {O::ConsultCases, "look a case file up",
         [](R r, P p) { return toldBy(caseFileWithRef(r, p.accepted.caseRef)); }},
        {O::ConsultCases, "read a case file", [](R r, P p) { return toldBy(consultCaseFile(r, p.accepted.caseId)); }},
        {O::ConsultCases, "read a transfer",
         [](R r, P) { return toldBy(consultTransferLetter(r, CaseTransferId(404))); }},
        {O::KeepCases, "add to a case file", addEvent},
        {O::KeepCases, "transfer a case", handOver},
        {O::KeepCases, "close a case", [](R r, P p) { return toldBy(closeCase(r, closingOf(p))); }},
        {O::KeepCases, "close a case otherwise", [](R r, P p) { return toldBy(closeOtherwise(r, closingOf(p))); }},
        {O::KeepCases, "open a case again", [](R r, P p) { return toldBy(reopenCase(r, closingOf(p))); }},
    };
}

} // namespace marac::proof
