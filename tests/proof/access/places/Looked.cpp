// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/places/Looked.h"

#include "tests/proof/access/ScreenWords.h"

#include <QApplication>
#include <QWidget>

namespace marac::proof {

Looked Looked::now()
{
    Looked looked;
    looked.words.insert(0, (hoverEverywhere() + QLatin1Char('\n') + wordsOutside()).toLower());
    for (const QWidget *window : QApplication::topLevelWidgets())
        looked.words.insert(quintptr(window), wordsOn(*window, Reach::Hidden).toLower());
    return looked;
}

} // namespace marac::proof
