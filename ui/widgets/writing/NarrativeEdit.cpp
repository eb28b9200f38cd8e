// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writing/NarrativeEdit.h"

#include "ui/widgets/fields/HiddenMarks.h"
#include "ui/widgets/fields/TypedText.h"

#include <QMimeData>

namespace marac {

NarrativeEdit::NarrativeEdit(const QString &name, QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(name);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = typed();
        if (text == m_text)
            return;
        m_text = text;
        Q_EMIT edited();
        Q_EMIT hiddenMarksNoted(hiddenMarksNote(text));
    });
}

QString NarrativeEdit::typed() const
{
    return typedIn(this);
}

void NarrativeEdit::setVisibleLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

QList<FieldProblem> NarrativeEdit::problems() const
{
    return text::problemsIn(objectName(), kept(), m_limit);
}

QSize NarrativeEdit::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int chrome = int(2 * document()->documentMargin()) + 2 * frameWidth() + margins.top() + margins.bottom() + 4;
    return {fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * m_lines + chrome};
}

QSize NarrativeEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

bool NarrativeEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void NarrativeEdit::insertFromMimeData(const QMimeData *source)
{
    insertGuarded(source->text());
}

void NarrativeEdit::insertGuarded(const QString &text)
{
    const qsizetype standing = document()->characterCount() - 1 - textCursor().selectedText().size();
    const qsizetype room = m_limit - standing;
    if (text.size() > room) {
        Q_EMIT refused(tr("The text pasted is %L1 characters long and this field takes %L2 more. Nothing was changed; "
                          "paste a shorter text.")
                           .arg(text.size())
                           .arg(std::max<qsizetype>(room, 0)));
        return;
    }
    insertPlainText(text);
}

} // namespace marac
