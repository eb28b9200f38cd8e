// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/EitherKey.h"

#include "core/store/cipher/CipherHandle.h"

#include <sqlite3.h>

namespace marac {

/// Nothing could be read with the key: so it is with one that is another's.
static bool isKeyBlamed(const Problem &problem)
{
    return problem.text == openProblem(SQLITE_NOTADB).text;
}

Result<OpenedByEither> openByEither(const QString &path, const Secret &key, const std::optional<Secret> &other)
{
    Result<std::unique_ptr<Connection>> byFirst = CipherFile::open(path, key);
    if (byFirst)
        return OpenedByEither{std::move(*byFirst), false};
    if (!other)
        return Failure(byFirst.error());
    Result<std::unique_ptr<Connection>> byOther = CipherFile::open(path, *other);
    if (byOther)
        return OpenedByEither{std::move(*byOther), true};
    return Failure(isKeyBlamed(byFirst.error()) ? byOther.error() : byFirst.error());
}

} // namespace marac
