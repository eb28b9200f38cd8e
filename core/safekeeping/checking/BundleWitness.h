// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of the safekeeping room only.

#include "core/base/Result.h"
#include "core/store/Connection.h"

namespace marac {

class BackupBundle;
struct BackupManifest;

/// The signed witness that lies in a backup, against its list of contents and the copy in it: signed by somebody with a key of
/// this register, for this register, at the trail's end. Tampered when it is not; Unavailable when there is none. Throws
/// StoreFault.
Result<> checkBundleWitness(const BackupBundle &bundle, const BackupManifest &manifest, const Connection &db);

} // namespace marac
