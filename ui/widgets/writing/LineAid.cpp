// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writing/LineAid.h"

#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/looks/Theme.h"
#include "ui/widgets/writing/NarrativeEdit.h"
#include "ui/widgets/writing/PhraseList.h"
#include "ui/widgets/writing/SpellingMenu.h"
#include "ui/widgets/writing/WritingAid.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTextCharFormat>

#include <algorithm>

namespace marac {

LineAid::LineAid(LineEdit *line) : QObject(line), m_line(line)
{
    line->installEventFilter(this);
    connect(line, &LineEdit::textChanged, this, &LineAid::mark);
    connect(line, &LineEdit::contextMenuMade, this, &LineAid::completeMenu);
}

void LineAid::begin()
{
    WritingAid *aid = WritingAid::of(m_line);
    if (!aid || aid == m_aid)
        return;
    m_aid = aid;
    connect(aid, &QObject::destroyed, this, [this] { m_aid = nullptr; });
    connect(aid, &WritingAid::learnt, this, &LineAid::mark);
    mark();
}

QList<TextWord> LineAid::wrong() const
{
    const Spelling *spelling = m_aid ? m_aid->spelling() : nullptr;
    if (!spelling || m_line->isReadOnly())
        return {};
    const QString text = m_line->text();
    QList<TextWord> words = wordsToCheck(text);
    words.removeIf([&](const TextWord &word) { return spelling->isRight(text.mid(word.begin, word.length)); });
    return words;
}

QStringList LineAid::marked() const
{
    QStringList words;
    const QList<TextWord> all = wrong();
    for (const TextWord &word : all)
        words += m_line->text().mid(word.begin, word.length);
    return words;
}

/// A line takes formats as an input method gives them: counted from the cursor, and with no text of its own.
void LineAid::mark()
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(theme::colours().problem.ink);
    QList<QInputMethodEvent::Attribute> marks;
    const QList<TextWord> words = wrong();
    for (const TextWord &word : words) {
        marks += QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, int(word.begin) - m_line->cursorPosition(),
                                              int(word.length), format);
    }
    if (marks.isEmpty() && !m_isMarked)
        return;
    m_isMarked = !marks.isEmpty();
    QInputMethodEvent event(QString(), marks);
    QCoreApplication::sendEvent(m_line, &event);
}

void LineAid::offerPhrases()
{
    auto *list = new PhraseList(m_aid->phrases(), m_line);
    connect(list, &PhraseList::chosen, m_line, [line = m_line](const QString &text) {
        line->setFocus(Qt::PopupFocusReason);
        line->insertGuarded(text);
    });
    const QRect cursor = m_line->inputMethodQuery(Qt::ImCursorRectangle).toRectF().toRect();
    list->openAt({m_line->mapToGlobal(cursor.topLeft()), cursor.size()});
}

/// About the next word that is marked, from the cursor on and then from the beginning.
void LineAid::offerSpelling()
{
    const QList<TextWord> words = wrong();
    auto next = std::find_if(words.begin(), words.end(), [this](const TextWord &word) {
        return word.begin + word.length >= m_line->cursorPosition();
    });
    if (next == words.end())
        next = words.begin();
    const TextWord word = next == words.end() ? TextWord{0, 0} : *next;
    if (word.length > 0)
        m_line->setSelection(int(word.begin), int(word.length));
    const QRect cursor = m_line->inputMethodQuery(Qt::ImCursorRectangle).toRectF().toRect();
    openSpellingMenu(m_line, m_line->mapToGlobal(cursor.bottomLeft()), m_aid,
                     m_line->text().mid(word.begin, word.length),
                     [this, word](const QString &other) { replace(word, other); });
}

void LineAid::replace(const TextWord &word, const QString &other)
{
    m_line->setSelection(int(word.begin), int(word.length));
    m_line->insertGuarded(other);
}

void LineAid::completeMenu(QMenu *menu, int place)
{
    if (!m_aid || m_line->isReadOnly())
        return;
    const QList<TextWord> words = wrong();
    for (const TextWord &word : words) {
        if (word.begin <= place && place <= word.begin + word.length) {
            addSuggestions(*menu, menu->actions().value(0), m_aid, m_line->text().mid(word.begin, word.length),
                           [this, word](const QString &other) { replace(word, other); });
            break;
        }
    }
    menu->addSeparator();
    connect(menu->addAction(NarrativeEdit::tr("Insert a &phrase…\tCtrl+Space")), &QAction::triggered, this,
            &LineAid::offerPhrases);
}

bool LineAid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        begin();
    if (event->type() != QEvent::KeyPress || m_line->isReadOnly() || !m_aid)
        return QObject::eventFilter(watched, event);
    const QKeyCombination keys = static_cast<QKeyEvent *>(event)->keyCombination();
    if (keys == (Qt::CTRL | Qt::Key_Space))
        offerPhrases();
    else if (keys == QKeyCombination(Qt::Key_F7))
        offerSpelling();
    else
        return QObject::eventFilter(watched, event);
    return true;
}

} // namespace marac
