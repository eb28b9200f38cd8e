// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/settings/SaveSettings.h"

#include "core/base/Text.h"
#include "core/register/RegisterCore.h"
#include "core/register/settings/SettingTable.h"

#include <QCoreApplication>

namespace marac {

Result<> saveSettings(Register &reg, const Settings &typed)
{
    Settings settings = typed;
    settings.partnership = text::kept(typed.partnership);
    settings.area = text::kept(typed.area);
    settings.venue = text::kept(typed.venue);
    settings.backupFolder = typed.backupFolder.trimmed();
    settings.secondBackupFolder = typed.secondBackupFolder.trimmed();
    const QList<FieldProblem> problems = problemsIn(settings);
    if (!problems.isEmpty()) {
        return failure(Problem::Kind::Invalid,
                       QCoreApplication::translate("Settings", "Some settings need mending. Nothing was saved."),
                       problems);
    }
    const Result<> done = reg.change(Operation::KeepSettings, [&](Change &c) -> Result<> {
        c.audit({.verb = AuditVerb::Alter,
                 .subject = {SubjectKind::Setting, 0, QStringLiteral("settings")},
                 .fields = changedFields(SettingTable::read(c.db()), settings)});
        SettingTable::write(c.db(), settings);
        SettingTable::mark(c.db(), Mark::SettingsSaved);
        return {};
    });
    if (done)
        RegisterInside::of(reg).settings = settings;
    return done;
}

} // namespace marac
