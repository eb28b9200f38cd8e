// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marac::documents {

/// "L20" of "L20 4AB" or "l204ab": what an agenda may say of where somebody lives.
QString outwardOf(const QString &postcode);

/// "J.O." of "Jelani Osei"; what is already as short as initials stays. A name passed by mistake does not reach an agenda.
QString initialsOf(const QString &name);

} // namespace marac::documents
