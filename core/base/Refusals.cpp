// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Refusals.h"

#include <QCoreApplication>

namespace marac {

Failure invalid(QList<FieldProblem> fields)
{
    const int count = int(fields.size());
    return failure(Problem::Kind::Invalid,
                   QCoreApplication::translate("Refusals",
                                               "Nothing was saved: %n entries need mending. What you typed is kept.",
                                               nullptr, count),
                   std::move(fields));
}

Failure changedMeanwhile()
{
    return failure(
        Problem::Kind::Conflict,
        QCoreApplication::translate("Refusals",
                                    "Nothing was saved: this record was changed after you opened it. What you typed is "
                                    "kept. Open the record again to see the change, then make yours."));
}

Failure noSuchRecord()
{
    return failure(
        Problem::Kind::NotFound,
        QCoreApplication::translate(
            "Refusals",
            "This record is not in the register. Nothing was changed. Go back to the list and choose it again."));
}

} // namespace marac
