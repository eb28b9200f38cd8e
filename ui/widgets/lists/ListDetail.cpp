// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/ListDetail.h"

#include "ui/widgets/fields/FocusInSight.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QApplication>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace marac {

static constexpr int narrowChars = 120;
static constexpr int lowLines = 32;

/// Of a list of which some lines alone are here, nobody knows whether it leaves the record out.
static QString apartWords(bool isPart)
{
    return isPart ? ListDetail::tr("What is open here is not among the lines of the list that were read: it may stand further "
                                   "down. The filter finds it.")
                  : ListDetail::tr("What is open here is not among the lines of the list: its filter, or a choice beside it, "
                                   "leaves it out.");
}

ListDetail::ListDetail(const QString &name, PageHeader *header, RecordTable *list, QWidget *parent)
    : QWidget(parent), m_header(header), m_list(list), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_back(new QPushButton(tr("Back to the list"), this)),
      m_apart(new Banner(Tone::Info, apartWords(false), this)),
      m_pane(new QStackedWidget(this)), m_nothing(new TextLabel(tr("Choose a line of the list to read it here."),
                                                                TextSize::Body, TextLabel::Ink::Muted, this))
{
    m_splitter->setObjectName(name + QStringLiteral(".splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_pane->setObjectName(name + QStringLiteral(".pane"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_pane->addWidget(m_nothing);
    m_splitter->addWidget(list);
    m_back->setObjectName(name + QStringLiteral(".back"));
    m_back->hide();
    m_apart->setObjectName(name + QStringLiteral(".apart"));
    m_apart->hide();
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_back, 0, Qt::AlignLeft);
    rightColumn->addWidget(m_apart);
    rightColumn->addWidget(m_pane, 1);
    m_splitter->addWidget(right);
    connect(m_back, &QPushButton::clicked, this, [this] {
        showPane(false);
        m_list->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(list, &RecordTable::opened, this, [this] {
        showPane(true);
        if (m_isAlone)
            m_back->setFocus(Qt::OtherFocusReason);
    });
    connect(list, &RecordTable::linesChanged, this, &ListDetail::follow);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followKeyboard(now); });
    setListShare(42);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * theme::grid);
    column->addWidget(header);
    column->addWidget(m_splitter, 1);
}

ListDetail::~ListDetail()
{
    disconnect(qApp, nullptr, this, nullptr); // the parts, which go next, may have the keyboard
}

void ListDetail::showRecord(qint64 record, QWidget *detail)
{
    m_record = record;
    setDetail(detail);
    follow();
}

void ListDetail::follow()
{
    if (!m_detail) {
        m_apart->hide();
        return;
    }
    const QSignalBlocker quiet(m_list); // marking a line is not choosing it
    const bool isMarked = m_list->currentRecord() == m_record && m_list->selectedRecords() == QList<qint64>{m_record};
    const bool isListed = m_record > 0 && (isMarked || m_list->setCurrentRecord(m_record));
    if (!isListed)
        m_list->clearCurrent();
    if (m_record > 0 && !isListed)
        m_apart->show(Tone::Info, apartWords(m_list->isPart()));
    else
        m_apart->hide();
}

/// What is done in the pane is done to the record there, so its line is marked. Coming into a list that has no line of it marks
/// none; Down does.
void ListDetail::followKeyboard(const QWidget *now)
{
    if (!now || !m_detail)
        return;
    const bool isAhead = m_pane->isAncestorOf(now) && m_list->currentRecord() != m_record;
    if (isAhead || (now == m_list->view() && m_apart->isVisible()))
        follow();
}

void ListDetail::setDetail(QWidget *detail)
{
    const Place place = m_detail ? placeIn(*m_detail) : Place();
    while (m_pane->count() > 1) {
        QWidget *old = m_pane->widget(1);
        m_pane->removeWidget(old);
        old->deleteLater();
    }
    m_detail = detail;
    // Going along the list reads line after line without leaving it.
    if (!detail || !m_list->view()->hasFocus())
        showPane(detail != nullptr);
    if (!detail) {
        m_record = 0;
        follow();
        return;
    }
    // One margin for every reading pane: its first line stands level with the list's.
    if (detail->layout())
        detail->layout()->setContentsMargins(theme::grid, 0, theme::grid, theme::grid);
    auto *scroll = new QScrollArea(m_pane);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(detail);
    keepFocusInSight(scroll);
    m_pane->addWidget(scroll);
    m_pane->setCurrentWidget(scroll);
    returnTo(place);
}

ListDetail::Place ListDetail::placeIn(const QWidget &detail) const
{
    Place place;
    const QWidget *focus = QApplication::focusWidget();
    place.hadFocus = focus && (focus == &detail || detail.isAncestorOf(focus));
    if (place.hadFocus)
        place.focus = focus->objectName();
    for (const RecordTable *table : detail.findChildren<RecordTable *>())
        place.lines.insert(table->objectName(), table->currentRecord());
    return place;
}

void ListDetail::returnTo(const Place &place)
{
    for (RecordTable *table : m_detail->findChildren<RecordTable *>()) {
        if (const qint64 line = place.lines.value(table->objectName()); line > 0)
            table->setCurrentRecord(line);
    }
    if (!place.hadFocus)
        return;
    auto *same = place.focus.isEmpty() ? nullptr : m_detail->findChild<QWidget *>(place.focus);
    if (!same || !same->isEnabled()) {
        m_list->view()->setFocus(Qt::OtherFocusReason);
        return;
    }
    same->setFocus(Qt::OtherFocusReason);
    // Once the new pane has its sizes.
    QTimer::singleShot(0, same, [same, scroll = qobject_cast<QScrollArea *>(m_pane->currentWidget())] {
        if (scroll && scroll->isAncestorOf(same))
            scroll->ensureWidgetVisible(same);
    });
}

void ListDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ListDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (theme::isChange(*event))
        arrange();
}

void ListDetail::arrange()
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * narrowChars;
    m_isAlone = isNarrow && height() < fontMetrics().height() * lowLines;
    m_splitter->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    showPane(m_isPaneTurn);
}

void ListDetail::showPane(bool pane)
{
    m_isPaneTurn = pane;
    m_header->setVisible(!m_isAlone || !pane);
    m_list->setVisible(!m_isAlone || !pane);
    m_pane->parentWidget()->setVisible(!m_isAlone || pane);
    m_back->setVisible(m_isAlone);
}

void ListDetail::setNothingChosen(const QString &text)
{
    m_nothing->setShown(text);
}

void ListDetail::setListShare(int percent)
{
    m_splitter->setStretchFactor(0, percent);
    m_splitter->setStretchFactor(1, 100 - percent);
    m_splitter->setSizes({percent * 100, (100 - percent) * 100});
}

} // namespace marac
