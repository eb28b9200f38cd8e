// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ConsultPerson.h"
#include "core/people/KeepPerson.h"

namespace marac {

/// Something that was typed of a person who turned out to be known, and differs from what is on file.
struct NewFact
{
    QString field;           ///< of Person; "aliases" for a name they did not have yet, "address" for the address
    QString typed;           ///< as people read it; of an address also that it is protected from now on
    QString onFile;          ///< the same of what is on file; empty when nothing is; protected addresses are masked
    bool isDoubtful = false; ///< not taken over unless somebody says so
};

/// What `typed` says that `known` (of consultPerson()) does not; nothing of what was left empty. The place of their protected
/// address, typed again, is nothing new, however it is spelt and ticked.
QList<NewFact> newFacts(const PersonFile &known, const PersonEntry &typed);

/// The person as they are known with these of the typed fields taken over, for keepPerson(). A telephone number brings what
/// was said about calling it, and an address by which they would lose protection is protected (losesProtection).
PersonEntry withFacts(const PersonFile &known, const PersonEntry &typed, const QStringList &fields);

} // namespace marac
