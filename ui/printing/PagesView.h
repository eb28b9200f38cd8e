// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QWidget>

namespace marac {

/// Painted pages one under the other, as sheets of paper. Each brings the device pixel ratio it was painted for: setting it
/// here would copy them all while a person waits.
class PagesView final : public QWidget
{
    Q_OBJECT

public:
    explicit PagesView(const QList<QImage> &pages, QWidget *parent = nullptr);
    ~PagesView() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QImage> m_pages;
};

} // namespace marac
