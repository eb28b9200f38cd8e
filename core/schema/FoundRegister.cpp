// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/FoundRegister.h"

#include "core/calendar/SeedHolidays.h"
#include "core/schema/Migrations.h"

namespace marac {

Result<CreatedRegister> foundRegister(NewRegister request)
{
    request.place.migrations = registerMigrations();
    request.begin = seedHolidays;
    return Register::create(request);
}

} // namespace marac
