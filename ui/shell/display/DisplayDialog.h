// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/display/DisplaySettings.h"

#include <QDialog>

namespace marac {

class Choice;

/// Colours and text size; what is chosen shows at once, and stays when closed.
class DisplayDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DisplayDialog(QWidget *parent = nullptr);

private:
    void take();

    Choice *m_scheme;
    Choice *m_text;
};

} // namespace marac
