// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {
class Register;
}

namespace marac::proof {

/// While it stands, the trail of this open register takes no entry, or none of a change: then what is read is recorded as ever, and
/// nothing that is pressed can change a record, since no change is kept without its entry.
class Refusal
{
public:
    enum class Of { Everything, Changes };

    /// `reg` outlives it, and is not away on an errand when it begins or ends.
    Refusal(Register &reg, Of what);
    ~Refusal();
    Refusal(const Refusal &) = delete;
    Refusal &operator=(const Refusal &) = delete;

private:
    Register &m_reg;
};

} // namespace marac::proof
