// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"

namespace marac {

QList<Page> allPages()
{
    return {};
}

} // namespace marac
