// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace marac {

class TextLabel;

/// The shape of everything that stands in front of a register (start, unlock, create): one card in the middle of the
/// window, with the application's name over it. Scrolls when the text is large.
class DoorCard final : public QScrollArea
{
    Q_OBJECT

public:
    DoorCard(const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &text);
    /// Adds to the card; the card owns it.
    void add(QWidget *widget);

private:
    TextLabel *m_title;
    TextLabel *m_text;
    QVBoxLayout *m_column;
};

} // namespace marac
