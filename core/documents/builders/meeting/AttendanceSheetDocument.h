// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/builders/meeting/MeetingHead.h"
#include "core/documents/wording/Wording.h"

namespace marac::documents {

/// Somebody expected at a meeting.
struct ExpectedPerson
{
    QString agency;
    QString controller = {}; ///< the data controller they sit for (R017)
    QString icoNumber = {};
    QString name;
    QString post = {};
    QString designation = {}; ///< "PDMO", "Chair"
};

struct AttendanceSheetInput : MeetingHead
{
    LetterWording wording;
    QList<ExpectedPerson> people = {}; ///< in the order they are printed
    PrintStamp stamp = {};
};

/// The sheet that goes round the table to be signed (R104): who is expected for which data controller, with room for a signature
/// and the times, and empty lines for whoever else comes.
Document attendanceSheetDocument(const AttendanceSheetInput &input);

} // namespace marac::documents
