// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace marac {
class Register;
}

namespace marac::proof {

/// What is looked for of one kind, in small letters.
struct CanaryKind
{
    QString name; ///< by which it is told: never by its words
    QStringList words;

    bool standsIn(const QString &smallLetters) const;
};

/// What nobody may read unrecorded: the names of people, where they live, their telephone numbers and dates of birth as the
/// program shows them, the references of cases and referrals, and what people wrote. Read past the door.
QList<CanaryKind> canariesOf(Register &reg);

} // namespace marac::proof
