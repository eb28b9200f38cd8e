// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/Witness.h"

namespace marac {

/// What a paper says of the trail (see WitnessCode), as typed or scanned from it.
struct PrintedWitness
{
    QByteArray headBytes; ///< of the head's hash: the first 20 by the letters, all 32 by the QR code
    /// By the QR code everything but the signer's public key, which the register knows.
    std::optional<Witness> whole = {};

    /// By the printed letters (as witnessLettersFrom forgives) or the text of the QR code; nothing when it is neither.
    static std::optional<PrintedWitness> from(const QString &typed);
};

} // namespace marac
