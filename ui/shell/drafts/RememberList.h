// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

class PageContext;
class RecordTable;

/// Lets the list be found as it was left (ListMemory): its filter and saved views stay among the person's drafts in the
/// register, for the roles that keep drafts. The list has its model and tools by now.
void rememberList(PageContext &context, RecordTable *table);

/// The columns alone, on this computer: of a list whose lines are other ones each time (what a search found), where a filter that
/// stays would hide what is new.
void rememberColumns(RecordTable *table);

} // namespace marac
