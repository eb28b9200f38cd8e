// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undertaking/CaseGate.h"

#include "core/undertaking/ClosedCaseTable.h"

#include <QCoreApplication>

namespace marac {

QString whyCasesAreClosed(int present, int unsignedPresent)
{
    if (present == 0) {
        return QCoreApplication::translate(
            "UndertakingGate",
            "Nobody is marked present yet. Mark who is in the room and record their signatures; then the cases open.");
    }
    if (unsignedPresent > 0) {
        return QCoreApplication::translate("UndertakingGate",
                                           "%n person(s) present have not signed the undertaking of "
                                           "confidentiality. Record each signature, or mark the "
                                           "person as having left the room; then the cases open.",
                                           nullptr, unsignedPresent);
    }
    return {};
}

QString closedWords()
{
    return QCoreApplication::translate("UndertakingGate", "Closed until everybody has signed");
}

CaseGate::CaseGate(const Connection &db)
{
    const ClosedCaseTable table(db);
    const QList<RoomCount> rooms = table.roomsInSession();
    for (const RoomCount &room : rooms) {
        const QString reason = whyCasesAreClosed(room.present, room.unsignedPresent);
        if (reason.isEmpty())
            continue;
        const auto close = [&reason](Reasons &closed, const QSet<qint64> &numbers) {
            for (const qint64 number : numbers)
                closed.insert(number, reason);
        };
        close(m_cases, table.cases(room.meetingId));
        close(m_referrals, table.referrals(room.meetingId));
        close(m_persons, table.persons(room.meetingId));
    }
}

Result<> CaseGate::answer(const Reasons &closed, qint64 id)
{
    const auto reason = closed.constFind(id);
    return reason == closed.constEnd() ? Result<>{} : Result<>(failure(Problem::Kind::Refused, *reason));
}

} // namespace marac
