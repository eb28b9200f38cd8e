// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/letters/AgencyAddress.h"

#include "core/agencies/AgencyWords.h"
#include "core/agencies/officers/OfficerDesignation.h"
#include "core/agencies/officers/OfficerTable.h"
#include "core/documents/papers/PaperMaking.h"

namespace marac::documents {

Addressee officersOf(const Connection &db, const Agency &agency, QDate day)
{
    Addressee to;
    for (const Officer &officer : designatedOn(OfficerTable::ofAgency(db, agency.id), day))
        //: name of an officer, designation
        to.people << PaperWords::tr("%1, %2").arg(officer.name, shortWord(officer.designation));
    if (to.people.isEmpty())
        to.people << PaperWords::tr("Designated MARAC Officer");
    to.agency = agency.name;
    to.postalAddress = agency.postalAddress;
    to.secureEmail = agency.secureEmail;
    return to;
}

} // namespace marac::documents
