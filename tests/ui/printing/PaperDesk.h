// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/AtAPage.h"

namespace marac::test {

/// A page in front of a register with one planned meeting, and the paper that a button on it brings.
class PaperDesk : protected AtAPage
{
protected:
    void begin();
    /// The record in a list of the page, by the keyboard.
    void open(const char *list, qint64 record);
    /// The words of the paper in the preview, which is closed again; empty when there is none.
    QString paper();

    MeetingId m_meeting;
    QString m_fileName; ///< offered for the last paper()
};

} // namespace marac::test
