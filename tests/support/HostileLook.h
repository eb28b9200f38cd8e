// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Bait.h"

#include <QApplication>
#include <QLabel>
#include <QStringList>
#include <QWidget>

namespace marac::test {

/// What, of all that is in sight, takes typed text for more than text: a label that would read HTML, a tooltip or title that
/// holds it, and whatever went to fetch the bait.
inline QStringList takenForMore(Bait &bait)
{
    using namespace Qt::StringLiterals;
    QStringList found;
    const auto isMarkup = [](const QString &text) { return text.contains(u'<') || text.contains(u"%n"_s); };
    for (const QWidget *part : QApplication::allWidgets()) {
        if (!part->isVisible())
            continue;
        if (isMarkup(part->toolTip()))
            found << u"a tooltip holds what was typed"_s;
        if (part->isWindow() && isMarkup(part->windowTitle()))
            found << u"a window is called by what was typed"_s;
        // Qt's own: tooltips, and what its file dialog says.
        const bool isQts = part->inherits("QTipLabel") || part->window()->inherits("QFileDialog");
        if (const auto *label = qobject_cast<const QLabel *>(part);
            label && !isQts && !label->text().isEmpty() && label->textFormat() != Qt::PlainText)
            found << u"a label is no plain text"_s;
    }
    if (bait.wasTaken())
        found << u"something was fetched"_s;
    return found;
}

} // namespace marac::test
