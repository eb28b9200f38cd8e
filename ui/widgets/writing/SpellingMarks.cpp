// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writing/SpellingMarks.h"

#include "ui/widgets/looks/Theme.h"
#include "ui/widgets/writing/Spelling.h"
#include "ui/widgets/writing/WritingAid.h"

#include <QTextCursor>
#include <QTextDocument>

namespace marac {

SpellingMarks::SpellingMarks(QTextDocument *document, WritingAid *aid) : QSyntaxHighlighter(document), m_aid(aid)
{
    connect(aid, &WritingAid::learnt, this, &SpellingMarks::rehighlight);
}

bool SpellingMarks::isWrong(const QString &word) const
{
    const Spelling *spelling = m_aid ? m_aid->spelling() : nullptr;
    return spelling && !spelling->isRight(word);
}

void SpellingMarks::highlightBlock(const QString &text)
{
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(theme::colours().problem.ink);
    for (const TextWord &word : wordsToCheck(text)) {
        if (isWrong(text.mid(word.begin, word.length)))
            setFormat(int(word.begin), int(word.length), wrong);
    }
}

QTextCursor SpellingMarks::wrongAt(int position) const
{
    QTextCursor first(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (const TextWord &word : wordsToCheck(text)) {
            if (!isWrong(text.mid(word.begin, word.length)))
                continue;
            QTextCursor found(document());
            found.setPosition(block.position() + int(word.begin));
            found.setPosition(block.position() + int(word.begin + word.length), QTextCursor::KeepAnchor);
            if (found.position() >= position)
                return found;
            if (!first.hasSelection())
                first = found;
        }
    }
    return first;
}

QTextCursor SpellingMarks::wrongUnder(int position) const
{
    const QTextCursor found = wrongAt(position);
    return found.hasSelection() && found.anchor() <= position && position <= found.position() ? found
                                                                                              : QTextCursor(document());
}

} // namespace marac
