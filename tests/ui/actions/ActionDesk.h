// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "tests/support/AtAPage.h"

namespace marac::test {

/// The page of actions on 20 November 2026, in front of a register in which one action of HHR is overdue since yesterday.
class ActionDesk : protected AtAPage
{
protected:
    void begin();
    Action action();

    ActionId m_action;
};

} // namespace marac::test
