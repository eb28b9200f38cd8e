// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/trail/RecordFailure.h"

#include "core/register/Lending.h"
#include "core/register/RegisterCore.h"

namespace marac {

void recordFailure(Register &reg, Operation operation, const Subject &subject, const QStringList &more)
{
    RegisterCore &core = RegisterInside::of(reg);
    if (isHere(reg) && !core.db->isPoisoned())
        core.recordAlone(
            {{.verb = AuditVerb::Failed, .subject = subject, .fields = QStringList{toCode(operation)} + more}});
}

} // namespace marac
