// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/FailedUnlocks.h"

#include "core/users/UserTable.h"

namespace marac {

QList<AuditEvent> failedUnlocks(const Connection &db, const QList<DoorEntry> &entries)
{
    QList<AuditEvent> events;
    for (const DoorEntry &entry : entries) {
        // Something typed into the wrong field may be a passphrase, so only a login the register knows is kept.
        const std::optional<User> user = UserTable::byLogin(db, entry.login);
        AuditEvent event{.verb = AuditVerb::FailedUnlock, .subject = {SubjectKind::Register, 0, {}}};
        if (user)
            event.subject = {SubjectKind::User, user->id.value(), user->login};
        event.reason = QStringLiteral("%1, %2%3")
                           .arg(entry.at.toUTC().toString(Qt::ISODate), entry.computer,
                                user ? QString() : QStringLiteral(", unknown login"));
        events.append(event);
    }
    return events;
}

} // namespace marac
