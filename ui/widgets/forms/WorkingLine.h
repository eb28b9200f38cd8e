// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace marac {

class TextLabel;

/// A moving bar and a sentence that says what is being waited for. Hidden while nothing is. It takes the
/// focus when something is: so it comes into sight wherever the form is scrolled to, and a screen reader says it.
class WorkingLine final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkingLine(const QString &text, QWidget *parent = nullptr);

    void setWorking(bool on);
    bool isWorking() const { return m_isWorking; }

private:
    TextLabel *m_text;
    QProgressBar *m_bar;
    bool m_isWorking = false;
};

} // namespace marac
