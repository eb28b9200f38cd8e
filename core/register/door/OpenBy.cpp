// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/OpenBy.h"

#include "core/store/cipher/EitherKey.h"

#include <utility>

namespace marac {

static const DatabaseKey &keyOf(const Admission &admission)
{
    return admission.unlocked.key;
}

static const DatabaseKey &keyOf(const KeyringKey &way)
{
    return way.key;
}

template <class Way>
static Result<std::unique_ptr<Connection>> openByOne(Way &way, const QString &path)
{
    std::optional<Secret> other;
    if (way.instead)
        other = keyOf(*way.instead).sqlcipherKey();
    Result<OpenedByEither> opened = openByEither(path, keyOf(way).sqlcipherKey(), other);
    if (!opened)
        return Failure(opened.error());
    if (opened->isByOther)
        way = std::move(*std::exchange(way.instead, nullptr));
    return std::move(opened->db);
}

Result<std::unique_ptr<Connection>> openBy(Admission &admission, const QString &path)
{
    return openByOne(admission, path);
}

Result<std::unique_ptr<Connection>> openBy(KeyringKey &way, const QString &path)
{
    return openByOne(way, path);
}

} // namespace marac
