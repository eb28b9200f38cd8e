// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Keyboard.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "ui/shell/Page.h"

#include <memory>

namespace marac::test {

/// A page in front of a register with one planned meeting, and the paper that a button on it brings.
class PaperDesk
{
protected:
    void begin();
    void show(const Page &page);
    /// The record in a list of the page, by the keyboard.
    void open(const char *list, qint64 record);
    /// The words of the paper in the preview, which is closed again; empty when there is none.
    QString paper();

    std::unique_ptr<MainJob> m_job;
    MeetingId m_meeting;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<PageView> m_view;
    std::unique_ptr<Keyboard> m_keys;
    QString m_fileName; ///< offered for the last paper()
};

} // namespace marac::test
