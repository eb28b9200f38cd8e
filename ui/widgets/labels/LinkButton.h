// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/looks/Theme.h"

#include <QAbstractButton>

namespace marac {

/// A button that looks like a link and wraps like text; always plain text.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    LinkButton(const QString &objectName, const QString &text, QWidget *parent = nullptr);

    /// Draws in this tone's ink in place of the accent colour.
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect textRect(int width) const;

    bool m_hasTone = false;
    Tone m_tone = Tone::Neutral;
};

} // namespace marac
