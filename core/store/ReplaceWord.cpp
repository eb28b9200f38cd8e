// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReplaceWord.h"

#include <sqlite3.h>

namespace marac {
namespace {

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$'
        || (c & 0x80);
}

/// Position after what starts at `at` if that is white space, a comment or quoted; otherwise `at`.
std::size_t skipped(std::string_view sql, std::size_t at)
{
    const auto after = [&](std::string_view end, std::size_t from) {
        const std::size_t found = sql.find(end, from);
        return found == sql.npos ? sql.size() : found + end.size();
    };
    switch (sql[at]) {
    case ' ':
    case '\t':
    case '\n':
    case '\f':
    case '\r':
        return at + 1;
    case '\'':
    case '"':
    case '`': // a doubled quote inside ends one piece and starts the next
        return after(sql.substr(at, 1), at + 1);
    case '[':
        return after("]", at + 1);
    case '-':
        return sql.substr(at, 2) == "--" ? after("\n", at + 2) : at;
    case '/':
        return sql.substr(at, 2) == "/*" ? after("*/", at + 2) : at;
    default:
        return at;
    }
}

} // namespace

bool asksToReplace(std::string_view sql)
{
    bool pending = false; // the word stood there; what follows decides
    for (std::size_t at = 0; at < sql.size();) {
        if (const std::size_t next = skipped(sql, at); next != at) {
            at = next;
            continue;
        }
        if (pending && sql[at] != '(')
            return true;
        pending = false;
        std::size_t end = at;
        while (end < sql.size() && isWordCharacter(sql[end]))
            ++end;
        pending = end - at == 7 && sqlite3_strnicmp(sql.data() + at, "replace", 7) == 0;
        at = end == at ? at + 1 : end;
    }
    return pending;
}

} // namespace marac
