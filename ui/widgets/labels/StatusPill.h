// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/looks/Theme.h"

#include <QWidget>

namespace marac {

/// The icon that goes with a tone when the caller names none.
QString toneIcon(Tone tone);

/// A small rounded label: icon and word, never colour alone.
class StatusPill final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(QWidget *parent = nullptr);
    StatusPill(Tone tone, const QString &word, QWidget *parent = nullptr);

    /// `icon` empty takes the tone's own.
    void show(Tone tone, const QString &word, const QString &icon = {});
    using QWidget::show;

    QString word() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_word;
    QString m_icon;
};

} // namespace marac
