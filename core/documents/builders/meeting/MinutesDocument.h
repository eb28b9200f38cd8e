// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/amending/MinutesAmendment.h"
#include "core/actions/minutes/MinutesRecord.h"
#include "core/documents/Document.h"
#include "core/documents/wording/Wording.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

namespace marac::documents {

/// The record of a meeting with what stands around it on paper.
struct MinutesInput : MinutesRecord
{
    MeetingWording wording;
    QString riskLabel = {}; ///< what the risk tool is and is not, where a band is printed (its rule R10)
    MinutesState state = MinutesState::Draft;
    int version = 0; ///< the number of the version kept last, as a comparison lists it; 0: none was kept
    QList<AmendmentRow> amendments = {}; ///< added since they were locked (D5)
    PrintStamp stamp = {};
};

/// The record of the meeting (R031, R104): who was there for which data controller, that everyone knew the protocol and
/// had signed, earlier actions, and for each case contributions (fact apart from opinion), risk analysis and actions.
/// What was locked stands as it was; what was amended since follows it.
Document minutesDocument(const MinutesInput &input);

} // namespace marac::documents
