// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "ui/display/DisplaySession.h"

#include <QCoreApplication>

#include <memory>

namespace marac::test {

/// The chair's display on the second of two screens, at the first of two cases of a meeting in session. For a test to inherit
/// from.
class DisplayDesk
{
protected:
    void begin();
    void end();
    Register &reg() { return m_job->reg(); }
    void key(Qt::Key key);
    /// Every word that the window holds, in sight or not, for eyes or for a screen reader.
    QString words() const;
    QString text(const char *name) const;
    static void settle() { QCoreApplication::processEvents(); }

    std::unique_ptr<MainJob> m_job;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<DisplayScreens> m_screens;
    std::unique_ptr<QWidget> m_desk; ///< the administrator's window
    std::unique_ptr<DisplaySession> m_session;
    MeetingId m_meeting;
    QList<AgendaItemId> m_agenda;
};

} // namespace marac::test
