// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/HiddenMarks.h"

#include "core/base/Text.h"

#include <QCoreApplication>

namespace marac {

static constexpr qsizetype wordsAround = 24;

QString hiddenMarksNote(const QString &text)
{
    if (!text::hasHidden(text))
        return {};
    const QString shown = text::shown(text).simplified();
    const qsizetype mark = std::max<qsizetype>(shown.indexOf(u"\u27e6U+"), 0);
    const qsizetype from = std::max<qsizetype>(mark - wordsAround, 0);
    QString around = shown.mid(from, 2 * wordsAround + 8);
    if (from > 0)
        around.prepend(u'…');
    if (from + around.size() < shown.size())
        around.append(u'…');
    return QCoreApplication::translate("HiddenMarks",
                                       "There are characters here that can’t be seen and may turn the words round. It "
                                       "reads: %1")
        .arg(around);
}

} // namespace marac
