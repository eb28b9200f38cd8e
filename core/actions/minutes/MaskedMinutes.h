// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/amending/MinutesAmendment.h"
#include "core/actions/minutes/MinutesRecord.h"

namespace marac {

class AddressInText;

/// The same with every protected address masked in what people wrote: as pages show minutes that can't be changed any more.
MinutesRecord withAddressesMasked(const AddressInText &addresses, MinutesRecord record);
QList<AmendmentRow> withAddressesMasked(const AddressInText &addresses, QList<AmendmentRow> amendments);

} // namespace marac
