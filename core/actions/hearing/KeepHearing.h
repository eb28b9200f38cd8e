// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/base/Result.h"

namespace marac {

class Change;
class Register;

/// What an agency said of a case (R028, R029): added (id not valid) or mended while the minutes are a draft. New words and new
/// actions are of agencies that took part on the day of the meeting (R090, R135). Nil and
/// withheld carry no account of the facts; withheld names its ground (R050). Needs the gate open while in session (R103).
Result<ContributionId> keepContribution(Register &records, const Contribution &contribution);
Result<ContributionId> keepContribution(Change &change, const Contribution &contribution);
/// Takes a contribution out of draft minutes; the trail keeps that it was there. Refused when it was mended since `version` was
/// read: what goes is what was seen.
Result<> removeContribution(Register &records, ContributionId id, qint64 version);

/// The summing up of one case, with the agency whose it is (R008); replaces what stood there while the minutes are a draft.
Result<> keepRiskAnalysis(Register &records, const RiskAnalysis &analysis);
Result<> keepRiskAnalysis(Change &change, const RiskAnalysis &analysis);

/// An action agreed for a case (R030–R032): added (id not valid) or mended while the minutes are a draft. It gets its
/// reference when first kept. Once an agency has reported on it or was chased for it, its owner and its words stay as they
/// are, and the day it is due once it has ended: Refused.
Result<ActionId> keepAction(Register &records, const Action &action);
Result<ActionId> keepAction(Change &change, const Action &action);
/// Takes an action out of draft minutes, as removeContribution() does; not one on which an agency reported or was chased.
Result<> removeAction(Register &records, ActionId id, qint64 version);

} // namespace marac
