// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/settings/Settings.h"
#include "core/store/Connection.h"

#include <optional>

namespace marac {

/// What has happened once and is remembered beside the settings.
enum class Mark { SettingsSaved, RecoverySheetKept, FirstStepsPutAway };

template <>
struct Codes<Mark>
{
    static constexpr std::array<Code<Mark>, 3> all{{
        {Mark::SettingsSaved, "settings_saved"},
        {Mark::RecoverySheetKept, "recovery_sheet_kept"},
        {Mark::FirstStepsPutAway, "first_steps_put_away"},
    }};
};

/// A number that one room alone goes by, kept beside the settings.
enum class Number { ChaseReminderDays, ChaseOverdueDays, ChaseEscalationDays };

template <>
struct Codes<Number>
{
    static constexpr std::array<Code<Number>, 3> all{{
        {Number::ChaseReminderDays, "chase_reminder_days"},
        {Number::ChaseOverdueDays, "chase_overdue_days"},
        {Number::ChaseEscalationDays, "chase_escalation_days"},
    }};
};

/// Every SQL statement about settings, one row for each. Throws StoreFault.
class SettingTable
{
public:
    /// A setting that was never kept has its default.
    static Settings read(const Connection &db);
    /// Writes those that differ from what is kept.
    static void write(Connection &db, const Settings &settings);

    /// What was kept of it, or `fresh` when nothing was yet.
    static int number(const Connection &db, Number number, int fresh);
    static void keepNumber(Connection &db, Number number, int value);

    /// What is kept beside the settings under a key of its own; empty when nothing is.
    static QString value(const Connection &db, const QString &key);
    static void setValue(Connection &db, const QString &key, const QString &value);

    static bool isMarked(const Connection &db, Mark mark);
    /// Anew when it is marked already: the entry that binds the row tells when it happened last.
    static void mark(Connection &db, Mark mark);
    /// The row that keeps it; nothing while it is not marked.
    static std::optional<qint64> rowOf(const Connection &db, Mark mark);
};

} // namespace marac
