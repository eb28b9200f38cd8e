// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace marac {

class FlowLayout;
class TextLabel;

/// The top of a page: its title, a line under it, and the page's buttons at the right, or below where the text is large.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &text);
    /// The one button a page is mostly for.
    QPushButton *addMainButton(const QString &objectName, const QString &text, const QString &icon = {});
    QPushButton *addButton(const QString &objectName, const QString &text, const QString &icon = {});
    void addWidget(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fold();

    QBoxLayout *m_row;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    FlowLayout *m_buttons;
};

} // namespace marac
