// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <memory>

namespace marac {

class TextMeasure;

/// The only label this application uses for text that comes from a record: always plain text, never a link or an image,
/// and with invisible characters made visible (text::shown). Wraps, and can be selected by mouse and keyboard.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    ~PlainLabel() override;

    /// Shows `text` literally.
    void setShown(const QString &text);

    /// What QLabel would say, which lays its text out a dozen times before it is shown: of a wrapping text it is measured once.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void breakLongWords();
    /// Of the text and font of the moment; null where QLabel has to say it, for what can't be selected, doesn't wrap,
    /// has tabs in it or a frame around it.
    TextMeasure *measure() const;
    /// What its margins leave of `width`, or of the least width it was given.
    int insideOf(int width) const;
    QSize preferred(TextMeasure &measured) const;
    QSize withMargins(QSize text) const;

    mutable std::unique_ptr<TextMeasure> m_measure;
    QSize m_brokenAt; ///< for which the document was told to break long words: its own saying so at first means nothing
};

} // namespace marac
