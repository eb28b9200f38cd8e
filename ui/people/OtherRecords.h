// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ConsultPerson.h"
#include "core/people/KeepPerson.h"
#include "core/people/matching/PersonMatch.h"

#include <QObject>

namespace marac {

class MatchPanel;
class Prompts;
class Register;

/// Whoever in the register may be the person in a form (R038). Recorded as a search.
Result<QList<PersonCandidate>> candidatesFor(Register &reg, const PersonEntry &typed);

/// Looks for other records of somebody who is in the register already, and says of one, with a reason, that it is of the same
/// person (R036).
class OtherRecords final : public QObject
{
    Q_OBJECT

public:
    /// `panel` shows whom it finds; it goes with it.
    OtherRecords(Register &reg, Prompts &prompts, MatchPanel *panel);

    /// Of whom it is said already is left out.
    void look(const PersonFile &person, const PersonEntry &typed);

Q_SIGNALS:
    void joined();

private:
    void ask(PersonId other);

    Register &m_reg;
    Prompts &m_prompts;
    MatchPanel *m_panel;
    PersonId m_id;
};

} // namespace marac
