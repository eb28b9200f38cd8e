// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/commands/RefusedLooks.h"

#include <QByteArray>

#include <sqlite3.h>

namespace marac::proof {

namespace {

/// Of the one file that a command has open.
bool isLookWaiting = false;
int refusedCommits = 0;

QByteArray refusedVerb; ///< as SQL has it

int note(unsigned, void *, void *statement, void *)
{
    char *expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement)); // with the values that were bound
    const QByteArray sql(expanded);
    sqlite3_free(expanded);
    isLookWaiting = isLookWaiting || (sql.startsWith("INSERT INTO audit (") && sql.contains(refusedVerb));
    return 0;
}

int refuse(void *)
{
    if (!isLookWaiting)
        return 0;
    ++refusedCommits;
    isLookWaiting = false;
    return 1;
}

int watch(sqlite3 *opened, const char **, const void *)
{
    sqlite3_trace_v2(opened, SQLITE_TRACE_STMT, &note, nullptr);
    sqlite3_commit_hook(opened, &refuse, nullptr);
    sqlite3_rollback_hook(
        opened, [](void *) { isLookWaiting = false; }, nullptr);
    return SQLITE_OK;
}

void (*const entryPoint)() = reinterpret_cast<void (*)()>(&watch);

} // namespace

RefusedLooks::RefusedLooks(AuditVerb verb)
{
    refusedVerb = '\'' + toCode(verb).toUtf8() + '\'';
    isLookWaiting = false;
    refusedCommits = 0;
    if (sqlite3_auto_extension(entryPoint) != SQLITE_OK)
        qFatal("looks can't be refused");
}

RefusedLooks::~RefusedLooks()
{
    sqlite3_cancel_auto_extension(entryPoint);
}

int RefusedLooks::refused() const
{
    return refusedCommits;
}

} // namespace marac::proof
