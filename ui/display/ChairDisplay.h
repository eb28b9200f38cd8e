// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/display/DisplayCase.h"
#include "ui/display/DisplayTime.h"
#include "ui/shell/display/RoomWindow.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace marac {

class DisplayText;
enum class DisplaySize;

/// The window the room sees: one case at a time in large type, and nothing else: no list, no message, no words of anybody. It
/// asks for everything it does; what it shows is given to it. Its title never changes.
class ChairDisplay final : public QWidget, public RoomWindow
{
    Q_OBJECT

public:
    explicit ChairDisplay(QWidget *parent = nullptr);

    void show(const DisplayCase &shown);
    void show(const DisplayTime &time);
    using QWidget::show;
    void blankOrBack() override { Q_EMIT blankAsked(); }

Q_SIGNALS:
    void turnAsked(int by);
    void blankAsked();
    void revealAsked();
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    DisplayText *add(QVBoxLayout &column, DisplaySize size, const QString &name);
    void showFacts(const DisplayCase &shown);
    void fitText();

    DisplayText *m_place;
    DisplayText *m_clock;
    DisplayText *m_clockWords;
    DisplayText *m_title;
    DisplayText *m_name;
    DisplayText *m_agreed;
    QVBoxLayout *m_page;
    QGridLayout *m_facts;
    QWidget *m_top;
};

} // namespace marac
