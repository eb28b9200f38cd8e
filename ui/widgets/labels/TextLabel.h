// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labels/PlainLabel.h"
#include "ui/widgets/looks/Theme.h"

namespace marac {

/// A plain-text label in one step of the type scale; follows changes of text size and scheme.
class TextLabel : public PlainLabel
{
    Q_OBJECT

public:
    enum class Ink { Text, Muted };
    TextLabel(const QString &text, TextSize size, Ink ink = Ink::Text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextSize m_size;
    Ink m_ink;
};

/// Names a page.
class TitleLabel final : public TextLabel
{
    Q_OBJECT

public:
    explicit TitleLabel(const QString &text, QWidget *parent = nullptr)
        : TextLabel(text, TextSize::Title, Ink::Text, parent)
    {
    }
};

/// Names a section.
class HeadingLabel final : public TextLabel
{
    Q_OBJECT

public:
    explicit HeadingLabel(const QString &text, QWidget *parent = nullptr)
        : TextLabel(text, TextSize::Heading, Ink::Text, parent)
    {
    }
};

/// Explains; smaller and quieter, still 4.5:1.
class HintLabel final : public TextLabel
{
    Q_OBJECT

public:
    explicit HintLabel(const QString &text, QWidget *parent = nullptr)
        : TextLabel(text, TextSize::Small, Ink::Muted, parent)
    {
    }
};

} // namespace marac
