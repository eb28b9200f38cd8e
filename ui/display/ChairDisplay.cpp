// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display/ChairDisplay.h"

#include "ui/display/DisplayText.h"
#include "ui/shell/window/MarkingBar.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

ChairDisplay::ChairDisplay(QWidget *parent)
    : QWidget(parent, Qt::Window), m_place(new DisplayText(DisplaySize::Body, this)),
      m_clock(new DisplayText(DisplaySize::Title, this)), m_clockWords(new DisplayText(DisplaySize::Fact, this)),
      m_title(nullptr), m_name(nullptr), m_agreed(nullptr), m_page(new QVBoxLayout), m_facts(new QGridLayout),
      m_top(new QWidget(this))
{
    setObjectName(u"chairDisplay"_s);
    setWindowTitle(tr("MARAC Register"));
    setAccessibleName(tr("The chair's display"));
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new MarkingBar(u"displayHead"_s, this));
    m_place->setObjectName(u"displayPlace"_s);
    m_clock->setObjectName(u"displayClock"_s);
    m_clock->setWordWrap(false);
    m_clockWords->setObjectName(u"displayClockWords"_s);
    m_clockWords->setWordWrap(false);
    auto *top = new QHBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(2 * theme::grid);
    top->addWidget(m_place, 1);
    top->addWidget(m_clock);
    top->addWidget(m_clockWords);
    m_page->addWidget(m_top);
    m_page->addStretch(1);
    m_title = add(*m_page, DisplaySize::Title, u"displayTitle"_s);
    m_name = add(*m_page, DisplaySize::Title, u"displayName"_s);
    m_facts->setHorizontalSpacing(6 * theme::grid);
    m_facts->setColumnStretch(1, 1);
    m_page->addLayout(m_facts);
    m_agreed = add(*m_page, DisplaySize::Fact, u"displayAgreed"_s);
    m_page->addStretch(2);
    column->addLayout(m_page, 1);
    column->addWidget(new MarkingBar(u"displayFoot"_s, this));
    show(blankDisplay());
}

DisplayText *ChairDisplay::add(QVBoxLayout &column, DisplaySize size, const QString &name)
{
    auto *text = new DisplayText(size, this);
    text->setObjectName(name);
    column.addWidget(text);
    return text;
}

void ChairDisplay::show(const DisplayCase &shown)
{
    m_place->setShown(shown.place);
    m_title->setShown(shown.title);
    m_name->setShown(shown.name);
    m_name->setVisible(!shown.name.isEmpty());
    const QString agreed = shown.agreed.isEmpty() ? QString() : tr("Agreed so far: %1").arg(shown.agreed.join(u"; "_s));
    m_agreed->setShown(agreed);
    m_top->setVisible(shown.shows == DisplayCase::Shows::Case);
    if (shown.shows != DisplayCase::Shows::Case)
        show(DisplayTime());
    showFacts(shown);
    fitText();
}

void ChairDisplay::show(const DisplayTime &time)
{
    m_clock->setShown(time.clock);
    m_clockWords->setShown(time.words);
    const ToneColours &colours = theme::colours().of(time.tone);
    for (DisplayText *text : {m_clock, m_clockWords}) {
        QPalette own = palette();
        own.setColor(QPalette::WindowText, time.tone == Tone::Neutral ? theme::colours().text : colours.ink);
        text->setPalette(own);
    }
}

/// What a fact said of another case doesn't stay behind, not even out of sight.
void ChairDisplay::showFacts(const DisplayCase &shown)
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &[label, value] : shown.facts) {
        auto *name = new DisplayText(DisplaySize::Fact, this);
        name->setShown(label);
        name->setWordWrap(false);
        auto *words = new DisplayText(DisplaySize::Body, this);
        words->setShown(value);
        m_facts->addWidget(name, row, 0, Qt::AlignBaseline);
        m_facts->addWidget(words, row, 1, Qt::AlignBaseline);
        ++row;
    }
}

void ChairDisplay::fitText()
{
    for (DisplayText *text : findChildren<DisplayText *>())
        text->setScreenHeight(height());
    // The lines stand apart in proportion: a room reads a full screen more easily than its corner.
    const int apart = height() / 34;
    m_page->setContentsMargins(2 * apart, apart, 2 * apart, apart);
    m_page->setSpacing(apart);
    m_facts->setVerticalSpacing(apart);
}

void ChairDisplay::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_B:
    case Qt::Key_F12:
        Q_EMIT blankAsked();
        return;
    case Qt::Key_R:
        Q_EMIT revealAsked();
        return;
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
        Q_EMIT turnAsked(1);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
        Q_EMIT turnAsked(-1);
        return;
    case Qt::Key_Escape:
    case Qt::Key_F11:
        Q_EMIT closeAsked();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChairDisplay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void ChairDisplay::closeEvent(QCloseEvent *event)
{
    event->ignore(); // whoever opened it takes it away
    Q_EMIT closeAsked();
}

} // namespace marac
