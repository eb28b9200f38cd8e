// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/documents/wording/Wording.h"

#include <QDate>
#include <QTime>

namespace marac::documents {

struct AgencyAction
{
    QString reference = {};
    QString caseReference;
    QString person = {}; ///< as the caller may show it
    QString action;
    QString owner = {}; ///< the named person in the agency
    QDate setOn = {};
    QDate due = {};
    bool overdue = false;
    QString status = {}; ///< "Open", "Done 03/11/2026"
    QTime dueAt = {};    ///< invalid: by the end of the day
};

struct ActionsInput
{
    MeetingWording wording;
    QString meetingReference = {};
    QDate asOf;
    QString agency;
    QDate replyBy = {};
    QString returnTo = {};
    QList<AgencyAction> actions = {};
    PrintStamp stamp = {};
};

/// One agency's actions with room to say what was done (R034).
Document actionsDocument(const ActionsInput &input);

} // namespace marac::documents
