// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace marac {

/// A day written as 2026-11-12 and in no other way, in the years 1900 to 2199; nothing when it isn't one that exists.
std::optional<QDate> isoDay(const QString &text);

} // namespace marac
