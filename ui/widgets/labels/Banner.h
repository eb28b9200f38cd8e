// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/looks/Theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace marac {

class PlainLabel;

/// A coloured strip with icon and text that stays until the reason for it goes: "This meeting's papers are closed until
/// 3 people have signed". May carry a button.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    Banner(Tone tone, const QString &text, QWidget *parent = nullptr);

    void show(Tone tone, const QString &text);
    using QFrame::show;
    QString text() const;
    /// A button at the right end, owned by the banner.
    QPushButton *addButton(const QString &objectName, const QString &text);
    /// A small button at the right end, "closeMessage", that only says so through closed().
    void addCloseButton();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Tone m_tone;
    QLabel *m_icon;
    PlainLabel *m_text;
    QHBoxLayout *m_row;
    QToolButton *m_close = nullptr;
};

} // namespace marac
