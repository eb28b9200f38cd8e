// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <functional>

namespace marac {

class Connection;

/// Reads every page of the open file: its length against the count the file keeps, each page's seal, the structure of
/// tables and indexes, and every link between records. What an index of words holds is left to whoever compares it with the
/// texts. Tampered, in plain words, with what was found first; damage it meets is an answer, not a fault. It can't see an
/// older page or file put back: the audit trail does.
///
/// Takes about a second for 100 MB. `goOn` is asked many times a second during the longer part, in the calling thread;
/// false stops the check with Refused. May run in a worker thread as long as nobody else uses the connection.
Result<> checkPages(const Connection &db, const std::function<bool()> &goOn = {});

} // namespace marac
