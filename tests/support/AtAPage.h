// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Keyboard.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "ui/shell/Page.h"

#include <memory>

namespace marac::test {

/// What the test of a page begins with: a register with the partnership in it, and one page of it with a person at the
/// keyboard. For a test to inherit from.
class AtAPage
{
protected:
    /// Another register; no page stands yet.
    void beginJob(QDate day = QDate(2026, 10, 20))
    {
        leavePage();
        m_job = std::make_unique<MainJob>(day);
    }

    /// The page anew, as when it first comes into sight, of the register as it is open now.
    void showPage(const Page &page) { showPage(page, m_job->reg()); }
    void showPage(const Page &page, Register &reg)
    {
        leavePage();
        m_context = std::make_unique<TestPageContext>(reg);
        m_view.reset(page.create(*m_context, nullptr));
        m_keys = std::make_unique<Keyboard>(m_view.get());
        m_keys->begin();
        m_view->refresh();
    }

    /// The page goes, with what its context kept: before somebody else unlocks.
    void leavePage()
    {
        m_keys.reset();
        m_view.reset();
        m_context.reset();
    }

    std::unique_ptr<MainJob> m_job;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<PageView> m_view;
    std::unique_ptr<Keyboard> m_keys;
};

} // namespace marac::test
