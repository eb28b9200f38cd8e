// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/LineEdit.h"

#include "ui/widgets/fields/HiddenMarks.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <limits>

namespace marac {

LineEdit::LineEdit(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(name);
    setMaxLength(std::numeric_limits<int>::max()); // Qt would cut at 32,767 without a word
    connect(this, &QLineEdit::textEdited, this, &LineEdit::noteEdit);
    connect(this, &QLineEdit::textChanged, this, [this] { Q_EMIT hiddenMarksNoted(hiddenMarksNote(text())); });
}

void LineEdit::setWidthInChars(int characters)
{
    m_widthInChars = characters;
    updateGeometry();
}

QSize LineEdit::sizeHint() const
{
    QSize size = QLineEdit::sizeHint();
    if (m_widthInChars > 0)
        size.setWidth(fontMetrics().averageCharWidth() * m_widthInChars + 24);
    return size;
}

QList<FieldProblem> LineEdit::problems() const
{
    QList<FieldProblem> found = text::problemsIn(objectName(), kept(), m_limit);
    return found.isEmpty() && m_rule ? m_rule(kept()) : found;
}

/// `edited` takes away what the field was told before.
void LineEdit::noteEdit()
{
    Q_EMIT edited();
    if (!m_rule)
        return;
    if (const QList<FieldProblem> found = m_rule(kept()); !found.isEmpty())
        Q_EMIT refused(found.first().text);
}

void LineEdit::insertGuarded(const QString &pasted)
{
    const qsizetype room = m_limit - (text().size() - selectedText().size());
    if (pasted.size() > room) {
        Q_EMIT refused(tr("The text pasted is %L1 characters long and this field takes %L2 more. Nothing was changed; "
                          "paste a shorter text.")
                           .arg(pasted.size())
                           .arg(std::max<qsizetype>(room, 0)));
        return;
    }
    QString line = pasted;
    line.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    for (const QChar end : {QChar(QChar::LineFeed), QChar(QChar::CarriageReturn), QChar(QChar::LineSeparator),
                            QChar(QChar::ParagraphSeparator)})
        line.replace(end, QLatin1Char(' '));
    insert(line);
    noteEdit();
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && !isReadOnly()) {
        insertGuarded(QApplication::clipboard()->text());
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : menu->actions()) {
        if (action->objectName() == QStringLiteral("edit-paste")) {
            action->disconnect(this);
            connect(action, &QAction::triggered, this, [this] { insertGuarded(QApplication::clipboard()->text()); });
        }
    }
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT contextMenuMade(menu, byKey ? cursorPosition() : cursorPositionAt(event->pos()));
    menu->popup(event->globalPos());
}

void LineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QClipboard *clipboard = QApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection() && !isReadOnly()) {
        deselect();
        setCursorPosition(cursorPositionAt(event->pos()));
        insertGuarded(clipboard->text(QClipboard::Selection));
        event->accept();
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

void LineEdit::dropEvent(QDropEvent *event)
{
    if (event->mimeData()->hasText() && !isReadOnly() && event->source() != this) {
        setCursorPosition(cursorPositionAt(event->position().toPoint()));
        insertGuarded(event->mimeData()->text());
        event->acceptProposedAction();
        return;
    }
    QLineEdit::dropEvent(event);
}

} // namespace marac
