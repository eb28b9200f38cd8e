// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writing/NarrativeEdit.h"
#include "ui/widgets/writing/PhraseList.h"
#include "ui/widgets/writing/SpellingMarks.h"
#include "ui/widgets/writing/SpellingMenu.h"
#include "ui/widgets/writing/WritingAid.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

// What helps to write in the field: phrases and spelling.

namespace marac {

void NarrativeEdit::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (m_marks || !m_isProse || isReadOnly())
        return;
    if (WritingAid *aid = WritingAid::of(this); aid && aid->spelling())
        m_marks = new SpellingMarks(document(), aid);
}

void NarrativeEdit::keyPressEvent(QKeyEvent *event)
{
    const QKeyCombination keys = event->keyCombination();
    if (!isReadOnly() && keys == (Qt::CTRL | Qt::Key_Space))
        offerPhrases();
    else if (!isReadOnly() && keys == QKeyCombination(Qt::Key_F7))
        offerSpelling();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NarrativeEdit::offerPhrases()
{
    const WritingAid *aid = WritingAid::of(this);
    if (!aid)
        return;
    auto *list = new PhraseList(aid->phrases(), this);
    connect(list, &PhraseList::chosen, this, [this](const QString &text) {
        setFocus(Qt::PopupFocusReason);
        insertGuarded(text);
    });
    const QRect cursor = cursorRect();
    list->openAt({viewport()->mapToGlobal(cursor.topLeft()), cursor.size()});
}

void NarrativeEdit::replace(const QTextCursor &word, const QString &other)
{
    QTextCursor cursor(word);
    cursor.insertText(other);
    setTextCursor(cursor);
}

void NarrativeEdit::offerSpelling()
{
    const QTextCursor wrong = m_marks ? m_marks->wrongAt(textCursor().position()) : QTextCursor();
    if (wrong.hasSelection())
        setTextCursor(wrong);
    openSpellingMenu(this, viewport()->mapToGlobal(cursorRect().bottomLeft()), m_marks ? WritingAid::of(this) : nullptr,
                     wrong.selectedText(), [this, wrong](const QString &other) { replace(wrong, other); });
}

void NarrativeEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *first = menu->actions().value(0);
    // By the keyboard's own menu key it is about the cursor, not the pointer.
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int place = (byKey ? textCursor() : cursorForPosition(event->pos())).position();
    if (const QTextCursor wrong = m_marks ? m_marks->wrongUnder(place) : QTextCursor(); wrong.hasSelection())
        addSuggestions(*menu, first, WritingAid::of(this), wrong.selectedText(),
                       [this, wrong](const QString &other) { replace(wrong, other); });
    if (!isReadOnly() && WritingAid::of(this)) {
        menu->addSeparator();
        connect(menu->addAction(tr("Insert a &phrase…\tCtrl+Space")), &QAction::triggered, this,
                &NarrativeEdit::offerPhrases);
    }
    menu->popup(event->globalPos());
}

} // namespace marac
