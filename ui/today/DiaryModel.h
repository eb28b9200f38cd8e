// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/Diary.h"

#include <QAbstractTableModel>

namespace marac {

/// A week of five days with an entry in each cell, or a month with a day in each.
class DiaryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Span { Week, Month };

    explicit DiaryModel(Span span, QObject *parent = nullptr);

    /// `month` is any day of the month that the sheet is of; a week needs none.
    void setDays(const QList<DiaryDay> &days, QDate today, QDate month = {});
    const QList<DiaryDay> &days() const { return m_days; }
    /// The day of a cell.
    QDate dayAt(const QModelIndex &index) const;
    /// The entry of a cell of the week; nothing below the last and in a month.
    const DiaryEntry *entryAt(const QModelIndex &index) const;
    /// The cell of a day; of a week its first.
    QModelIndex cellOf(QDate day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int placeOf(const QModelIndex &index) const;
    QString monthCell(const DiaryDay &day) const;

    Span m_span;
    QList<DiaryDay> m_days;
    QDate m_today;
    QDate m_month;
};

/// An entry as its cell and a screen reader have it.
QString entryWords(const DiaryEntry &entry);

} // namespace marac
