// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/AgencyTable.h"
#include "core/agencies/signatories/SignatoryStatus.h"
#include "ui/widgets/lists/RowsModel.h"

namespace marac {

/// One agency as the list shows it on a day.
struct AgencyRow
{
    AgencyLine line;
    SignatoryStatus status = SignatoryStatus::NotSigned;
    RegistrationStatus registration = RegistrationStatus::Missing;

    /// Something here keeps the agency from its full part: no signature, a registration not current, or no PDMO.
    bool needsAttention() const;
    /// The first thing to mend, or "Signed" when there is none.
    QString standing() const;
    Tone tone() const;
};

AgencyRow agencyRow(const AgencyLine &line, QDate day);

Tone toneOf(SignatoryStatus status);
Tone toneOf(RegistrationStatus status);

RowsModel<AgencyRow> *agencyModel(QObject *parent);

} // namespace marac
