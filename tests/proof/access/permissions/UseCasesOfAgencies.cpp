// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/KeepAgency.h"
#include "core/agencies/ListAgencies.h"
#include "core/agencies/officers/DesignateOfficer.h"
#include "core/agencies/signatories/KeepSignatory.h"
#include "core/agencies/signatories/WithdrawSignatory.h"
#include "core/risk/ListAuthorisers.h"
#include "tests/proof/access/permissions/UseCases.h"

namespace marac::proof {

QList<UseCase> useCasesOfAgencies()
{
    using O = Operation;
    using P = const RegisterAtWork &;
    using R = Register &;
    return {
        {O::ConsultAgencies, "list agencies", [](R r, P) { return toldBy(listAgencies(r)); }},
        {O::ConsultAgencies, "list the agencies of a day",
         [](R r, P) { return toldBy(activeAgenciesOn(r, r.today())); }},
        {O::ConsultAgencies, "list signatories", [](R r, P) { return toldBy(listSignatories(r)); }},
        {O::ConsultAgencies, "list who may authorise", [](R r, P) { return toldBy(listAuthorisers(r)); }},
        {O::ConsultAgencies, "read an agency", [](R r, P p) { return toldBy(consultAgency(r, p.housing())); }},
        {O::KeepAgencies, "add an agency", [](R r, P) { return toldBy(keepAgency(r, Agency{})); }},
        {O::KeepAgencies, "add an agency with its controller",
         [](R r, P) { return toldBy(keepAgency(r, Signatory{}, Agency{})); }},
        {O::KeepAgencies, "add a signatory", [](R r, P) { return toldBy(keepSignatory(r, Signatory{})); }},
        {O::KeepAgencies, "withdraw a signatory", [](R r, P) { return toldBy(withdrawSignatory(r, Withdrawal{})); }},
        {O::KeepAgencies, "designate an officer",
         [](R r, P p) {
             Officer officer;
             officer.agencyId = p.housing();
             return toldBy(designateOfficer(r, officer));
         }},
        {O::KeepAgencies, "end a designation",
         [](R r, P) { return toldBy(endDesignation(r, OfficerId(404), r.today(), 1)); }},
    };
}

} // namespace marac::proof
