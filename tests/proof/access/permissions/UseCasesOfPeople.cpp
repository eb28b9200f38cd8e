// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ConsultPerson.h"
#include "core/people/KeepPerson.h"
#include "core/people/addresses/RevealAddress.h"
#include "core/people/matching/FindPeople.h"
#include "core/people/sameness/JoinPersons.h"
#include "core/search/Search.h"
#include "tests/proof/access/permissions/UseCases.h"

namespace marac::proof {

using namespace Qt::StringLiterals;

static Turned findAlike(Register &r, const RegisterAtWork &)
{
    PersonFacts entered;
    entered.person.familyName = u"Osei"_s;
    return toldBy(findMatches(r, entered));
}

QList<UseCase> useCasesOfPeople()
{
    using O = Operation;
    using P = const RegisterAtWork &;
    using R = Register &;
    return {
        {O::ConsultCases, "read a person", [](R r, P p) { return toldBy(consultPerson(r, p.person)); }},
        {O::ConsultCases, "see a protected address", [](R r, P p) { return toldBy(revealAddress(r, p.person, why)); }},
        {O::Search, "search", [](R r, P) { return toldBy(search(r, u"osei"_s)); }},
        {O::Search, "find people", [](R r, P) { return toldBy(findPeople(r, u"osei"_s)); }},
        {O::Search, "find people like somebody", findAlike},
        {O::TakeReferral, "add a person", [](R r, P) { return toldBy(keepPerson(r, PersonEntry{})); }},
        {O::TakeReferral, "add a person and hear of it",
         [](R r, P) { return toldBy(keepPersonAndTell(r, PersonEntry{})); }},
        {O::TakeReferral, "join two persons",
         [](R r, P p) {
             return toldBy(joinPersons(r, {p.person, p.person, why, {}}));
         }},
        {O::TakeReferral, "take two persons apart",
         [](R r, P) { return toldBy(partPersons(r, SamenessId(404), 1, why)); }},
    };
}

} // namespace marac::proof
