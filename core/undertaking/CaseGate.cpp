// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undertaking/CaseGate.h"

#include "core/audit/AuditEvent.h"
#include "core/undertaking/ClosedCaseTable.h"

#include <QCoreApplication>

namespace marac {

QString closedWords()
{
    return QCoreApplication::translate("UndertakingGate", "Closed until everybody has signed");
}

CaseGate::CaseGate(const Connection &db)
{
    const ClosedCaseTable table(db);
    const QHash<qint64, Room> rooms = table.rooms();
    for (auto room = rooms.cbegin(); room != rooms.cend(); ++room) {
        const QString reason = whyCasesAreClosed(*room);
        if (reason.isEmpty())
            continue;
        const auto close = [&reason](Reasons &closed, const QSet<qint64> &numbers) {
            for (const qint64 number : numbers)
                closed.insert(number, reason);
        };
        close(m_cases, table.cases(room.key()));
        close(m_referrals, table.referrals(room.key()));
        close(m_persons, table.persons(room.key()));
    }
}

bool CaseGate::isClosed(const Subject &subject) const
{
    switch (subject.kind) {
    case SubjectKind::CaseFile:
        return m_cases.contains(subject.id);
    case SubjectKind::Referral:
        return m_referrals.contains(subject.id);
    case SubjectKind::Person:
        return m_persons.contains(subject.id);
    default:
        return false;
    }
}

Result<> CaseGate::answer(const Reasons &closed, qint64 id)
{
    const auto reason = closed.constFind(id);
    return reason == closed.constEnd() ? Result<>{} : Result<>(failure(Problem::Kind::Refused, *reason));
}

} // namespace marac
