// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safekeeping/ConsultBackups.h"

#include <QWidget>

namespace marac {

/// One backup: what it holds, where it lies, who can open it, and how it is brought back.
class BackupSheet final : public QWidget
{
    Q_OBJECT

public:
    BackupSheet(const BackupLine &backup, const QString &folderRole, QWidget *parent = nullptr);
};

} // namespace marac
