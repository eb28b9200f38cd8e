// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labels/PlainLabel.h"

namespace marac {

/// Steps of the type that a room reads from a screen.
enum class DisplaySize { Fact, Body, Title };

/// In points: 24, 30 and 40 on a screen 1080 pixels high, in proportion on others, but never below 24 or above 40.
int displayPoints(DisplaySize size, int screenHeight);

/// Plain text large enough to be read across a room; follows changes of scheme, not of the workstation's text size.
class DisplayText final : public PlainLabel
{
    Q_OBJECT

public:
    explicit DisplayText(DisplaySize size, QWidget *parent = nullptr);

    void setScreenHeight(int pixels);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    DisplaySize m_size;
    int m_screenHeight = 1080;
};

} // namespace marac
