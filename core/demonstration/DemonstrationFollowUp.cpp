// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/amending/AmendMinutes.h"
#include "core/actions/amending/MinutesAmendment.h"
#include "core/actions/chasing/ConsultChasing.h"
#include "core/actions/chasing/RecordChase.h"
#include "core/cases/transfer/KeepTransfer.h"
#include "core/demonstration/DemonstrationWork.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/research/KeepResearch.h"
#include "core/meetings/research/ResearchCount.h"
#include "core/people/sameness/JoinPersons.h"

#include <algorithm>

// The steps of DemonstrationWork between meetings: what agencies send of their files, chasing, transfers, records of one person.

namespace marac {

using namespace Qt::StringLiterals;

static Result<> done(const auto &outcome)
{
    return outcome ? Result<>{} : Result<>(Failure(outcome.error()));
}

/// What agencies sent back before a meeting. One answers too late, one has to be asked again; of a meeting that is still to
/// come some have not answered yet.
Result<> DemonstrationWork::takeReturns(MeetingId meeting, bool isComplete)
{
    AgencyId silent;
    const Result<int> kept = m_records.change(Operation::Circulate, [&](Change &change) -> Result<int> {
        int count = 0;
        for (const AgencyResearch &asked : countResearch(change.db(), *MeetingTable(change.db()).find(meeting))) {
            if (m_random.bounded(100) < (isComplete ? 8 : 45)) {
                if (!silent.isValid() && !asked.owed().isEmpty())
                    silent = asked.agency.id;
                continue;
            }
            for (const AgendaItemId item : asked.owed()) {
                const int kind = m_random.bounded(10);
                const Result<ResearchReturn> taken = keepReturn(change,
                                                                {item, asked.agency.id,
                                                                 kind < 5       ? ReturnKind::Information
                                                                     : kind < 9 ? ReturnKind::Nil
                                                                                : ReturnKind::Withheld});
                if (!taken)
                    return Failure(taken.error());
                ++count;
            }
        }
        if (count == 0)
            change.audit({AuditVerb::Consult, {SubjectKind::Meeting, meeting.value(), {}}});
        return count;
    });
    if (!kept || isComplete || !silent.isValid())
        return done(kept);
    ResearchChase chase;
    chase.meetingId = meeting;
    chase.agencyId = silent;
    chase.method = ResearchChaseMethod::Phone;
    chase.recipient = u"PDMO"_s;
    return done(recordResearchChase(m_records, chase));
}

/// Everything that is due to be chased today, by secure e-mail.
Result<> DemonstrationWork::chaseAgencies()
{
    const Result<QList<Chaser>> chasers = listChasers(m_records);
    if (!chasers)
        return Failure(chasers.error());
    for (const Chaser &chaser : *chasers) {
        if (chaser.level == ChaseLevel::Chair || !chaser.recipient)
            continue;
        ChaseEntry entry;
        entry.level = chaser.level;
        entry.chasedOn = m_clock.today();
        entry.recipient = chaser.recipient->name;
        for (const ChaseLine &line : chaser.lines)
            entry.actions << line.row.action.id;
        if (const Result<> chased = done(recordChase(m_records, entry)); !chased)
            return chased;
    }
    return {};
}

/// One file goes to another area, and one came from there with papers that are still awaited.
Result<> DemonstrationWork::transferFiles()
{
    CaseTransfer out;
    CaseTransfer in;
    for (const auto &[id, file] : m_files) {
        if (file.standing != FileStanding::Heard)
            continue;
        (out.caseId.isValid() ? in : out).caseId = file.id;
        if (in.caseId.isValid())
            break;
    }
    if (!in.caseId.isValid())
        return {};
    out.area = u"Liverpool"_s;
    out.contact = u"MARAC Administrator, Liverpool, 07700 900177"_s;
    out.movedOn = m_clock.today().addDays(-3);
    out.alreadyHeard = TransferAnswer::Yes;
    out.agendaOut = TransferAnswer::No;
    out.papersOn = m_clock.today();
    out.sourceAgencyId = m_partnership.agencies.value(u"HHR"_s);
    in.direction = TransferDirection::In;
    in.area = u"Wirral"_s;
    in.contact = u"MARAC Administrator, Wirral, 07700 900178"_s;
    in.movedOn = m_clock.today().addDays(-5);
    in.alreadyHeard = TransferAnswer::Yes;
    in.papersAskedOn = m_clock.today();
    in.sourceAgencyId = m_partnership.agencies.value(u"POL"_s);
    const Result<> gone = done(keepTransfer(m_records, out));
    return gone ? done(keepTransfer(m_records, in)) : gone;
}

/// Somebody known is referred once more with the name spelt otherwise; the administrator says that both records are of one person.
Result<> DemonstrationWork::joinSpellings()
{
    const auto heard = std::find_if(m_files.crbegin(), m_files.crend(),
                                    [](const auto &one) { return one.second.standing == FileStanding::Heard; });
    if (heard == m_files.crend())
        return {};
    const File &file = heard->second;
    Arrival arrival{file.story,
                    demonstrationReferral(*file.story, m_partnership, m_nextArrival++, m_clock.now(), false)};
    arrival.entry.parts << file.people.first();
    PartEntry &victim = arrival.entry.parts.first();
    const PersonId known = victim.existing;
    victim.existing = {};
    QString &spelt = victim.person.person.familyName;
    spelt = spelt.endsWith(u'e') ? spelt.chopped(1) : spelt + u'e';
    const Result<ReferralId> again = receive(arrival);
    if (!again)
        return Failure(again.error());
    const PersonId other = m_arrivals.at(again->value()).entry.parts.first().existing;
    return done(joinPersons(m_records,
                            {other, known,
                             u"The same date of birth and telephone; the housing officer confirms the spelling."_s,
                             m_partnership.agencies.value(u"HHR"_s)}));
}

/// A signatory found a mistake in the minutes after they were locked.
Result<> DemonstrationWork::amendLockedMinutes(MeetingId meeting)
{
    MinutesAmendment amendment;
    amendment.meetingId = meeting;
    amendment.text = u"The representative of Victim Support attended from 10:00 and not from 09:30."_s;
    amendment.reason = u"Victim Support wrote in after reading the minutes."_s;
    amendment.approvedBy = u"Chris Okafor"_s;
    amendment.approvedOn = m_clock.today();
    amendment.sourceAgencyId = m_partnership.agencies.value(u"VS"_s);
    return done(amendMinutes(m_records, amendment));
}

} // namespace marac
