// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"
#include "core/base/Codes.h"

namespace marac {

// The table in which an agency is sent its open actions and sends back how they stand (R031, R034). Its headings and words
// are the same in every language, so that a table written on one workstation is read on any other.

/// A column of it. The agency fills in those from State on.
enum class ActionsColumn { Ref, CaseRef, Text, Due, DueAt, Owner, State, DoneOn, Day, Words, ReportedBy };

template <>
struct Codes<ActionsColumn>
{
    static constexpr std::array<Code<ActionsColumn>, 11> all{{
        {ActionsColumn::Ref, "Action ref"},
        {ActionsColumn::CaseRef, "Case ref"},
        {ActionsColumn::Text, "Action"},
        {ActionsColumn::Due, "Due"},
        {ActionsColumn::DueAt, "Due time"},
        {ActionsColumn::Owner, "Owner"},
        {ActionsColumn::State, "State"},
        {ActionsColumn::DoneOn, "Done on"},
        {ActionsColumn::Day, "Day"},
        {ActionsColumn::Words, "Words"},
        {ActionsColumn::ReportedBy, "Reported by"},
    }};
};

/// What stands in the first line: the column's name, and after a colon what the agency may write there.
QString actionsHeading(ActionsColumn column);
/// The column of a heading, whatever stands behind its colon; nothing for one that is not of this table.
std::optional<ActionsColumn> actionsColumn(const QString &heading);
/// What a column holds, for the person who fills it in or reads it.
QString actionsColumnMeaning(ActionsColumn column);

/// How an agency says where an action stands: done, not possible, agency did not act, no change.
QString reportedStateWord(ActionState state);
/// Reads it, in whatever case and spacing; nothing for another word.
std::optional<ActionState> reportedState(const QString &written);

/// The table of these actions: a line each, the agency's columns empty. References, the words agreed, the day, the time of it and the owner's
/// code; nobody's name, date of birth or address.
QByteArray actionsCsv(const QList<ActionRow> &rows);
/// The name of its file: "MARAC actions HHR 2026-11-20.csv".
QString actionsCsvName(const QString &agencyCode, QDate day);

} // namespace marac
