// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace marac {

/// Every key there is, the accessibility statement, and the way to how the register is protected.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

    /// The keys and what they do, as shown.
    static QList<std::pair<QString, QString>> keys();
};

} // namespace marac
