// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/MinutesWords.h"

#include "core/actions/minutes/MinutesRecord.h"
#include "core/agencies/AgencyTable.h"
#include "core/cases/CaseFileTable.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/people/PersonName.h"
#include "core/people/PersonTable.h"
#include "core/risk/AssessmentTable.h"
#include "core/risk/rules/RiskBand.h"
#include "core/risk/tool/RiskToolTable.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MinutesWords)
};
} // namespace

QString agencyName(const Connection &db, AgencyId id)
{
    const std::optional<Agency> agency = AgencyTable::find(db, id);
    return agency ? agency->name : QString();
}

RiskTool toolOf(const Connection &db, ReferralId referral, QDate meetingDay)
{
    const std::optional<Assessment> newest = AssessmentTable::latestOf(db, referral, meetingDay);
    const std::optional<RiskTool> own =
        newest ? RiskToolTable::find(db, newest->toolId, newest->toolVersion) : std::nullopt;
    return own ? *own : RiskToolTable::inUse(db);
}

static QString kindOfHearing(const Connection &db, const AgendaRow &row)
{
    if (row.item.repeat)
        return Words::tr("Repeat");
    for (const AgendaItem &item : AgendaTable(db).ofReferral(row.item.referralId)) {
        if (item.meetingId == row.item.meetingId)
            break;
        if (MeetingTable(db).find(item.meetingId)->kind == MeetingKind::Mini)
            return Words::tr("From mini MARAC");
    }
    return Words::tr("New");
}

QString caseKind(const Connection &db, const AgendaRow &row)
{
    const QString kind = kindOfHearing(db, row);
    return row.transferredFrom.isEmpty()
        ? kind
        : Words::tr("%1, transferred from %2", "kind of case, and an area").arg(kind, row.transferredFrom);
}

QString bandText(const QString &code)
{
    const std::optional<RiskBand> band = fromCode<RiskBand>(code);
    return band ? bandName(*band) : Words::tr("Not yet assessed");
}

QString victimInitials(const Connection &db, CaseFileId id)
{
    const std::optional<CaseFile> file = CaseFileTable(db).find(id);
    if (!file)
        return {};
    const std::optional<Person> victim = PersonTable::find(db, file->victimId);
    return victim ? personName(*victim, NameForm::Initials) : file->place;
}

QString authorityText(const MinutesAttendee &attendee)
{
    if (attendee.authorisedBy.isEmpty())
        return {};
    //: the PDMO's name
    return Words::tr("temporary DMO, authorised by %1").arg(attendee.authorisedBy);
}

QDate nextMeetingAfter(const Connection &db, QDate day)
{
    const QList<MeetingRow> planned = MeetingTable(db).plannedFrom(day.addDays(1));
    return planned.isEmpty() ? QDate() : planned.first().meeting.heldOn;
}

QStringList linesOf(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace marac
