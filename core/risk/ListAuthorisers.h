// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "core/risk/Judgement.h"

namespace marac {

/// The officers who may agree to a judgement on `day`: PDMO and DMOs designated then (R010, R011) by agencies that take part
/// (R090), by agency name, the PDMO of each first.
QList<Authoriser> authorisersOn(const Connection &db, QDate day);

/// The same of today, for people who choose one.
Result<QList<Authoriser>> listAuthorisers(Register &reg);

} // namespace marac
