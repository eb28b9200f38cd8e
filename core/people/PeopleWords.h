// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace marac {

/// The texts of this room, in one context for translators.
struct People
{
    Q_DECLARE_TR_FUNCTIONS(People)
};

} // namespace marac
