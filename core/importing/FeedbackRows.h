// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionsCsv.h"
#include "core/base/Result.h"
#include "core/importing/reading/ImportTable.h"

#include <QHash>

namespace marac {

/// One line of a table of actions that came back.
struct FeedbackRow
{
    int line = 0; ///< as a spreadsheet counts it
    QHash<ActionsColumn, QString> fields = {};

    QString text(ActionsColumn column) const;
    /// Whether the agency wrote anything: a line without is passed over.
    bool reports() const;
};

/// The lines of a table that was read apart: columns known. Lines with nothing in them are left out. What the fields say is
/// judged later.
Result<QList<FeedbackRow>> feedbackRows(const ImportTable &table);

/// A day as the table went out with it, or as a British spreadsheet saves it: 2026-11-20 or 20/11/2026.
std::optional<QDate> writtenDay(const QString &text);

} // namespace marac
