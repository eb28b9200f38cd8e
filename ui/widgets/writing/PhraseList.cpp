// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writing/PhraseList.h"

#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int widthChars = 52;
static constexpr int heightLines = 14;
static constexpr qsizetype previewChars = 240;

PhraseList::PhraseList(const QList<StockPhrase> &phrases, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_phrases(phrases), m_filter(new LineEdit(u"phraseFilter"_s, this)),
      m_list(new QListWidget(this)), m_preview(new HintLabel({}, this))
{
    setObjectName(u"phraseList"_s);
    setAccessibleName(tr("Phrases"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_filter->setAccessibleName(tr("Find a phrase"));
    m_filter->setPlaceholderText(tr("Type a part of its name"));
    m_filter->setVisible(!phrases.isEmpty());
    m_list->setObjectName(u"phrases"_s);
    m_list->setAccessibleName(tr("Phrases"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVisible(!phrases.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_preview);
    if (phrases.isEmpty())
        m_preview->setShown(tr("The partnership has no phrases yet. They are made under Settings, Writing."));
    for (QWidget *part : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_filter)})
        part->installEventFilter(this);
    connect(m_filter, &LineEdit::textChanged, this, &PhraseList::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &PhraseList::preview);
    connect(m_list, &QListWidget::itemClicked, this, &PhraseList::take);
    fill();
}

void PhraseList::openAt(const QRect &cursor)
{
    const int lines = m_phrases.isEmpty() ? 3 : heightLines;
    resize(fontMetrics().averageCharWidth() * widthChars, fontMetrics().lineSpacing() * lines);
    const QRect room = parentWidget()->screen()->availableGeometry();
    QPoint at = cursor.bottomLeft() + QPoint(0, 2);
    if (at.y() + height() > room.bottom())
        at.setY(cursor.top() - height() - 2);
    move(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())), std::max(at.y(), room.top()));
    show();
    m_filter->setFocus(Qt::PopupFocusReason);
}

void PhraseList::fill()
{
    m_list->clear();
    const QStringList words = m_filter->text().simplified().split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_phrases.size(); ++i) {
        const StockPhrase &phrase = m_phrases.at(i);
        const bool isFound = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return phrase.name.contains(word, Qt::CaseInsensitive) || phrase.text.contains(word, Qt::CaseInsensitive);
        });
        if (!isFound)
            continue;
        auto *line = new QListWidgetItem(text::shown(phrase.name), m_list);
        line->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(0);
}

void PhraseList::preview()
{
    const QListWidgetItem *line = m_list->currentItem();
    const QString text = line ? m_phrases.at(line->data(Qt::UserRole).toInt()).text : QString();
    m_preview->setShown(text.size() > previewChars ? text.left(previewChars) + u'…' : text);
}

void PhraseList::take()
{
    const QListWidgetItem *line = m_list->currentItem();
    if (!line)
        return;
    const QString text = m_phrases.at(line->data(Qt::UserRole).toInt()).text;
    close();
    Q_EMIT chosen(text);
}

bool PhraseList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const bool isEscape = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (m_phrases.isEmpty() && !isEscape) { // there is nothing to choose: the key belongs to the text
        close();
        return QCoreApplication::sendEvent(parentWidget(), event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace marac
