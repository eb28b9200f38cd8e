// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace marac {

/// How this register is protected: for a council's security officer, and for anybody who wants to know. Plain text only.
class ProtectionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ProtectionDialog(QWidget *parent = nullptr);
};

} // namespace marac
