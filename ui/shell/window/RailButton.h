// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace marac {

/// One line of the navigation rail.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString &text, const QString &iconName, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// With large text in a low window the lines close up.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int iconSide() const;

    QString m_iconName;
};

} // namespace marac
