// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/EarlierHearing.h"

#include "core/base/Clock.h"
#include "core/base/Refusals.h"
#include "core/cases/CaseFileTable.h"
#include "core/cases/CaseMatch.h"
#include "core/cases/RepeatOfHearing.h"
#include "core/cases/SamePlace.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/people/sameness/SamenessTable.h"
#include "core/referrals/ReferralTable.h"
#include "core/register/Register.h"
#include "core/register/settings/SettingTable.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EarlierHearing)
};
} // namespace

static bool samePerpetrator(const Connection &db, const ReferralRecord &one, const ReferralRecord &other)
{
    return std::any_of(one.parts.cbegin(), one.parts.cend(), [&](const ReferralPart &part) {
        if (part.role != PartRole::Perpetrator)
            return false;
        const QList<PersonId> same = SamenessTable::allOf(db, part.personId);
        return std::any_of(other.parts.cbegin(), other.parts.cend(), [&](const ReferralPart &known) {
            return known.role == PartRole::Perpetrator && same.contains(known.personId);
        });
    });
}

static bool sameStrand(const ReferralRecord &one, const ReferralRecord &other)
{
    return std::any_of(one.strands.cbegin(), one.strands.cend(), [&](const ReferralStrand &strand) {
        return std::any_of(other.strands.cbegin(), other.strands.cend(),
                           [&](const ReferralStrand &known) { return known.strand == strand.strand; });
    });
}

static QStringList signsBetween(const Connection &db, const ReferralRecord &record, const ReferralRecord &earlier)
{
    QStringList signs;
    if (samePerpetrator(db, record, earlier))
        signs += Words::tr("the same perpetrator");
    const PlaceLikeness place = placeLikeness(record.referral.incidentPlace, earlier.referral.incidentPlace);
    if (place == PlaceLikeness::Same)
        signs += Words::tr("the same place");
    if (place == PlaceLikeness::Within)
        signs += Words::tr("part of the same place");
    if (sameStrand(record, earlier))
        signs += Words::tr("the same motive");
    return signs;
}

/// All that the incident comes back to, newest meeting first. What speaks for it is looked for in the referral of that meeting
/// alone: an older matter of the file says nothing of this one.
static QList<EarlierHearing> hearingsOf(const Connection &db, const CaseFile &file, const ReferralRecord &record)
{
    QList<EarlierHearing> found;
    const int months = SettingTable::read(db).repeatMonths;
    const QList<AgendaItem> items = AgendaTable(db).ofCase(file.id);
    for (const AgendaItem &item : items) {
        const std::optional<Meeting> meeting = MeetingTable(db).find(item.meetingId);
        const std::optional<ReferralRecord> earlier = ReferralTable(db).record(item.referralId);
        // A mini MARAC is for its emergency alone; the full one after it hears both (R026).
        const bool waits =
            meeting && meeting->state == MeetingState::Planned && meeting->kind == MeetingKind::Full;
        if (!meeting || !earlier || (item.outcome != HearingOutcome::Heard && !waits))
            continue;
        const QDate referredOn = Clock::local(earlier->referral.receivedAt).date();
        if (!comesBackTo({referredOn, meeting->heldOn}, record.referral.incidentOn, months))
            continue;
        found += EarlierHearing{file.id, file.ref, meeting->id, meeting->ref, meeting->heldOn,
                                signsBetween(db, record, *earlier), true, waits};
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const EarlierHearing &a, const EarlierHearing &b) { return a.heardOn > b.heardOn; });
    return found;
}

std::optional<EarlierHearing> earlierHearing(const Connection &db, CaseFileId id, const ReferralRecord &record)
{
    const std::optional<CaseFile> file = CaseFileTable(db).find(id);
    const QList<EarlierHearing> found = file ? hearingsOf(db, *file, record) : QList<EarlierHearing>();
    if (found.isEmpty())
        return std::nullopt;
    const auto likely = std::find_if(found.cbegin(), found.cend(),
                                     [](const EarlierHearing &hearing) { return hearing.pointsToTheSame(); });
    return likely == found.cend() ? found.first() : *likely;
}

static QList<EarlierHearing> hearingsFor(const Connection &db, const ReferralRecord &record)
{
    QList<EarlierHearing> found;
    const CaseGate gate(db);
    const bool areTheirs = !filesOfVictims(db, record).isEmpty();
    const QList<CaseMatch> files = filesThatFit(db, record);
    for (const CaseMatch &match : files) {
        if (gate.isClosed(match.caseId))
            continue;
        if (std::optional<EarlierHearing> hearing = earlierHearing(db, match.caseId, record)) {
            hearing->theirFile = areTheirs;
            found += *hearing;
        }
    }
    return found;
}

Result<QList<EarlierHearing>> findEarlierHearings(Register &records, ReferralId id)
{
    QList<EarlierHearing> found;
    return records.consult(
        Operation::ConsultReferrals,
        [&](const Reading &reading) -> Result<AuditEvent> {
            const std::optional<ReferralRecord> record = ReferralTable(reading.db()).record(id);
            if (!record)
                return noSuchRecord();
            if (const Result<> gate = CaseGate(reading.db()).mayOpen(id); !gate)
                return Failure(gate.error());
            found = hearingsFor(reading.db(), *record);
            AuditEvent event{AuditVerb::Search, {SubjectKind::List, 0, QStringLiteral("earlier hearings")}};
            event.about += {SubjectKind::Referral, id.value(), record->referral.ref};
            for (const EarlierHearing &hearing : std::as_const(found))
                event.about += {SubjectKind::CaseFile, hearing.caseId.value(), hearing.caseRef};
            return event;
        },
        [&](const Reading &) -> Result<QList<EarlierHearing>> { return found; });
}

} // namespace marac
