// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/minutes/MinutesRecord.h"

#include <QWidget>

namespace marac {

/// One case of locked minutes, as they were locked: what has changed in the register since is not in it.
class LockedCasePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LockedCasePanel(const MinutesCase &heard, QWidget *parent = nullptr);
};

} // namespace marac
