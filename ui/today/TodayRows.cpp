// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayRows.h"

#include "core/base/Clock.h"
#include "core/today/DueGroup.h"
#include "ui/today/LateStrip.h"

#include <QCoreApplication>
#include <QLocale>

namespace marac {

using namespace Qt::StringLiterals;

static QString standing(const TodayRow &row)
{
    return row.heading.isEmpty() ? dueStanding(row.item, row.now) : row.count;
}

static Tone toneOf(const TodayRow &row)
{
    if (!row.heading.isEmpty())
        return Tone::Neutral;
    if (isLate(row.item, row.now))
        return Tone::Problem;
    return Clock::local(row.now).date().daysTo(row.item.dueOn) <= 2 ? Tone::Warning : Tone::Info;
}

static QString areaOf(const TodayRow &row)
{
    if (!row.heading.isEmpty())
        return {};
    switch (row.item.kind) {
    case DueKind::ReferralToDecide:
    case DueKind::ReferralReturned:
    case DueKind::CaseWithoutMeeting:
    case DueKind::EmergencyWithoutAssessment:
    case DueKind::SharingToReview:
        return QCoreApplication::translate("TodayView", "Referrals");
    case DueKind::RescoreDue:
    case DueKind::TransferWaiting:
    case DueKind::RepeatTermEnding:
        return QCoreApplication::translate("TodayView", "Case files");
    case DueKind::CutOffNear:
    case DueKind::CirculationDue:
    case DueKind::ResearchOwed:
    case DueKind::DeadlineMoved:
    case DueKind::MeetingToday:
    case DueKind::MeetingNotClosed:
    case DueKind::MeetingToCall:
        return QCoreApplication::translate("TodayView", "Meetings");
    case DueKind::MinutesToWrite:
    case DueKind::MinutesToLock:
        return QCoreApplication::translate("TodayView", "Minutes");
    case DueKind::ActionToRemind:
    case DueKind::ActionOverdue:
    case DueKind::ActionToEscalate:
    case DueKind::ActionToChair:
    case DueKind::ActionDue:
        return QCoreApplication::translate("TodayView", "Actions");
    case DueKind::PdmoMissing:
    case DueKind::DesignationEnding:
    case DueKind::RegistrationEnding:
    case DueKind::WithdrawalNear:
        return QCoreApplication::translate("TodayView", "Agencies");
    case DueKind::BackupDue:
    case DueKind::KeyToChange:
        return QCoreApplication::translate("TodayView", "Backups");
    case DueKind::CalendarEnding:
        break;
    }
    return QCoreApplication::translate("TodayView", "Settings");
}

static constexpr std::array<Column<TodayRow>, 4> columns{{
    {"standing", [] { return QCoreApplication::translate("TodayView", "Clock"); }, standing, Align::Left,
     [](const TodayRow &row) { return QVariant(row.item.dueOn.toJulianDay()); }, toneOf},
    {"dueOn", [] { return QCoreApplication::translate("TodayView", "Due"); },
     [](const TodayRow &row) {
         return withTime(
             QLocale(QLocale::English, QLocale::UnitedKingdom).toString(row.item.dueOn, u"ddd dd/MM/yyyy"_s),
             row.item.dueAt);
     },
     Align::Left, [](const TodayRow &row) { return QVariant(QDateTime(row.item.dueOn, lastMoment(row.item.dueAt))); }},
    {"area", [] { return QCoreApplication::translate("TodayView", "Where"); }, areaOf},
    titleColumn<TodayRow>({"text", [] { return QCoreApplication::translate("TodayView", "What to do"); },
                           [](const TodayRow &row) { return row.heading.isEmpty() ? row.item.text : row.heading; }}),
}};

std::span<const Column<TodayRow>> todayColumns()
{
    return columns;
}

QList<TodayRow> todayRows(const QList<DueItem> &items, const QDateTime &now, bool grouped, int most)
{
    QList<TodayRow> rows;
    const auto add = [&](const DueItem &item, const QString &heading = {}, const QString &count = {}) {
        rows << TodayRow{rows.size() + 1, item, now, heading, count};
    };
    const auto addAll = [&](const QList<DueItem> &some) {
        const QList<DueItem> first = some.mid(0, most);
        for (const DueItem &item : first)
            add(item);
        const qsizetype left = some.size() - first.size();
        if (left == 0)
            return;
        add({}, QCoreApplication::translate("TodayView", "More are due later. They come up as these are done."),
            //: lines that are left out of the list
            QCoreApplication::translate("TodayView", "%L1 more").arg(left));
        rows.last().isRest = true;
    };
    if (!grouped) {
        addAll(items);
        return rows;
    }
    for (const DueSection &section : groupedDue(items, now)) {
        add({}, groupWord(section.group), countWords(int(section.items.size()), section.late));
        addAll(section.items);
    }
    return rows;
}

} // namespace marac
