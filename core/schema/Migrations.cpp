// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Migrations.h"

#include "core/register/RegisterSchema.h"

#include <array>

namespace marac {

std::span<const Migration> registerMigrations()
{
    static const std::array steps{
        registerSchema,
    };
    return steps;
}

} // namespace marac
