// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/DiaryModel.h"

#include "core/base/Text.h"
#include "ui/widgets/looks/Theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int daysOfWeek = 7;

static QString inEnglish(QDate day, const QString &format)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, format);
}

QString entryWords(const DiaryEntry &entry)
{
    const QString text = text::shown(entry.text);
    const QString time = entry.at.toString(u"HH:mm"_s);
    switch (entry.kind) {
    case DiaryEntry::Kind::Holiday:
        return DiaryModel::tr("Day off: %1").arg(text);
    case DiaryEntry::Kind::Meeting:
        return DiaryModel::tr("Meeting: %1").arg(text);
    case DiaryEntry::Kind::Deadline:
    case DiaryEntry::Kind::Due:
    case DiaryEntry::Kind::Done:
        break;
    }
    //: a time of the day, and what is due by it: "By 18:00: …"
    const QString due = time.isEmpty() ? text : DiaryModel::tr("By %1: %2").arg(time, text);
    return entry.isLate ? DiaryModel::tr("Late: %1").arg(due) : due;
}

DiaryModel::DiaryModel(Span span, QObject *parent) : QAbstractTableModel(parent), m_span(span)
{
}

void DiaryModel::setDays(const QList<DiaryDay> &days, QDate today, QDate month)
{
    beginResetModel();
    m_days = days;
    m_today = today;
    m_month = month;
    endResetModel();
}

int DiaryModel::placeOf(const QModelIndex &index) const
{
    return m_span == Span::Week ? index.column() : index.row() * daysOfWeek + index.column();
}

QDate DiaryModel::dayAt(const QModelIndex &index) const
{
    return m_days.value(placeOf(index)).day;
}

const DiaryEntry *DiaryModel::entryAt(const QModelIndex &index) const
{
    const int place = placeOf(index);
    if (m_span == Span::Month || place >= m_days.size() || index.row() >= m_days.at(place).entries.size())
        return nullptr;
    return &m_days.at(place).entries.at(index.row());
}

QModelIndex DiaryModel::cellOf(QDate day) const
{
    for (int place = 0; place < m_days.size(); ++place) {
        if (m_days.at(place).day == day)
            return m_span == Span::Week ? index(0, place) : index(place / daysOfWeek, place % daysOfWeek);
    }
    return {};
}

int DiaryModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    if (m_span == Span::Month)
        return int(m_days.size()) / daysOfWeek;
    qsizetype most = 1;
    for (const DiaryDay &day : m_days)
        most = std::max(most, day.entries.size());
    return int(most);
}

int DiaryModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_span == Span::Month ? daysOfWeek : int(m_days.size());
}

/// The number of the day, its holiday, its meetings, and how much is due.
QString DiaryModel::monthCell(const DiaryDay &day) const
{
    QStringList lines{day.day == m_today ? tr("%1, today").arg(day.day.day()) : QString::number(day.day.day())};
    DiaryDay due{day.day, {}};
    for (const DiaryEntry &entry : day.entries) {
        if (entry.kind == DiaryEntry::Kind::Holiday)
            lines << text::shown(entry.text);
        else if (entry.kind == DiaryEntry::Kind::Meeting)
            lines << tr("Meeting %1").arg(entry.at.toString(u"HH:mm"_s));
        else if (entry.kind != DiaryEntry::Kind::Done)
            due.entries << entry;
    }
    if (!due.entries.isEmpty())
        lines << diaryCount({due});
    return lines.join(u'\n');
}

QVariant DiaryModel::data(const QModelIndex &index, int role) const
{
    const int place = placeOf(index);
    if (!index.isValid() || place >= m_days.size())
        return {};
    const DiaryDay &day = m_days.at(place);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignTop);
    if (m_span == Span::Month) {
        if (role == Qt::DisplayRole)
            return monthCell(day);
        if (role == Qt::ForegroundRole && day.day.month() != m_month.month())
            return theme::colours().muted;
        return role == Qt::AccessibleTextRole ? QVariant(diaryWords(day)) : QVariant();
    }
    const DiaryEntry *entry = entryAt(index);
    if (role == Qt::DisplayRole)
        return entry ? entryWords(*entry) : QString();
    if (role == Qt::AccessibleTextRole)
        return entry ? entryWords(*entry) : diaryWords(day);
    return {};
}

QVariant DiaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section >= m_days.size())
        return {};
    const DiaryDay &day = m_days.at(section);
    if (role == Qt::AccessibleTextRole && m_span == Span::Week)
        return diaryWords(day);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (m_span == Span::Month)
        return inEnglish(day.day, u"ddd"_s);
    const QString name = inEnglish(day.day, u"ddd d MMM"_s);
    return day.day == m_today ? tr("%1, today").arg(name) : name;
}

} // namespace marac
