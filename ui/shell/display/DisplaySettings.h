// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/looks/Theme.h"

#include <QList>
#include <optional>

namespace marac {

/// How this workstation shows the application; kept in its settings, for it says nothing about any record.
struct DisplaySettings
{
    std::optional<Scheme> scheme; ///< none: as the desktop has it
    int textPercent = 100;

    static QList<int> textSteps() { return {100, 125, 150, 175, 200}; }
    static DisplaySettings load();
    void save() const;
    /// Larger (+1), smaller (-1) or usual (0) text.
    void stepText(int direction);
    /// Dresses the application.
    void apply() const;
};

} // namespace marac
