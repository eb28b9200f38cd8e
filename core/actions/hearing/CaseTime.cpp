// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/CaseTime.h"

#include <algorithm>

namespace marac {

void CaseTime::take(AgendaItemId item, const QDateTime &now)
{
    if (item == m_item)
        return;
    rest(now);
    m_item = item;
    m_since = now;
}

void CaseTime::rest(const QDateTime &now)
{
    if (m_item.isValid())
        m_before.insert(m_item, seconds(m_item, now));
    m_item = {};
}

qint64 CaseTime::seconds(AgendaItemId item, const QDateTime &now) const
{
    // A clock that was set back takes nothing away.
    const qint64 since = item == m_item && item.isValid() ? std::max<qint64>(0, m_since.secsTo(now)) : 0;
    return m_before.value(item) + since;
}

int minutesOver(qint64 seconds, int minutesAllowed)
{
    const qint64 over = seconds - 60 * qint64(minutesAllowed);
    return over <= 0 ? 0 : int((over + 59) / 60);
}

} // namespace marac
