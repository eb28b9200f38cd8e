// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/settings/SettingTable.h"

#include "core/store/Statement.h"

#include <QMap>

namespace marac {

using Kept = QMap<QString, QString>;

static Kept readAll(const Connection &db)
{
    Kept kept;
    Statement s(db, "SELECT key, value FROM setting");
    while (s.next())
        kept.insert(s.get<QString>(0), s.get<QString>(1));
    return kept;
}

static Kept keptFrom(const Settings &settings)
{
    return {
        {QStringLiteral("partnership"), settings.partnership},
        {QStringLiteral("area"), settings.area},
        {QStringLiteral("venue"), settings.venue},
        {QStringLiteral("framework"), toCode(settings.framework)},
        {QStringLiteral("clear_days"), QString::number(settings.clearDays ? 1 : 0)},
        {QStringLiteral("idle_lock_minutes"), QString::number(settings.idleLockMinutes)},
        {QStringLiteral("meeting_capacity"), QString::number(settings.meetingCapacity)},
        {QStringLiteral("cut_off_working_days"), QString::number(settings.cutOffWorkingDays)},
        {QStringLiteral("quorum"), QString::number(settings.quorum)},
        {QStringLiteral("answers_working_days"), QString::number(settings.answersWorkingDays)},
        {QStringLiteral("decision_working_days"), QString::number(settings.decisionWorkingDays)},
        {QStringLiteral("minutes_working_days"), QString::number(settings.minutesWorkingDays)},
        {QStringLiteral("opening_minutes"), QString::number(settings.openingMinutes)},
        {QStringLiteral("day_ends_at"), settings.dayEndsAt.toString(QStringLiteral("HH:mm"))},
        {QStringLiteral("repeat_months"), QString::number(settings.repeatMonths)},
        {QStringLiteral("marking"), settings.marking},
        {QStringLiteral("backup_folder"), settings.backupFolder},
        {QStringLiteral("second_backup_folder"), settings.secondBackupFolder},
    };
}

Settings SettingTable::read(const Connection &db)
{
    const Settings fresh;
    Kept kept = keptFrom(fresh);
    kept.insert(readAll(db));
    const auto text = [&kept](const char *key) { return kept.value(QString::fromLatin1(key)); };
    const auto number = [&text](const char *key) { return text(key).toInt(); };
    Settings settings;
    settings.partnership = text("partnership");
    settings.area = text("area");
    settings.venue = text("venue");
    settings.framework = fromCode<Framework>(text("framework")).value_or(fresh.framework);
    settings.clearDays = number("clear_days") != 0;
    settings.idleLockMinutes = number("idle_lock_minutes");
    settings.meetingCapacity = number("meeting_capacity");
    settings.cutOffWorkingDays = number("cut_off_working_days");
    settings.quorum = number("quorum");
    settings.answersWorkingDays = number("answers_working_days");
    settings.decisionWorkingDays = number("decision_working_days");
    settings.minutesWorkingDays = number("minutes_working_days");
    settings.openingMinutes = number("opening_minutes");
    if (const QTime ends = QTime::fromString(text("day_ends_at"), QStringLiteral("HH:mm")); ends.isValid())
        settings.dayEndsAt = ends;
    settings.repeatMonths = number("repeat_months");
    settings.marking = text("marking");
    settings.backupFolder = text("backup_folder");
    settings.secondBackupFolder = text("second_backup_folder");
    return settings;
}

void SettingTable::write(Connection &db, const Settings &settings)
{
    const Kept before = readAll(db);
    const Kept after = keptFrom(settings);
    Statement change(db, "UPDATE setting SET value = :value WHERE key = :key");
    Statement add(db, "INSERT INTO setting (key, value) VALUES (:key, :value)");
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (before.contains(it.key()) && before.value(it.key()) == it.value())
            continue;
        Statement &s = before.contains(it.key()) ? change : add;
        s.bind(":key", it.key()).bind(":value", it.value()).run();
    }
}

int SettingTable::number(const Connection &db, Number number, int fresh)
{
    return readAll(db).value(toCode(number), QString::number(fresh)).toInt();
}

void SettingTable::keepNumber(Connection &db, Number number, int value)
{
    setValue(db, toCode(number), QString::number(value));
}

bool SettingTable::isMarked(const Connection &db, Mark mark)
{
    return rowOf(db, mark).has_value();
}

std::optional<qint64> SettingTable::rowOf(const Connection &db, Mark mark)
{
    Statement s(db, "SELECT rowid FROM setting WHERE key = :key");
    s.bind(":key", mark);
    return s.next() ? std::optional(s.get<qint64>(0)) : std::nullopt;
}

void SettingTable::mark(Connection &db, Mark mark)
{
    setValue(db, toCode(mark), QStringLiteral("1"));
}

QString SettingTable::value(const Connection &db, const QString &key)
{
    Statement s(db, "SELECT value FROM setting WHERE key = :key");
    s.bind(":key", key);
    return s.next() ? s.get<QString>(0) : QString();
}

void SettingTable::setValue(Connection &db, const QString &key, const QString &value)
{
    Statement s(db,
                "INSERT INTO setting (key, value) VALUES (:key, :value) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    s.bind(":key", key).bind(":value", value).run();
}

} // namespace marac
