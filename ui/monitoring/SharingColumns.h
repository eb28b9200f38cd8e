// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitoring/SharingWords.h"
#include "ui/widgets/lists/RowsModel.h"

#include <QCoreApplication>

namespace marac {

/// Lets the translators' tools see the headings.
struct SharingHeadings
{
    Q_DECLARE_TR_FUNCTIONS(SharingHeadings)
};

template <int SharingLine::*count>
constexpr Column<SharingLine> sharingNumber(const char *name, QString (*title)())
{
    return {name, title, [](const SharingLine &line) { return QString::number(line.*count); }, Align::Right,
            [](const SharingLine &line) { return QVariant(line.*count); }};
}

inline constexpr Column<SharingLine> sharingAgency{"code", [] { return SharingHeadings::tr("Agency"); }, &sharingCode};

/// Last: it goes out of sight first where there is no room.
inline constexpr Column<SharingLine> sharingName{"name", [] { return SharingHeadings::tr("Name"); },
                                                 [](const SharingLine &line) { return line.name; }};

/// Meetings, case lists and contributions.
inline constexpr std::array<Column<SharingLine>, 11> sharingMeetingColumns{{
    sharingAgency,
    sharingNumber<&SharingLine::invited>("invited", [] { return SharingHeadings::tr("Invited", "to meetings"); }),
    sharingNumber<&SharingLine::attended>("attended", [] { return SharingHeadings::tr("Attended", "meetings"); }),
    sharingNumber<&SharingLine::apologies>("apologies", [] { return SharingHeadings::tr("Apologies"); }),
    sharingNumber<&SharingLine::listsInTime>("listsInTime", [] { return SharingHeadings::tr("Lists in time"); }),
    sharingNumber<&SharingLine::listsLate>("listsLate", [] { return SharingHeadings::tr("Lists late"); }),
    sharingNumber<&SharingLine::listsNotSent>("listsNotSent", [] { return SharingHeadings::tr("Lists not sent"); }),
    sharingNumber<&SharingLine::given>("given", [] { return SharingHeadings::tr("Given", "contributions"); }),
    sharingNumber<&SharingLine::nil>("nil", [] { return SharingHeadings::tr("Nil", "contributions"); }),
    sharingNumber<&SharingLine::withheld>("withheld", [] { return SharingHeadings::tr("Withheld", "contributions"); }),
    sharingName,
}};

/// What became of what they took on.
inline constexpr std::array<Column<SharingLine>, 8> sharingActionColumns{{
    sharingAgency,
    sharingNumber<&SharingLine::actionsSet>("actionsSet", [] { return SharingHeadings::tr("Set", "actions"); }),
    sharingNumber<&SharingLine::completed>("completed", [] { return SharingHeadings::tr("Completed", "actions"); }),
    sharingNumber<&SharingLine::completedLate>("completedLate",
                                               [] { return SharingHeadings::tr("Of these late", "actions"); }),
    sharingNumber<&SharingLine::overdue>("overdue", [] { return SharingHeadings::tr("Overdue", "actions"); }),
    sharingNumber<&SharingLine::notPossible>("notPossible", [] { return SharingHeadings::tr("No longer possible"); }),
    sharingNumber<&SharingLine::notDone>("notDone", [] { return SharingHeadings::tr("Did not act"); }),
    sharingName,
}};

} // namespace marac
