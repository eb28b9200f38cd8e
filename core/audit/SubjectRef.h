// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"

#include <optional>

namespace marac {

/// What kind of record a reference names, by how it begins: SHC a case, REF a referral, MTG or MINI a meeting, ACT an action,
/// PER a person. Nothing for any other text. Other records are named after these too (an attendance carries its meeting's
/// reference), so a reference alone does not tell which record an entry is of.
std::optional<SubjectKind> kindOfRef(const QString &ref);

/// "PER-57". The trail never holds a name, so this is how a person is asked for.
QString personRef(qint64 person);

/// The number in "PER-57", whatever the case; nothing when it isn't one.
std::optional<qint64> personOfRef(const QString &ref);

/// The entry of somebody typing a reference, also when nothing carries it (`id` 0): that they tried is an access too. What
/// does not look like a reference is not kept: it may be a name.
AuditEvent lookedUp(SubjectKind kind, qint64 id, const QString &ref);

} // namespace marac
