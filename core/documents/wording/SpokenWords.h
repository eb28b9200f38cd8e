// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/minutes/MinutesRecord.h"

namespace marac {

class Register;

} // namespace marac

namespace marac::documents {

/// What is read out at a meeting, in the words that papers are printed in now (OwnWording): minutes keep it when they are approved.
SpokenWords spokenWords(const Register &records);

} // namespace marac::documents
