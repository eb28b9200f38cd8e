// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/KeyWork.h"

#include "core/register/RegisterCore.h"

#include <QCoreApplication>

namespace marac {

Result<UserId> KeyWork::commit(Register &reg) const
{
    Q_ASSERT(m_derived);
    if (*m_derived && RegisterInside::of(reg).keyring.generation() != m_base) {
        return failure(Problem::Kind::Conflict,
                       QCoreApplication::translate(
                           "Users",
                           "Somebody’s access was changed while the key was being made. Nothing was changed "
                           "by this; do it again."));
    }
    return m_commit(reg, *m_derived);
}

} // namespace marac
