// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window/EndWhenAsked.h"

#include "core/platform/EndingSignal.h"
#include "ui/shell/window/MainWindow.h"

#include <QCoreApplication>

namespace marac {

void endWhenAsked(const EndingSignal &ending, MainWindow &window)
{
    QObject::connect(&ending, &EndingSignal::asked, &window, [&window] {
        window.finishNow();
        // Not quit(): that asks the window to close, which it refuses while a door works or recovery words stand there.
        QCoreApplication::exit();
    });
}

} // namespace marac
