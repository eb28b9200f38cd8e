// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/EarlierHearing.h"

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

static QStringList signsIn(const Connection &db, CaseFileId file, const ReferralRecord &record)
{
    bool perpetrator = false, strand = false;
    PlaceLikeness place = PlaceLikeness::Other;
    const ReferralTable table(db);
    for (const Referral &earlier : table.ofCase(file)) {
        const ReferralRecord known{earlier, table.parts(earlier.id), table.strands(earlier.id)};
        perpetrator = perpetrator || samePerpetrator(db, record, known);
        place = std::max(place, placeLikeness(record.referral.incidentPlace, earlier.incidentPlace));
        strand = strand || sameStrand(record, known);
    }
    QStringList signs;
    if (perpetrator)
        signs += Words::tr("the same perpetrator");
    if (place == PlaceLikeness::Same)
        signs += Words::tr("the same place");
    if (place == PlaceLikeness::Within)
        signs += Words::tr("part of the same place");
    if (strand)
        signs += Words::tr("the same motive");
    return signs;
}

std::optional<EarlierHearing> earlierHearing(const Connection &db, CaseFileId file, const ReferralRecord &record)
{
    QHash<QDate, Meeting> heard;
    for (const AgendaItem &item : AgendaTable(db).ofCase(file)) {
        const std::optional<Meeting> meeting = MeetingTable(db).find(item.meetingId);
        if (meeting && item.outcome == HearingOutcome::Heard)
            heard.insert(meeting->heldOn, *meeting);
    }
    const QDate day = hearingRepeated(heard.keys(), record.referral.incidentOn, SettingTable::read(db).repeatMonths);
    if (!day.isValid())
        return std::nullopt;
    const Meeting &meeting = heard[day];
    return EarlierHearing{file, CaseFileTable(db).find(file)->ref, meeting.id, meeting.ref,
                          day,  signsIn(db, file, record)};
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
            AuditEvent event{AuditVerb::Search, {SubjectKind::List, 0, QStringLiteral("cases")}};
            event.about += {SubjectKind::Referral, id.value(), record->referral.ref};
            for (const EarlierHearing &hearing : std::as_const(found))
                event.about += {SubjectKind::CaseFile, hearing.caseId.value(), hearing.caseRef};
            return event;
        },
        [&](const Reading &) -> Result<QList<EarlierHearing>> { return found; });
}

} // namespace marac
