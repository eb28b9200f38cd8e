// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lists/RowsModel.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QKeyEvent;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace marac {

class EmptyState;
class FlowLayout;
class LineEdit;
struct ListLook;
class RowsProxy;
class TableColumns;
class TextLabel;

/// A list of records: filter box (Ctrl+F), sortable headers, column chooser, Return or double click opens, Home and End go to the
/// first and the last line that is here. A list that is too long to be read whole is filtered and sorted by whoever reads it, a
/// moment after the typing, or at once when the keyboard leaves the filter for the lines. Named parts: "<name>.filter", "<name>.columns", "<name>.view".
class RecordTable final : public QWidget
{
    Q_OBJECT

public:
    /// `accessibleName` says what is listed ("Referrals").
    RecordTable(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// The caller keeps ownership of the model.
    void setModel(RowsModelBase *model);
    /// Shown instead of the rows while the model has none, and has been read. Takes ownership.
    void setEmptyState(EmptyState *state);
    void sortBy(const QString &columnName, Qt::SortOrder order = Qt::AscendingOrder);
    void setFilter(const QString &words);
    /// What the filter says while the list is too long to be looked through line by line: what its words are looked for in.
    void setLongHint(const QString &hint);
    /// Room at the right of the filter for the page's own controls (a Choice, a button).
    void addToolWidget(QWidget *widget);

    /// 0 when no row is current.
    qint64 currentRecord() const;
    QList<qint64> selectedRecords() const;
    /// Makes the row of this record current and visible; false when it isn't listed.
    bool setCurrentRecord(qint64 id);
    /// No row is current after it.
    void clearCurrent();
    int shownRows() const;
    /// The list is too long to be read whole, and some of its lines alone are here.
    bool isPart() const { return m_model && m_model->isPart(); }

    /// How the list stands now, by a person's hand or as the page has it.
    ListLook look() const;
    /// The model is set. Puts back the columns and the sorting.
    void setColumns(const ListLook &look);
    /// Puts back which lines are shown: the choices beside the filter (when they have their entries), and its words.
    void setLines(const ListLook &look);
    /// Opens the column chooser at its button; a right click on the header opens it there.
    void showColumnChooser();
    QTableView *view() const { return m_view; }

Q_SIGNALS:
    void opened(qint64 id);
    void currentChanged(qint64 id); ///< 0: none
    /// Which lines there are in sight, or their order, is another: read again, filtered or sorted.
    void linesChanged();
    /// Columns, sorting, filter or the choices beside it were changed.
    void lookChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fold();
    void watchLook();
    void filterBy(const QString &words);
    void ask();
    void askIfDue();
    void arrange();
    bool takeBackSorting();
    QString countWords(int shown, int all) const;
    void recount();
    QWidget *inSight();
    QWidget *unread();
    void fetchAll();
    void makeRowCurrent(int row);
    void beginReading();
    bool goToEnd(const QKeyEvent &key);
    void dress();

    LineEdit *m_filter;
    TextLabel *m_count;
    QToolButton *m_columns;
    QTableView *m_view;
    QBoxLayout *m_head;
    FlowLayout *m_tools;
    QStackedLayout *m_stack;
    EmptyState *m_empty = nullptr;
    EmptyState *m_unread = nullptr; ///< made when it is first needed
    RowsModelBase *m_model = nullptr;
    RowsProxy *m_proxy;
    TableColumns *m_shares = nullptr;
    QTimer m_asking; ///< until a pause in the typing
    QString m_longHint;
    QString m_unsorted;  ///< title of the column by which a long list could not be sorted
    qint64 m_before = 0; ///< the record that was current before the rows were read again
};

} // namespace marac
