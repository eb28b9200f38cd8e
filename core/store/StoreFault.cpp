// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreFault.h"

#include <sqlite3.h>

namespace marac {
namespace {

const char *wordsFor(StoreFault::Cause cause)
{
    switch (cause) {
    case StoreFault::Cause::Full:
        return "store: disk full";
    case StoreFault::Cause::ReadOnly:
        return "store: read-only";
    case StoreFault::Cause::Io:
        return "store: disk fault";
    case StoreFault::Cause::Corrupt:
        return "store: damaged";
    case StoreFault::Cause::Locked:
        return "store: in use";
    case StoreFault::Cause::Moved:
        return "store: replaced";
    case StoreFault::Cause::Constraint:
        return "store: refused by the schema";
    case StoreFault::Cause::Denied:
        return "store: denied";
    case StoreFault::Cause::Misuse:
        return "store: misuse";
    case StoreFault::Cause::Other:
        break;
    }
    return "store: fault";
}

} // namespace

StoreFault::StoreFault(Cause cause, int extendedCode)
    : std::runtime_error(wordsFor(cause)), m_cause(cause), m_extendedCode(extendedCode)
{
}

StoreFault::Cause StoreFault::causeOf(int extendedCode)
{
    if (extendedCode == SQLITE_READONLY_DBMOVED)
        return Cause::Moved;
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return Cause::Full;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN: // on an open file: the journal can't be made beside it
    case SQLITE_PERM:
        return Cause::ReadOnly;
    case SQLITE_IOERR:
        return Cause::Io;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Cause::Corrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Cause::Locked;
    case SQLITE_CONSTRAINT:
        return Cause::Constraint;
    case SQLITE_AUTH:
        return Cause::Denied;
    case SQLITE_ERROR:
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
    case SQLITE_MISMATCH:
        return Cause::Misuse;
    default:
        return Cause::Other;
    }
}

} // namespace marac
