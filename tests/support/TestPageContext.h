// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/RecordedPrompts.h"
#include "ui/shell/Page.h"

namespace marac {

/// What a page gets in a test: an open register, its clock, prompts that are kept, and where it asked to go.
class TestPageContext final : public PageContext
{
public:
    explicit TestPageContext(Register &opened) : m_register(opened) {}

    Register &reg() override { return m_register; }
    const Clock &clock() const override { return m_register.clock(); }
    RecordedPrompts &prompts() override { return m_prompts; }
    void go(const QString &pageId, qint64 recordId) override { wentTo += {pageId, recordId}; }
    /// At once, in this thread.
    void sendOff(const ErrandWords &, Errand::Work work, QObject *, std::function<void()> then) override
    {
        work(m_register, progress);
        then();
    }
    bool shows(const QString &) const override { return true; }

    QList<std::pair<QString, qint64>> wentTo;
    CopyProgress progress; ///< what long work is given

private:
    Register &m_register;
    RecordedPrompts m_prompts;
};

} // namespace marac
