// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: its own facts, settings, accounts and their signing keys, the audit trail, and drafts.
extern const Migration registerSchema;
/// A short way to the entries of what was erased, whose references are never given again.
extern const Migration erasedIndexSchema;

} // namespace marac
