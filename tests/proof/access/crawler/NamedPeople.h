// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QHash>
#include <QList>
#include <QString>

namespace marac {
class Register;
}

namespace marac::proof {

/// Every person of a register by the names that the program shows them under; read past the door. Two people may have one name.
QHash<QString, QList<PersonId>> namedPeople(Register &reg);

/// One of them, by given and family name.
Person somebodyNamed(Register &reg);

} // namespace marac::proof
