// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writing/NarrativeEdit.h"
#include "ui/widgets/writing/PhraseList.h"
#include "ui/widgets/writing/Spelling.h"
#include "ui/widgets/writing/SpellingMarks.h"
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

void NarrativeEdit::addSuggestions(QMenu &menu, const QTextCursor &word, QAction *before)
{
    WritingAid *aid = WritingAid::of(this);
    const QString wrong = word.selectedText();
    const QStringList others = aid->spelling()->suggestions(wrong);
    const auto add = [&](const QString &text) {
        auto *action = new QAction(text, &menu);
        menu.insertAction(before, action);
        return action;
    };
    for (const QString &other : others) {
        connect(add(other), &QAction::triggered, this, [this, word, other] {
            QTextCursor cursor(word);
            cursor.insertText(other);
            setTextCursor(cursor);
        });
    }
    if (others.isEmpty())
        add(tr("No other word is known"))->setEnabled(false);
    connect(add(tr("&Add to my words")), &QAction::triggered, aid, [aid, wrong] { aid->learn(wrong); });
    menu.insertSeparator(before);
}

void NarrativeEdit::offerSpelling()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("spellingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QTextCursor wrong = m_marks ? m_marks->wrongAt(textCursor().position()) : QTextCursor();
    if (wrong.hasSelection()) {
        setTextCursor(wrong);
        addSuggestions(*menu, wrong, nullptr);
    } else {
        menu->addAction(m_marks ? tr("No word is marked")
                                : tr("Spelling is not checked here: this computer has no British English dictionary"))
            ->setEnabled(false);
    }
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
    if (QAction *first = menu->actions().first(); first->isEnabled())
        menu->setActiveAction(first);
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
        addSuggestions(*menu, wrong, first);
    if (!isReadOnly() && WritingAid::of(this)) {
        menu->addSeparator();
        connect(menu->addAction(tr("Insert a &phrase…\tCtrl+Space")), &QAction::triggered, this,
                &NarrativeEdit::offerPhrases);
    }
    menu->popup(event->globalPos());
}

} // namespace marac
