// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/commands/RefusedEntries.h"

#include <QByteArrayList>

#include <sqlite3.h>

#include <algorithm>

namespace marac::proof {

namespace {

/// Of the one file that a command has open.
bool isEntryWaiting = false;
int refusedCommits = 0;

QByteArrayList refusedVerbs; ///< as SQL has them

int note(unsigned, void *, void *statement, void *)
{
    char *expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement)); // with the values that were bound
    const QByteArray sql(expanded);
    sqlite3_free(expanded);
    const auto isNamed = [&sql](const QByteArray &verb) { return sql.contains(verb); };
    isEntryWaiting = isEntryWaiting
        || (sql.startsWith("INSERT INTO audit (") && std::any_of(refusedVerbs.cbegin(), refusedVerbs.cend(), isNamed));
    return 0;
}

int refuse(void *)
{
    if (!isEntryWaiting)
        return 0;
    ++refusedCommits;
    isEntryWaiting = false;
    return 1;
}

int watch(sqlite3 *opened, const char **, const void *)
{
    sqlite3_trace_v2(opened, SQLITE_TRACE_STMT, &note, nullptr);
    sqlite3_commit_hook(opened, &refuse, nullptr);
    sqlite3_rollback_hook(
        opened, [](void *) { isEntryWaiting = false; }, nullptr);
    return SQLITE_OK;
}

void (*const entryPoint)() = reinterpret_cast<void (*)()>(&watch);

} // namespace

RefusedEntries::RefusedEntries(const QList<AuditVerb> &verbs)
{
    refusedVerbs.clear();
    for (const AuditVerb verb : verbs)
        refusedVerbs << '\'' + toCode(verb).toUtf8() + '\'';
    isEntryWaiting = false;
    refusedCommits = 0;
    if (sqlite3_auto_extension(entryPoint) != SQLITE_OK)
        qFatal("entries can't be refused");
}

RefusedEntries::~RefusedEntries()
{
    sqlite3_cancel_auto_extension(entryPoint);
}

int RefusedEntries::refused() const
{
    return refusedCommits;
}

} // namespace marac::proof
