// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/Choice.h"

#include "core/base/Text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace marac {

static constexpr int fewestCharacters = 26; ///< that stay in sight, the arrow's room included

Choice::Choice(const QString &name, bool canBeEmpty, QWidget *parent) : QComboBox(parent), m_canBeEmpty(canBeEmpty)
{
    setObjectName(name);
    setMaxVisibleItems(16);
    // A combo box's own delegate does not ask the style how high a line must be.
    setItemDelegate(new QStyledItemDelegate(this));
    // Not by the wheel: what scrolls the form must not stop here.
    setFocusPolicy(Qt::StrongFocus);
    if (m_canBeEmpty)
        addItem(tr("Choose…"), QString());
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT chosen(code()); });
    connect(this, &QComboBox::activated, this, &Choice::edited);
}

void Choice::addCode(const QString &code, const QString &text)
{
    addItem(text::shown(text), code);
}

void Choice::removeCodes()
{
    while (count() > (m_canBeEmpty ? 1 : 0))
        removeItem(count() - 1);
}

void Choice::setCode(const QString &code)
{
    const int index = code.isEmpty() && m_canBeEmpty ? 0 : findData(code);
    if (index >= 0)
        setCurrentIndex(index);
}

QList<FieldProblem> Choice::problems() const
{
    if (m_needed.isEmpty() || !code().isEmpty())
        return {};
    return {{objectName(), m_needed}};
}

QSize Choice::minimumSizeHint() const
{
    const QSize least = QComboBox::minimumSizeHint();
    return {std::min(least.width(), fontMetrics().averageCharWidth() * fewestCharacters), least.height()};
}

/// A space within a word that is being typed belongs to the word; by itself it opens the list, as everywhere.
void Choice::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool isTyping = m_sinceLetter.isValid() && !m_sinceLetter.hasExpired(QApplication::keyboardInputInterval());
    if (event->key() == Qt::Key_Space && isTyping && event->modifiers() == Qt::NoModifier) {
        m_sinceLetter.restart();
        const int before = currentIndex();
        view()->setCurrentIndex(model()->index(before, modelColumn(), rootModelIndex()));
        view()->keyboardSearch(typed);
        if (const QModelIndex found = view()->currentIndex(); found.isValid() && found.row() != before) {
            setCurrentIndex(found.row());
            Q_EMIT activated(found.row());
        }
        event->accept();
        return;
    }
    if (!typed.isEmpty() && typed.at(0).isLetterOrNumber())
        m_sinceLetter.restart();
    else
        m_sinceLetter.invalidate();
    QComboBox::keyPressEvent(event);
}

void Choice::wheelEvent(QWheelEvent *event)
{
    // A form is scrolled by the wheel; a choice the pointer happens to pass over must not change, chosen last or not.
    event->ignore();
}

} // namespace marac
