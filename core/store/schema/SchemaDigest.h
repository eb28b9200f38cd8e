// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

#include <QByteArray>

namespace marac {

/// BLAKE2b-256 of every table, index, trigger and view of the file, white space evened out: a trigger removed or a view
/// planted changes it.
QByteArray schemaDigest(const Connection &db);

/// What schemaDigest() must give for a file that went through `steps` and nothing else; worked out by running them on a
/// store in memory, so no constant has to be kept by hand.
QByteArray freshSchemaDigest(std::span<const Migration> steps);

} // namespace marac
