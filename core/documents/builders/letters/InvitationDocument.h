// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/documents/builders/letters/Letter.h"
#include "core/documents/wording/Wording.h"

#include <QTime>

namespace marac::documents {

struct InvitationInput
{
    LetterWording wording;
    QString purpose = {};
    QString handling = {};
    QString meetingReference;
    bool mini = false;
    QDate date;
    QTime startsAt = {};
    QString venue = {};
    QString chair = {};
    QDate circulateBy = {}; ///< invalid: a mini MARAC, or not known
    QDate returnBy = {};
    QString returnTo = {};
    QDate writtenOn;
    QList<Addressee> to; ///< an invitation for each, each on a sheet of its own
    QString signer;
    PrintStamp stamp = {};
};

/// Invites agencies' officers to a meeting (R024, R028): when, where, and what is asked of them before. It names no case and
/// nobody in one, so that it may go where a calendar goes.
Document invitationDocument(const InvitationInput &input);

} // namespace marac::documents
