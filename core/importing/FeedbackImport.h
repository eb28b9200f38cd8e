// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/base/Result.h"
#include "core/importing/reading/ImportTable.h"

#include <optional>

namespace marac {

class Register;

/// What one line of an agency's table does, or did.
struct FeedbackLine
{
    int line = 0;                            ///< as a spreadsheet counts it
    QString ref;                             ///< empty where nothing is reported on what is no action of the agency
    std::optional<ActionState> outcome = {}; ///< nothing: the agency reports nothing on it yet, and it stays as it is
    QDate day = {};
    QDate doneOn = {};        ///< where the agency named it
    bool alreadyKept = false; ///< the same report stands in the register: it is passed over
};

/// The same in words: "Ends on 20/11/2026: done."
QString feedbackWords(const FeedbackLine &line);

struct FeedbackReport
{
    QList<FeedbackLine> lines;
    int reports = 0;     ///< the lines that say something new
    int alreadyKept = 0; ///< the lines that say what stands already, passed over
};

/// Takes an agency's feedback in from the table of its actions that was sent out (actionsCsv), as readApart() gives it, all of
/// it or nothing (R034); why it could not be read is handed on.
/// Each report goes by recordFeedback() and leaves its entry; one that the action has already (isSameReport) is passed over,
/// so that a table which comes in twice doubles nothing; a line without a report is passed over whatever it names. Invalid
/// lists what needs mending by line and column ("4.State"): an action that is not known, another agency's, ended, of a case
/// that is closed (R103), or there twice; a state, a day or words that can't be kept. A table without the column of the day
/// on which an action was done is one of before, and taken too. It never repeats what the file says. A dry run does
/// everything and keeps nothing but the record that it was asked; the same record stands for a table that could not be taken
/// in, since what is to be mended tells of the register's actions (R122).
Result<FeedbackReport> importFeedback(Register &records, AgencyId agency, const Result<ImportTable> &file, bool dryRun);

/// What it takes, column by column, as `marac-cli import feedback --schema` prints it.
QString feedbackSchemaText();

} // namespace marac
