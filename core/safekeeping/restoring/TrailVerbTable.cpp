// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/restoring/TrailVerbTable.h"

#include "core/store/Statement.h"

namespace marac {

QList<AuditVerb> TrailVerbTable::since(const Connection &db, qint64 seq)
{
    Statement s(db, "SELECT DISTINCT verb FROM audit WHERE seq > :seq");
    s.bind(":seq", seq);
    QList<AuditVerb> verbs;
    while (s.next())
        verbs.append(s.get<AuditVerb>(0));
    return verbs;
}

} // namespace marac
