// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ConsultPerson.h"
#include "core/people/KeepPerson.h"
#include "core/people/addresses/AddressInText.h"
#include "tests/support/MainJob.h"

#include <memory>

namespace marac::test {

/// A register with the partnership in it, and somebody whose file is kept and changed by one agency after another. For a test
/// to inherit from.
class PersonOnFile
{
protected:
    void begin() { m_job = std::make_unique<MainJob>(); }

    /// Jelani Osei of Flat 4, 12 Marlow Court, as HHR knows him; not yet kept.
    PersonEntry osei() const;
    PersonId kept() { return *MUST(keepPerson(m_job->reg(), osei())); }
    PersonFile file(PersonId id) { return *MUST(consultPerson(m_job->reg(), id)); }
    /// What is on file, for that agency to change.
    PersonEntry changeBy(const char *agency, PersonId id);
    /// Whether a text about the place would be shown without it.
    bool isMasked(const QString &place) { return AddressInText(m_job->db()).masked(place) != place; }

    std::unique_ptr<MainJob> m_job;
};

inline PersonEntry PersonOnFile::osei() const
{
    PersonEntry entry = m_job->oseiReferral().parts.first().person;
    entry.person.phone = QStringLiteral("07700 900123");
    entry.person.safeToCall = CallSafety::Yes;
    entry.person.sourceAgencyId = m_job->agency("HHR");
    entry.aliases = {QStringLiteral("J Mensah")};
    return entry;
}

inline PersonEntry PersonOnFile::changeBy(const char *agency, PersonId id)
{
    const PersonFile now = file(id);
    PersonEntry entry{now.person, now.address, {}};
    for (const Alias &alias : now.aliases)
        entry.aliases += alias.name;
    entry.person.sourceAgencyId = m_job->agency(agency);
    return entry;
}

} // namespace marac::test
