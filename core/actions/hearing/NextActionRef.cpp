// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/NextActionRef.h"

#include "core/actions/ActionTable.h"
#include "core/audit/AuditTable.h"

#include <algorithm>

namespace marac {

QString nextActionRef(const Connection &db, int year)
{
    const QString prefix = QStringLiteral("ACT-%1-").arg(year);
    int highest = ActionTable(db).highestNumber(year);
    const QStringList takenOut = AuditTable::erasedRefs(db, SubjectKind::Action);
    for (const QString &ref : takenOut) {
        if (ref.startsWith(prefix))
            highest = std::max(highest, ref.mid(prefix.size()).toInt());
    }
    return prefix + QString::number(highest + 1).rightJustified(4, QLatin1Char('0'));
}

} // namespace marac
