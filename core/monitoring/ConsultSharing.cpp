// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/ConsultSharing.h"

#include "core/agencies/AgencyTable.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/circulation/CirculationTable.h"
#include "core/monitoring/CountSharing.h"
#include "core/monitoring/PeriodProblems.h"
#include "core/monitoring/SharingTable.h"
#include "core/register/Register.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsultSharing)
};
} // namespace

SharingPeriod lastTwelveMonths(QDate today)
{
    return {today.addMonths(-12).addDays(1), today};
}

static QList<ReferralId> referralsOn(const QList<AgendaItem> &agenda)
{
    QList<ReferralId> referrals;
    for (const AgendaItem &item : agenda)
        referrals << item.referralId;
    return referrals;
}

/// Whether one agency was to be told of the cases of a meeting: it took part then, was invited, or was sent a list.
static bool isOwed(AgencyId agency, const QList<Agency> &takingPart, AgencyPresence presence, bool wasSent)
{
    return wasSent || presence != AgencyPresence::NotInvited
        || std::any_of(takingPart.cbegin(), takingPart.cend(), [&](const Agency &one) { return one.id == agency; });
}

static void countMeeting(const Connection &db, const MonitoredMeeting &meeting, QList<SharingLine> &lines)
{
    const QList<SeatTaken> attendance = SharingTable(db).attendance(meeting.id);
    const QList<ReferralId> agenda = referralsOn(AgendaTable(db).ofMeeting(meeting.id));
    const QList<Circulation> sent = CirculationTable(db).ofMeeting(meeting.id);
    const QList<Agency> takingPart = AgencyTable::takingPart(db, meeting.heldOn);
    for (SharingLine &line : lines) {
        QList<Circulation> sentToAgency = sent;
        sentToAgency.removeIf([&](const Circulation &list) { return list.agencyId != line.agencyId; });
        const AgencyPresence presence = agencyPresence(attendance, line.agencyId);
        countPresence(line, presence);
        if (isOwed(line.agencyId, takingPart, presence, !sentToAgency.isEmpty()))
            countList(line, listStanding(meeting.kind, agenda, sentToAgency));
    }
}

static SharingReport readSharing(const Connection &db, const SharingPeriod &period, QDate today)
{
    SharingReport report;
    report.period = period;
    QHash<AgencyId, qsizetype> places;
    const QList<Agency> agencies = AgencyTable::all(db);
    for (const Agency &agency : agencies) {
        places.insert(agency.id, report.lines.size());
        SharingLine line;
        line.agencyId = agency.id;
        line.code = agency.code;
        line.name = agency.name;
        report.lines << line;
    }
    const SharingTable table(db);
    const QList<MonitoredMeeting> meetings = table.meetings(period);
    report.meetings = int(meetings.size());
    for (const MonitoredMeeting &meeting : meetings)
        countMeeting(db, meeting, report.lines);
    const auto lineOf = [&](AgencyId agency) -> SharingLine & { return report.lines[places.value(agency)]; };
    for (const ContributionCount &one : table.contributions(period))
        countContributions(lineOf(one.agencyId), one.kind, one.count);
    for (const Action &action : table.actions(period))
        countAction(lineOf(action.ownerAgencyId), action, today);
    const QList<Agency> now = AgencyTable::takingPart(db, today);
    report.lines.removeIf([&](const SharingLine &line) {
        return !hasCounts(line)
            && std::none_of(now.cbegin(), now.cend(), [&](const Agency &one) { return one.id == line.agencyId; });
    });
    report.total = totalOf(report.lines);
    return report;
}

static Result<SharingReport> read(Register &records, Operation operation, const SharingPeriod &period,
                                  const AuditEvent &access, const QList<FieldProblem> &problems)
{
    return records.consult(
        operation,
        [&](const Reading &) -> Result<AuditEvent> {
            if (!problems.isEmpty())
                return invalid(problems);
            return access;
        },
        [&](const Reading &reading) -> Result<SharingReport> {
            return readSharing(reading.db(), period, reading.today());
        });
}

static const Subject sharing{SubjectKind::List, 0, QStringLiteral("sharing")};

Result<SharingReport> consultSharing(Register &records, QDate from, QDate to)
{
    const SharingPeriod period{from, to};
    return read(records, Operation::ConsultMeetings, period, {AuditVerb::Consult, sharing}, periodProblems(period));
}

Result<SharingReport> exportSharing(Register &records, QDate from, QDate to, const QString &reason)
{
    const SharingPeriod period{from, to};
    const QString kept = text::kept(reason);
    QList<FieldProblem> problems = periodProblems(period);
    if (kept.isEmpty())
        problems.append({QStringLiteral("reason"), Words::tr("Say what the export is for; it is recorded.")});
    return read(records, Operation::ExportDocuments, period, {AuditVerb::Export, sharing, {}, kept}, problems);
}

} // namespace marac
