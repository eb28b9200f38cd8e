// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

namespace marac::documents::tests {

/// Reads a QR code of `side` squares, byte mode, versions 1 to 10, levels M and H, written from the standard and not from
/// the library that draws it. No error correction: one wrong square answers nullopt or other bytes.
std::optional<QByteArray> readQr(int side, const std::function<bool(int x, int y)> &isDark);

} // namespace marac::documents::tests
