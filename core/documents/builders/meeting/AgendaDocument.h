// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/builders/meeting/MeetingHead.h"
#include "core/documents/wording/Wording.h"

namespace marac::documents {

/// A case as an agenda may name it: nothing here identifies a person on its own.
struct AgendaCase
{
    QString reference;
    QString initials;
    QString ageBand = {};
    QString outwardPostcode = {}; ///< "L20"; a whole postcode is cut to this
    QString kind = {};            ///< "New", "Repeat", "From mini MARAC", "Transferred in"
    QString band = {};            ///< risk band as people read it
    QString referringAgency = {};
    QTime startsAt = {}; ///< invalid: no time is printed
    int minutes = 0;
    QString note = {}; ///< "children's agencies may leave after this case"
};

struct AgendaAction
{
    QString caseReference;
    QString agency;
    QString action;
    QDate due;
    QString state = {}; ///< "Overdue 21 days"
    QTime dueAt = {};   ///< invalid: by the end of the day
};

struct AgendaInput : MeetingHead
{
    MeetingWording wording;
    QString riskLabel = {};   ///< what the risk tool is and is not, where a band is printed (its rule R10)
    QDate circulateBy = {};   ///< latest day of circulation (R027)
    QStringList invited = {}; ///< agencies
    QList<AgendaAction> incompleteActions = {};
    QList<AgendaCase> cases = {};
    QList<AgendaCase> endingRepeatTerm = {}; ///< `kind` says when they were last heard
    int repeatMonths = 12; ///< the partnership's: after so many they are no repeats any more (rule R4)
    QStringList otherBusiness = {};
    QDate nextMeeting = {};
    PrintStamp stamp = {};
};

/// The order of the meeting: introductions, confidentiality and undertaking, the protocol, incomplete actions, cases,
/// other business.
Document agendaDocument(const AgendaInput &input);

} // namespace marac::documents
