// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/FoundRegister.h"

#include "core/calendar/SeedHolidays.h"
#include "core/safekeeping/making/UnfinishedCopy.h"
#include "core/schema/Migrations.h"

#include <optional>

namespace marac {

Result<CreatedRegister> foundRegister(NewRegister request)
{
    request.place.migrations = registerMigrations();
    std::optional<UnfinishedCopy> unfinished; // before the register, so that the file is closed when it goes
    Result<CreatedRegister> created = Register::create(request);
    if (!created)
        return created; // took its own files away; another's may stand there
    unfinished.emplace(request.place.path);
    const Result<> seeded = created->reg->change(Operation::KeepHolidays, [](Change &change) -> Result<> {
        seedHolidays(change);
        return {};
    });
    if (!seeded)
        return Failure(seeded.error());
    unfinished->finished();
    return created;
}

} // namespace marac
