// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/QrModules.h"

#include <qrencode.h>

#include <memory>

namespace marac::documents {

// Above this the squares grow too small for the corner of a page.
static constexpr int largestRobust = 6;

QrModules::QrModules(const QByteArray &payload)
{
    if (payload.isEmpty())
        return;
    const auto encode = [&](QRecLevel level) {
        return std::unique_ptr<QRcode, decltype(&QRcode_free)>(
            QRcode_encodeData(static_cast<int>(payload.size()),
                              reinterpret_cast<const unsigned char *>(payload.constData()), 0, level),
            &QRcode_free);
    };
    auto code = encode(QR_ECLEVEL_H);
    if (!code || code->version > largestRobust)
        code = encode(QR_ECLEVEL_M);
    if (!code)
        return;
    m_side = code->width;
    m_bits.resize(m_side * m_side);
    for (qsizetype i = 0; i < m_bits.size(); ++i)
        m_bits[i] = static_cast<char>(code->data[i] & 1);
}

} // namespace marac::documents
