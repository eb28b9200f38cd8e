// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/StepCommand.h"

namespace marac::cli {

/// marac-cli meeting: a meeting from being called to being closed (R024–R027, R104).
class MeetingCommand : public StepCommand
{
public:
    QString name() const override;
    QString summary() const override;
    QList<CliOption> options() const override;

protected:
    QList<Step> steps() const override;
    QString remarks() const override;
};

} // namespace marac::cli
