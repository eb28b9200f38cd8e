// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/FoundRegister.h"

#include "core/calendar/SeedHolidays.h"
#include "core/schema/Migrations.h"

namespace marac {

Result<CreatedRegister> foundRegister(NewRegister request)
{
    request.place.migrations = registerMigrations();
    Result<CreatedRegister> created = Register::create(request);
    if (!created)
        return created;
    const Result<> seeded = created->reg->change(Operation::KeepHolidays, [](Change &change) -> Result<> {
        seedHolidays(change);
        return {};
    });
    if (!seeded)
        return Failure(seeded.error());
    return created;
}

} // namespace marac
