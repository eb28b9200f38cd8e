// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording/SpokenWords.h"

#include "core/documents/wording/OwnWording.h"

namespace marac::documents {

SpokenWords spokenWords(const Register &records)
{
    const OwnWording wording = OwnWording::inUse(records);
    const MeetingWording meeting = wording.meeting();
    SpokenWords spoken{meeting.confidentiality, meeting.protocolReminder};
    const QList<UsedWording> used = wording.used();
    if (!used.isEmpty())
        spoken.ownFile =
            QStringLiteral("%1, SHA-256 %2").arg(used.last().file, QString::fromLatin1(used.last().sha256));
    return spoken;
}

} // namespace marac::documents
