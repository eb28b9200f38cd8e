// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/checking/BundleWitness.h"

#include "core/audit/WitnessCheck.h"
#include "core/platform/PrivateFile.h"
#include "core/safekeeping/bundle/BackupBundle.h"

#include <QCoreApplication>

namespace marac {

namespace {

/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

} // namespace

Result<> checkBundleWitness(const BackupBundle &bundle, const BackupManifest &manifest, const Connection &db)
{
    const Result<QByteArray> bytes = readSmallFile(bundle.witnessPath(), 4096);
    if (!bytes && bytes.error().kind == Problem::Kind::NotFound) {
        return failure(Problem::Kind::Unavailable,
                       Words::tr("The backup’s own witness is missing, so it can’t be told who made the backup."));
    }
    const std::optional<Witness> witness = bytes ? Witness::fromFile(*bytes) : std::nullopt;
    if (witness && witness->uuid == manifest.uuid && witness->head == manifest.head && knowsSigner(db, *witness))
        return {};
    return failure(Problem::Kind::Tampered,
                   Words::tr("Not good. The backup’s own witness was altered, or is of another backup."));
}

} // namespace marac
