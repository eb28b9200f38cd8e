// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace marac {

class PageHeader;
class RecordTable;
class TextLabel;

/// The shape of most pages: header on top, list at the left, reading pane at the right, a splitter between.
class ListDetail final : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of both. `name` names the splitter and the reading pane.
    ListDetail(const QString &name, PageHeader *header, RecordTable *list, QWidget *parent = nullptr);

    PageHeader *header() const { return m_header; }
    RecordTable *list() const { return m_list; }

    /// Puts `detail` into the reading pane (scrolled when higher than the pane, with the margins all panes have) and
    /// destroys the one before; nullptr shows `nothingChosen`. When the pane is read again, the keyboard stays at the
    /// widget of the same name, and lists inside at their line.
    void setDetail(QWidget *detail);
    QWidget *detail() const { return m_detail; }
    void setNothingChosen(const QString &text);
    /// Share of the width the list gets, in percent (default 42).
    void setListShare(int percent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where a person is in a pane that is about to be replaced.
    struct Place
    {
        bool hadFocus = false;
        QString focus;                ///< objectName
        QHash<QString, qint64> lines; ///< of the lists inside
    };

    Place placeIn(const QWidget &detail) const;
    void returnTo(const Place &place);

    PageHeader *m_header;
    RecordTable *m_list;
    QSplitter *m_splitter;
    QStackedWidget *m_pane;
    TextLabel *m_nothing;
    QWidget *m_detail = nullptr;
};

} // namespace marac
