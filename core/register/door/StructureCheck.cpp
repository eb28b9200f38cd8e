// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/StructureCheck.h"

#include "core/store/Connection.h"
#include "core/store/schema/SchemaDigest.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Entrance)
};
} // namespace

/// Worked out once for each list of steps: it builds a whole schema in memory, and every lock and unlock asks for it.
static QByteArray expectedSchema(std::span<const Migration> steps)
{
    static QMutex guard;
    static QHash<std::pair<const Migration *, std::size_t>, QByteArray> known;
    const QMutexLocker locker(&guard);
    QByteArray &digest = known[{steps.data(), steps.size()}];
    if (digest.isEmpty())
        digest = freshSchemaDigest(steps);
    return digest;
}

void prepareStructure(std::span<const Migration> steps) noexcept
{
    try {
        expectedSchema(steps);
    } catch (const std::exception &) {
        return;
    }
}

Result<> checkStructure(const Connection &db, std::span<const Migration> steps)
{
    const int version = schemaVersion(db);
    if (version > steps.back().version)
        return newerVersion();
    std::size_t known = 0;
    while (known < steps.size() && steps[known].version <= version)
        ++known;
    if (known > 0 && schemaDigest(db) == expectedSchema(steps.first(known)))
        return {};
    return failure(Problem::Kind::Tampered,
                   Words::tr("The register’s structure is not the one this program made: a safeguard was removed or "
                             "something was added. It was not opened and nothing was changed. Restore the newest good "
                             "backup and tell the partnership’s data protection officer."));
}

} // namespace marac
