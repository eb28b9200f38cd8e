// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/making/BackUp.h"

#include "core/register/door/RotationFiles.h"
#include "core/register/trail/RecordFailure.h"
#include "core/safekeeping/BackupFolders.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/making/BackUpInto.h"
#include "core/safekeeping/restoring/BackupTrail.h"

namespace marac {

Result<BackedUp> backUp(Register &reg, const QString &folder, const CopyProgress &progress, const BackupPolicy &policy)
{
    if (!reg.may(Operation::BackUp)) // let the register say so and record it
        return reg.change(Operation::BackUp, [](Change &) -> Result<BackedUp> { return BackedUp{}; });
    RegisterCore &core = RegisterInside::of(reg);
    const QString role = backupFolders(core.place.path, core.settings).roleOf(folder);
    const Result<MadeBackup> made = backUpInto(core, folder, progress, [&](const QString &name) {
        return reg.change(Operation::BackUp, [&](Change &c) -> Result<> {
            c.audit({.verb = AuditVerb::BackUp, .subject = {SubjectKind::Register, 0, name}, .fields = {role}});
            return {};
        });
    });
    if (!made) {
        recordFailure(reg, Operation::BackUp, {SubjectKind::Register, 0, {}}, {role});
        return Failure(made.error());
    }
    rotation::dropOld(core.place.path);
    BackedUp done{.path = made->path, .manifest = made->manifest, .mended = made->mended};
    try {
        done.letGo = letBackupsGo(folder, core.uuid, BackupTrail(*core.db).names(), policy, progress);
    } catch (const StoreFault &) {
        // The backup is made and recorded; older ones go with the next.
    }
    return done;
}

} // namespace marac
