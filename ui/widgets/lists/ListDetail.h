// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace marac {

class Banner;
class PageHeader;
class RecordTable;
class TextLabel;

/// The shape of most pages: header on top, list at the left, reading pane at the right, a splitter between. Where large text
/// leaves no room for both side by side they stand one above the other, and on a low window one at a time: opening a line
/// shows the pane alone, with a button that leads back to the list.
///
/// The line that is marked is that of the record in the pane: after the lines were read again, filtered or sorted, after a
/// save, after a jump from another page, and whenever the keyboard comes into the pane. Where the list leaves that record out,
/// no line is marked and the pane says so; the record stays open, and what a person filtered by stays too. Only while somebody
/// goes along the list is the mark ahead of the pane.
class ListDetail final : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of both. `name` names the splitter and the reading pane.
    ListDetail(const QString &name, PageHeader *header, RecordTable *list, QWidget *parent = nullptr);
    ~ListDetail() override;

    PageHeader *header() const { return m_header; }
    RecordTable *list() const { return m_list; }

    /// Puts `detail` into the reading pane and marks the line of the record it is about; 0 for what has no line, such as
    /// the form of a new record.
    void showRecord(qint64 record, QWidget *detail);
    /// 0 while the pane is about none.
    qint64 record() const { return m_record; }
    /// Another view of the record that is shown, such as its form: puts `detail` into the reading pane (scrolled when higher
    /// than the pane, with the margins all panes have) and destroys the one before; nullptr shows `nothingChosen`, and no
    /// record. When the pane is read again, the keyboard stays at the widget of the same name, and lists inside at their line.
    void setDetail(QWidget *detail);
    QWidget *detail() const { return m_detail; }
    void setNothingChosen(const QString &text);
    /// Share of the width the list gets, in percent (default 42).
    void setListShare(int percent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where a person is in a pane that is about to be replaced.
    struct Place
    {
        bool hadFocus = false;
        QString focus;                ///< objectName
        QHash<QString, qint64> lines; ///< of the lists inside
    };

    void follow();
    void followKeyboard(const QWidget *now);
    void arrange();
    void showPane(bool pane);

    Place placeIn(const QWidget &detail) const;
    void returnTo(const Place &place);

    PageHeader *m_header;
    RecordTable *m_list;
    QSplitter *m_splitter;
    QPushButton *m_back;
    Banner *m_apart; ///< says that the list has no line of what is shown
    QStackedWidget *m_pane;
    TextLabel *m_nothing;
    QWidget *m_detail = nullptr;
    qint64 m_record = 0;
    bool m_isAlone = false; ///< list and pane are shown one at a time
    bool m_isPaneTurn = false;
};

} // namespace marac
