// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/schema/Migration.h"

#include <QString>

namespace marac {

class Register;

/// The rest of what unlocking looks at in a sample only (DerivedLook::FollowsInPart), in parts of some milliseconds: whoever has
/// the register in a window works on meanwhile. What differs is made anew, in a change of its own with its entry; that
/// takes as long as it takes, some seconds where thousands of addresses are protected.
class DerivedCheck
{
public:
    /// `reg` outlives it.
    explicit DerivedCheck(Register &reg) : m_register(reg) {}

    /// Whether unlocking left anything to compare.
    static bool isOwed(const Register &reg);

    /// Compares the next part; nothing while the register is away or in the middle of something. Gives the notice of mendDerived() when it
    /// had to mend, else an empty text. A problem ends the check: the next unlocking begins it again.
    Result<QString> goOn();
    bool isDone() const { return m_isDone; }

private:
    Register &m_register;
    DerivedPlace m_place;
    bool m_isDone = false;
};

/// All that unlocking left to compare, at once: for a command, which may show and print right away. About a second for
/// each 3,000 protected addresses. Gives what DerivedCheck::goOn() gives.
Result<QString> finishDerivedCheck(Register &reg);

} // namespace marac
