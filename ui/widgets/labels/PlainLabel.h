// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace marac {

/// The only label this application uses for text that comes from a record: always plain text, never a link or an image,
/// and with invisible characters made visible (text::shown). Wraps, and can be selected by mouse and keyboard.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// Shows `text` literally.
    void setShown(const QString &text);

    /// Layouts ask for it at the same few widths again and again, and QLabel lays its text out each time.
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    mutable QHash<int, int> m_heights; ///< by width, of what was measured
    mutable QString m_measured;
    mutable QSize m_least;
};

} // namespace marac
