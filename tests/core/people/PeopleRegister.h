// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/KeepPerson.h"
#include "tests/support/SampleAgencies.h"
#include "tests/support/TestRegister.h"

#include <memory>

namespace marac::test {

/// A register with the partnership and nobody else in it, and somebody to be kept. For a test to inherit from.
class PeopleRegister
{
protected:
    void begin()
    {
        m_test = std::make_unique<TestRegister>(QDate(2026, 10, 20));
        m_agencies = addSampleAgencies(**m_test);
    }

    /// With a protected address, another name and spaces that belong to none.
    PersonEntry osei() const;

    std::unique_ptr<TestRegister> m_test;
    SampleAgencies m_agencies;
};

inline PersonEntry PeopleRegister::osei() const
{
    PersonEntry entry;
    Person &p = entry.person;
    p.givenName = QStringLiteral(" Jelani");
    p.familyName = QStringLiteral("Osei ");
    p.knownAs = QStringLiteral("Jay");
    p.bornOn = QDate(1989, 4, 7);
    p.gender = QStringLiteral("Man");
    p.ethnicity = QStringLiteral("B2");
    p.disability = QStringLiteral("mobility");
    p.sexualOrientation = QStringLiteral("gay_lesbian");
    p.phone = QStringLiteral("07700 900123");
    p.safeToCall = CallSafety::Yes;
    p.contactNotes = QStringLiteral("Evenings only");
    p.language = QStringLiteral("English");
    p.sourceAgencyId = m_agencies["HHR"];
    p.verifiedOn = QDate(2026, 10, 19);
    Address a;
    a.saon = QStringLiteral("Flat 4");
    a.paon = QStringLiteral("12");
    a.street = QStringLiteral("Marlow Court");
    a.town = QStringLiteral("Bootle");
    a.administrativeArea = QStringLiteral("Sefton");
    a.postcode = QStringLiteral("l213tx");
    a.uprn = 41023456789;
    a.isProtected = true;
    entry.address = a;
    entry.aliases = {QStringLiteral("J. Mensah"), QStringLiteral("  "), QStringLiteral("J. Mensah")};
    return entry;
}

} // namespace marac::test
