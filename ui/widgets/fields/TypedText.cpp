// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/TypedText.h"

#include <QPlainTextEdit>
#include <QTextDocument>

namespace marac {

QString typedIn(const QPlainTextEdit *edit)
{
    QString text = edit->document()->toRawText();
    text.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    text.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    return text;
}

} // namespace marac
