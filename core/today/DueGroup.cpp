// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/DueGroup.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DueGroup)
};
} // namespace

DueGroup groupOf(DueKind kind)
{
    switch (kind) {
    case DueKind::ReferralToDecide:
    case DueKind::ReferralReturned:
        return DueGroup::Referrals;
    case DueKind::CaseWithoutMeeting:
        return DueGroup::Placing;
    case DueKind::EmergencyWithoutAssessment:
    case DueKind::RescoreDue:
        return DueGroup::Assessing;
    case DueKind::SharingToReview:
        return DueGroup::Sharing;
    case DueKind::TransferWaiting:
        return DueGroup::Transfers;
    case DueKind::RepeatTermEnding:
        return DueGroup::Files;
    case DueKind::CirculationDue:
    case DueKind::DeadlineMoved:
        return DueGroup::Circulating;
    case DueKind::ResearchOwed:
        return DueGroup::Research;
    case DueKind::CutOffNear:
    case DueKind::MeetingToday:
    case DueKind::MeetingNotClosed:
    case DueKind::MeetingToCall:
        return DueGroup::Meetings;
    case DueKind::MinutesToWrite:
    case DueKind::MinutesToLock:
        return DueGroup::Minutes;
    case DueKind::ActionToRemind:
    case DueKind::ActionOverdue:
    case DueKind::ActionToEscalate:
    case DueKind::ActionToChair:
    case DueKind::ActionDue:
        return DueGroup::Chasing;
    case DueKind::PdmoMissing:
    case DueKind::DesignationEnding:
    case DueKind::RegistrationEnding:
    case DueKind::WithdrawalNear:
        return DueGroup::Agencies;
    case DueKind::BackupDue:
    case DueKind::KeyToChange:
        return DueGroup::Backups;
    case DueKind::CalendarEnding:
        break;
    }
    return DueGroup::Settings;
}

QString groupWord(DueGroup group)
{
    switch (group) {
    case DueGroup::Referrals:
        return Words::tr("Referrals to decide");
    case DueGroup::Placing:
        return Words::tr("Cases to place on a meeting");
    case DueGroup::Assessing:
        return Words::tr("Risk to assess");
    case DueGroup::Sharing:
        return Words::tr("Sharing without consent to review");
    case DueGroup::Transfers:
        return Words::tr("Transfers with other areas");
    case DueGroup::Files:
        return Words::tr("Case files");
    case DueGroup::Circulating:
        return Words::tr("Case lists to circulate");
    case DueGroup::Research:
        return Words::tr("Agencies’ returns to ask for");
    case DueGroup::Meetings:
        return Words::tr("Meetings");
    case DueGroup::Minutes:
        return Words::tr("Minutes");
    case DueGroup::Chasing:
        return Words::tr("Agencies to chase");
    case DueGroup::Agencies:
        return Words::tr("Agencies");
    case DueGroup::Backups:
        return Words::tr("Backups");
    case DueGroup::Settings:
        break;
    }
    return Words::tr("Settings");
}

QList<DueSection> groupedDue(const QList<DueItem> &items, const QDateTime &now)
{
    QList<DueSection> sections;
    for (const DueItem &item : items) {
        const DueGroup group = groupOf(item.kind);
        auto section = std::find_if(sections.begin(), sections.end(),
                                    [group](const DueSection &one) { return one.group == group; });
        if (section == sections.end())
            section = sections.insert(sections.end(), {group, {}, 0});
        section->items << item;
        section->late += isLate(item, now) ? 1 : 0;
    }
    return sections;
}

QString countWords(int items, int late)
{
    const QString all = QCoreApplication::translate("DueGroup", "%n item(s)", nullptr, items);
    if (late == 0)
        return all;
    //: how many items, and how many of them are late: "3 items, 1 late"
    return Words::tr("%1, %2 late").arg(all).arg(late);
}

} // namespace marac
