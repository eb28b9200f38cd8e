// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace marac::documents {

/// The dark and light squares of a QR code; error correction H while the code stays small (version 6), M above that.
class QrModules
{
public:
    QrModules() = default;
    /// Empty when the payload is empty or longer than a code can hold (2,331 bytes).
    explicit QrModules(const QByteArray &payload);

    bool isEmpty() const { return m_side == 0; }
    int side() const { return m_side; }
    bool isDark(int x, int y) const { return m_bits.at(y * m_side + x) != 0; }

private:
    int m_side = 0;
    QByteArray m_bits;
};

} // namespace marac::documents
