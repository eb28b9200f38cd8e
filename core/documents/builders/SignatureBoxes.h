// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Blocks.h"

namespace marac::documents {

/// The boxes of a form that people sign, under their usual names; the places are the form's to add.
SignatureGrid signatureBoxes();

} // namespace marac::documents
