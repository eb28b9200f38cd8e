// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace marac {

/// What an empty list shows: what will appear here, and a button for the first step.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// `button` empty shows none.
    EmptyState(const QString &icon, const QString &title, const QString &text, const QString &button = {},
               QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void firstStep();

private:
    QPushButton *m_button = nullptr;
};

} // namespace marac
