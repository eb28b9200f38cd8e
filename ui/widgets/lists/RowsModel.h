// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ListPage.h"
#include "core/base/Text.h"
#include "ui/widgets/looks/Theme.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <optional>
#include <span>

namespace marac {

/// KeptLastRole: true for a line that stands below all others whichever way they are sorted. UncountedRole: true for a line that
/// is about other lines, such as a heading or a line of totals.
enum RowRole { RecordIdRole = Qt::UserRole, SortKeyRole, ToneRole, IconRole, KeptLastRole, UncountedRole };

enum class Align { Left, Right };

/// One column of a table of `Row`. A table's columns stand in one constexpr array beside its model.
template <class Row>
struct Column
{
    const char *name;             ///< for settings and tests: "receivedOn"
    QString (*title)();           ///< translated when asked
    QString (*text)(const Row &); ///< as shown; record text goes through text::shown by itself
    Align align = Align::Left;
    QVariant (*sortKey)(const Row &) = nullptr; ///< what to sort by; the text when null
    Tone (*tone)(const Row &) = nullptr;        ///< set: drawn as a pill with the tone's icon
    bool shownAtFirst = true;                   ///< false: only when chosen in the column chooser
    bool isTitle = false;                       ///< the name or title a line is about, see TableColumns
};

/// The column with the name or title of a line: at most one of a table.
template <class Row>
constexpr Column<Row> titleColumn(Column<Row> column)
{
    column.isTitle = true;
    return column;
}

/// What every RowsModel has in common.
class RowsModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    virtual QString columnName(int column) const = 0;
    virtual bool isShownAtFirst(int column) const = 0;
    virtual bool isTitle(int column) const = 0;
    /// False where some lines may be about others.
    virtual bool countsEveryLine() const = 0;
    /// Too long to be read whole: whoever reads it filters and sorts.
    virtual bool isLong() const = 0;
    /// More lines were found than are here, and no page follows.
    virtual bool isCut() const = 0;
    /// Whether it can be sorted by that column when it is long.
    virtual bool sortsLong(int column) const = 0;
    /// By which words and which column (-1: none) a long list is read; it is read again when they are others.
    virtual void want(const QString &words, int column, Qt::SortOrder order) = 0;
    /// What there is could not be read: it has no lines then, which does not say that there are none.
    bool isUnread() const { return m_isUnread; }
    /// Some lines alone are here, of a long list or of one that is read by the page, and the others are too many to be read at once.
    bool isPart() const { return (isLong() || rowCount() >= mostAtOnce) && (isCut() || canFetchMore({})); }

protected:
    static constexpr int mostAtOnce = 500;
    bool m_isUnread = false;
};

/// Row snapshots as a table; read only. Lists that grow are fetched in pages from a source.
template <class Row>
class RowsModel final : public RowsModelBase
{
public:
    using RecordId = qint64 (*)(const Row &);
    /// Rows from `offset` on, at most `count`; fewer means the end. Nothing when they could not be read, which has been told then.
    using Source = std::function<std::optional<QList<Row>>(int offset, int count)>;
    /// All lines, or a page of a long list. Nothing when they could not be read, which has been told then.
    using Reader = std::function<std::optional<ListPage<Row>>(const ListWanted &wanted)>;
    static constexpr int pageSize = 100;
    static constexpr int mostAgain = 3 * pageSize; ///< lines of a long list that are read again in one go

    RowsModel(std::span<const Column<Row>> columns, RecordId recordId, QObject *parent = nullptr)
        : RowsModelBase(parent), m_columns(columns), m_recordId(recordId)
    {
    }

    /// Which rows stand below all others however they are sorted, such as a line of totals.
    void keepLast(bool (*isKeptLast)(const Row &)) { m_isKeptLast = isKeptLast; }

    /// Which rows are headings of those below them: no count of what is listed takes them in.
    void leaveUncounted(bool (*isHeading)(const Row &)) { m_isHeading = isHeading; }

    /// All rows there are.
    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_source = {};
        m_isLong = m_isCut = m_hasMore = m_isUnread = false;
        endResetModel();
    }

    /// They could not be read, which has been told.
    void setUnread() { take(std::nullopt); }

    /// For a list that may become too long to be read whole; `sorts` names the columns that a long one can be sorted by. Nothing is
    /// read before readAgain().
    void setReader(Reader reader, const QStringList &sorts)
    {
        m_reader = std::move(reader);
        m_sorts = sorts;
    }

    /// Reads afresh; of a long list about as many lines as are here. False when that failed: the list is empty then.
    bool readAgain()
    {
        ListWanted wanted = m_wanted;
        wanted.limit = std::clamp(int(m_rows.size()), pageSize, mostAgain);
        return take(m_reader(wanted));
    }

    /// Rows by the page; the first page is fetched at once.
    void setSource(Source source)
    {
        beginResetModel();
        const std::optional<QList<Row>> first = source(0, pageSize);
        m_rows = first.value_or(QList<Row>());
        m_source = m_rows.size() == pageSize ? std::move(source) : Source();
        m_isLong = m_isCut = m_hasMore = false;
        m_isUnread = !first;
        endResetModel();
    }

    const Row &row(int index) const { return m_rows.at(index); }
    const QList<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QString columnName(int column) const override { return QString::fromLatin1(m_columns[size_t(column)].name); }
    bool isShownAtFirst(int column) const override { return m_columns[size_t(column)].shownAtFirst; }
    bool isTitle(int column) const override { return m_columns[size_t(column)].isTitle; }
    bool countsEveryLine() const override { return !m_isHeading && !m_isKeptLast; }
    bool isLong() const override { return m_isLong; }
    bool isCut() const override { return m_isCut; }
    bool sortsLong(int column) const override { return m_sorts.contains(columnName(column)); }
    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && (m_hasMore || bool(m_source));
    }

    void want(const QString &words, int column, Qt::SortOrder order) override
    {
        ListWanted wanted = m_wanted;
        const bool isSorted = column >= 0 && column < columnCount() && sortsLong(column);
        wanted.words = words;
        wanted.sortedBy = isSorted ? columnName(column) : QString();
        wanted.isDescending = isSorted && order == Qt::DescendingOrder;
        if (wanted == m_wanted)
            return;
        m_wanted = wanted;
        if (m_isLong)
            take(m_reader(m_wanted));
    }

    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        const std::optional<QList<Row>> page = m_hasMore ? nextPage() : m_source(int(m_rows.size()), pageSize);
        if (!page) // it may be asked for again: the list does not end there
            return;
        if (page->size() < pageSize)
            m_source = {};
        if (page->isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->size()) - 1);
        m_rows += *page;
        endInsertRows();
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
            return {};
        const Column<Row> &column = m_columns[size_t(section)];
        if (role == Qt::DisplayRole)
            return column.title();
        if (role == Qt::TextAlignmentRole)
            return int(alignment(column));
        return {};
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= m_rows.size())
            return {};
        const Row &row = m_rows.at(index.row());
        const Column<Row> &column = m_columns[size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text::shown(column.text(row));
        case Qt::TextAlignmentRole:
            return int(alignment(column));
        case RecordIdRole:
            return m_recordId(row);
        case SortKeyRole:
            return column.sortKey ? column.sortKey(row) : QVariant(column.text(row));
        case KeptLastRole:
            return m_isKeptLast && m_isKeptLast(row);
        case UncountedRole:
            return (m_isKeptLast && m_isKeptLast(row)) || (m_isHeading && m_isHeading(row));
        case ToneRole:
            return column.tone ? QVariant(int(column.tone(row))) : QVariant();
        default:
            return {};
        }
    }

private:
    bool take(std::optional<ListPage<Row>> page)
    {
        beginResetModel();
        m_rows = page ? std::move(page->rows) : QList<Row>();
        m_source = {};
        m_isLong = page && page->isLong;
        m_isCut = page && page->isCut;
        m_hasMore = page && page->hasMore;
        m_isUnread = !page;
        endResetModel();
        return page.has_value();
    }

    std::optional<QList<Row>> nextPage()
    {
        ListWanted wanted = m_wanted;
        wanted.limit = pageSize;
        wanted.after = m_rows.isEmpty() ? 0 : m_recordId(m_rows.last());
        const std::optional<ListPage<Row>> page = m_reader(wanted);
        if (!page)
            return std::nullopt;
        m_hasMore = page->hasMore;
        return page->rows;
    }

    static Qt::Alignment alignment(const Column<Row> &column)
    {
        return Qt::AlignVCenter | (column.align == Align::Right ? Qt::AlignRight : Qt::AlignLeft);
    }

    std::span<const Column<Row>> m_columns;
    RecordId m_recordId;
    bool (*m_isKeptLast)(const Row &) = nullptr;
    bool (*m_isHeading)(const Row &) = nullptr;
    QList<Row> m_rows;
    Source m_source;
    Reader m_reader;
    QStringList m_sorts;
    ListWanted m_wanted;
    bool m_isLong = false;
    bool m_isCut = false;
    bool m_hasMore = false;
};

} // namespace marac
