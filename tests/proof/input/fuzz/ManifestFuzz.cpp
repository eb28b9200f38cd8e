// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/bundle/BackupManifest.h"
#include "tests/proof/input/fuzz/Fuzz.h"

#include <QRegularExpression>

namespace marac::fuzz {

static const DatabaseKey &key()
{
    static const DatabaseKey one = DatabaseKey::generate();
    return one;
}

static QByteArray sample()
{
    BackupManifest manifest;
    manifest.uuid = "6d1f";
    manifest.head = {41, QByteArray(32, 'h')};
    manifest.at = QDateTime(QDate(2026, 10, 8), QTime(9, 15), Qt::UTC);
    manifest.bytes = 4096;
    manifest.sha256 = manifest.keyringSha256 = QByteArray(32, 's');
    manifest.entries = 41;
    manifest.rows = 7;
    return manifest.toFile(key());
}

static void readBack(const QByteArray &file)
{
    const std::optional<BackupManifest> read = BackupManifest::fromFile(file);
    if (!read)
        return;
    static const QRegularExpression safe(QStringLiteral("\\Amarac-[0-9]{8}T[0-9]{6}Z-[0-9]+\\z"));
    demand(safe.match(read->name()).hasMatch(), "a backup's name holds a moment and a number");
    const std::optional<BackupManifest> again = BackupManifest::fromFile(read->toFile(key()));
    demand(again && again->name() == read->name() && again->isSealedBy(key()), "a manifest is read as it was written");
    demand(again->sha256 == read->sha256 && again->rows == read->rows, "with all that it says");
}

/// As a file, and as alterations of a sound one.
int fuzzManifest(const std::uint8_t *data, std::size_t size)
{
    static const QByteArray good = sample();
    readBack(bytesOf(data, size));
    const QByteArray other = altered(good, data, size);
    readBack(other);
    if (const std::optional<BackupManifest> read = BackupManifest::fromFile(other); read && read->isSealedBy(key()))
        demand(read->toFile(key()) == good, "the seal lets nothing else pass");
    return 0;
}

} // namespace marac::fuzz
