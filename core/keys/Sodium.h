// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace marac::sodium {

/// Makes libsodium ready; ends the program when it can't be, since nothing would be safe then. Cheap after the first call.
void require();

QByteArray randomBytes(qsizetype count);

inline unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}
inline const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/// BLAKE2b of 32 bytes; with a key it is a MAC.
QByteArray hash(QByteArrayView message, QByteArrayView key = {});

bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace marac::sodium
