// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/StepCommand.h"

namespace marac::cli {

/// marac-cli case: closes a case file or opens it again, and adds to its tracking data (R036, R037).
class CaseCommand : public StepCommand
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
