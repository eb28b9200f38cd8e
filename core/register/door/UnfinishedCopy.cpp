// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/UnfinishedCopy.h"

#include "core/register/door/TakeAway.h"

namespace marac {

UnfinishedCopy::~UnfinishedCopy()
{
    if (!m_path.isEmpty())
        takeAwayCopy(m_path);
}

} // namespace marac
