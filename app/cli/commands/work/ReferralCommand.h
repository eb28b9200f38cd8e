// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/StepCommand.h"

namespace marac::cli {

/// marac-cli referral: what the administrator decides on a referral that was taken in (R021–R024).
class ReferralCommand : public StepCommand
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
