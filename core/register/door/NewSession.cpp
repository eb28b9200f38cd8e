// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/NewSession.h"

#include "core/platform/UserPlaces.h"

#include <sodium.h>

namespace marac {

AuditSession newSession()
{
    QByteArray id(16, Qt::Uninitialized);
    randombytes_buf(id.data(), std::size_t(id.size()));
    return {id, places::hostName(), places::bootId(), QStringLiteral(MARAC_VERSION)};
}

} // namespace marac
