// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/reading/JsonIn.h"

#include <optional>

namespace marac {

/// What marac-reader answers to a file of one JSON object, byte for byte; numbers big-endian:
///   "MARACOBJ", then 0 and the object: count of entries 4, per entry, by name: the name, the value;
///               a value: 0 null, 1 false, 2 true, 3 a number as IEEE 754 (8), 4 a text, 5 an array: count 4, its values,
///               or 6 an object; a text: length 4, UTF-8;
///   or 1, why (1), line 4, detail 1.
QByteArray jsonToWire(const ReadJson &answer);

/// The same read back. Nothing when it is anything else than jsonToWire() writes of an object within readJsonLimits: see
/// fromWire().
std::optional<ReadJson> jsonFromWire(QByteArrayView bytes);

} // namespace marac
