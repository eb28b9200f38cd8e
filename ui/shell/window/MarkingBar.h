// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marac {

class TextLabel;

/// One strip at the top or the foot of the window with the protective marking in the middle, as on every page of paper.
/// The foot also says who is signed in and which register is open.
class MarkingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkingBar(const QString &objectName, QWidget *parent = nullptr);

    void setSides(const QString &left, const QString &right);

private:
    TextLabel *m_left;
    TextLabel *m_right;
};

} // namespace marac
