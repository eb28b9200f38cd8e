// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/accounts/KeyWork.h"
#include "ui/shell/Page.h"

#include <functional>

namespace marac {

/// Derives the key in a worker thread, commits it in this one, and hands what came of it to `then`. The work belongs to the
/// open register, not to the form that asked for it: a form that goes meanwhile changes nothing, locking drops the work.
/// `then` must therefore look whether its form is still there.
void carryOut(PageContext &context, KeyWork work, std::function<void(const Result<UserId> &)> then);

} // namespace marac
