// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/builders/letters/MeetingLetter.h"

#include <QTime>

namespace marac::documents {

struct InvitationInput : MeetingLetter
{
    bool mini = false;
    QTime startsAt = {};
    QString venue = {};
    QString chair = {};
    QDate circulateBy = {}; ///< invalid: a mini MARAC, or not known
    QList<Addressee> to;    ///< an invitation for each, each on a sheet of its own
    QString signer;
};

/// Invites agencies' officers to a meeting (R024, R028): when, where, and what is asked of them before. It names no case and
/// nobody in one, so that it may go where a calendar goes.
Document invitationDocument(const InvitationInput &input);

} // namespace marac::documents
