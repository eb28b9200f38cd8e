// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/cli/commands/accounts/CreateCommand.h"
#include "app/cli/commands/accounts/DemoCommand.h"
#include "app/cli/commands/accounts/GenerateCommand.h"
#include "app/cli/commands/accounts/PassphraseCommand.h"
#include "app/cli/commands/accounts/UsersCommand.h"
#include "app/cli/commands/alone/AboutCommand.h"
#include "app/cli/commands/alone/AssessCommand.h"
#include "app/cli/commands/alone/DeadlineCommand.h"
#include "app/cli/commands/alone/HeadlessCommand.h"
#include "app/cli/commands/reading/AuditCommand.h"
#include "app/cli/commands/reading/ExportCommand.h"
#include "app/cli/commands/reading/ListCommand.h"
#include "app/cli/commands/reading/ShowCommand.h"
#include "app/cli/commands/safekeeping/BackupCommand.h"
#include "app/cli/commands/safekeeping/RecoverCommand.h"
#include "app/cli/commands/safekeeping/RestoreCommand.h"
#include "app/cli/commands/safekeeping/RotateCommand.h"
#include "app/cli/commands/safekeeping/VerifyCommand.h"
#include "app/cli/commands/work/ActionCommand.h"
#include "app/cli/commands/work/AttendanceCommand.h"
#include "app/cli/commands/work/CaseCommand.h"
#include "app/cli/commands/work/HearingCommand.h"
#include "app/cli/commands/work/ImportCommand.h"
#include "app/cli/commands/work/MeetingCommand.h"
#include "app/cli/commands/work/MinutesCommand.h"
#include "app/cli/commands/work/ReferralCommand.h"

namespace marac::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<CreateCommand>());
    commands.push_back(std::make_unique<DemoCommand>());
    commands.push_back(std::make_unique<GenerateCommand>());
    commands.push_back(std::make_unique<UsersCommand>());
    commands.push_back(std::make_unique<PassphraseCommand>());
    commands.push_back(std::make_unique<RotateCommand>());
    commands.push_back(std::make_unique<RecoverCommand>());
    commands.push_back(std::make_unique<VerifyCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ReferralCommand>());
    commands.push_back(std::make_unique<MeetingCommand>());
    commands.push_back(std::make_unique<AttendanceCommand>());
    commands.push_back(std::make_unique<HearingCommand>());
    commands.push_back(std::make_unique<ActionCommand>());
    commands.push_back(std::make_unique<MinutesCommand>());
    commands.push_back(std::make_unique<CaseCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<AuditCommand>());
    commands.push_back(std::make_unique<DeadlineCommand>());
    commands.push_back(std::make_unique<AssessCommand>());
    commands.push_back(std::make_unique<HeadlessCommand>());
    commands.push_back(std::make_unique<AboutCommand>());
    return commands;
}

} // namespace marac::cli
