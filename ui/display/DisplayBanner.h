// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace marac {

class Banner;
class DisplaySession;
class PageContext;

/// On a page beside which the chair's display may stand: how it stands, and what may be done with it. In sight only while the
/// display is open. F11 closes it; while it is closed, F11 asks the page to open it. F12 blanks it from everywhere (WindowKeys). When
/// the page goes, as it does when the register is locked, the display goes with it.
class DisplayBanner final : public QWidget
{
    Q_OBJECT

public:
    DisplayBanner(PageContext &context, QWidget *page);
    ~DisplayBanner() override;

Q_SIGNALS:
    void openAsked();

private:
    void dress();

    QPointer<DisplaySession> m_session;
    Banner *m_banner;
};

} // namespace marac
