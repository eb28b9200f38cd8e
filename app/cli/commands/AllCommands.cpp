// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/cli/commands/ActionCommand.h"
#include "app/cli/commands/AssessCommand.h"
#include "app/cli/commands/AttendanceCommand.h"
#include "app/cli/commands/AuditCommand.h"
#include "app/cli/commands/BackupCommand.h"
#include "app/cli/commands/CreateCommand.h"
#include "app/cli/commands/DeadlineCommand.h"
#include "app/cli/commands/DemoCommand.h"
#include "app/cli/commands/ExportCommand.h"
#include "app/cli/commands/HeadlessCommand.h"
#include "app/cli/commands/HearingCommand.h"
#include "app/cli/commands/ImportCommand.h"
#include "app/cli/commands/ListCommand.h"
#include "app/cli/commands/MeetingCommand.h"
#include "app/cli/commands/MinutesCommand.h"
#include "app/cli/commands/PassphraseCommand.h"
#include "app/cli/commands/RecoverCommand.h"
#include "app/cli/commands/ReferralCommand.h"
#include "app/cli/commands/RestoreCommand.h"
#include "app/cli/commands/RotateCommand.h"
#include "app/cli/commands/ShowCommand.h"
#include "app/cli/commands/UsersCommand.h"
#include "app/cli/commands/VerifyCommand.h"

namespace marac::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<CreateCommand>());
    commands.push_back(std::make_unique<DemoCommand>());
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
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<AuditCommand>());
    commands.push_back(std::make_unique<DeadlineCommand>());
    commands.push_back(std::make_unique<AssessCommand>());
    commands.push_back(std::make_unique<HeadlessCommand>());
    return commands;
}

} // namespace marac::cli
