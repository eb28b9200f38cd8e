// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/RecordedPrompts.h"
#include "ui/shell/Page.h"

#include <QPointer>

#include <stdexcept>
#include <utility>

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
    /// At once, in this thread; while `holdsErrands`, by comeBack().
    bool sendOff(const ErrandWords &words, Errand::Work work, QObject *owner, std::function<void()> then) override
    {
        sentOff += words.title;
        lastWords = words;
        if (holdsErrands) {
            m_work = std::move(work);
            m_then = [alive = QPointer(owner), then = std::move(then)] {
                if (alive)
                    then();
            };
            return true;
        }
        work(m_register, progress);
        then();
        return true;
    }
    /// What was held back is done in another thread, as in the window, and then what follows it.
    void comeBack()
    {
        Errand errand(m_register, std::exchange(m_work, {}));
        errand.wait();
        std::exchange(m_then, {})();
    }
    /// What was held back is told to stop as soon as it asks, as by somebody who locks, and then follows what does.
    void callBack()
    {
        std::exchange(m_work, {})(m_register, [](int, int) { return false; });
        std::exchange(m_then, {})();
    }
    /// What was held back throws, and then follows what does.
    void loseWork()
    {
        m_work = [](Register &, const CopyProgress &) { throw std::runtime_error("lost"); };
        comeBack();
    }
    bool shows(const QString &) const override { return true; }

    QList<std::pair<QString, qint64>> wentTo;
    QStringList sentOff;       ///< titles of the long works
    ErrandWords lastWords;     ///< of the last of them
    bool holdsErrands = false; ///< none begins before comeBack()
    CopyProgress progress;     ///< what long work is given

private:
    Register &m_register;
    RecordedPrompts m_prompts;
    Errand::Work m_work;
    std::function<void()> m_then;
};

} // namespace marac
