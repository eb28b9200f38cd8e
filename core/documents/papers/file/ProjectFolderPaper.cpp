// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/ChaseTable.h"
#include "core/actions/chasing/ChaseWords.h"
#include "core/documents/builders/file/ProjectFolderDocument.h"
#include "core/documents/papers/file/CasePapers.h"
#include "core/meetings/research/ResearchTable.h"
#include "core/register/trail/AuditRow.h"
#include "core/register/trail/ConsultAudit.h"

#include <algorithm>

namespace marac::documents {

static constexpr int entriesAtATime = 1000;

/// The words that somebody searched for are the reason of a search: they may name people of other cases, so they stay in the
/// trail.
static AuditReportEntry entryOf(const AuditRow &row, AuditVerb verb)
{
    return {
        row.seq, row.at, row.who, row.what, row.about, row.fields, verb == AuditVerb::Search ? QString() : row.reason};
}

static bool isDisclosure(const AuditEvent &event)
{
    const bool leaves =
        event.verb == AuditVerb::Print || event.verb == AuditVerb::Export || event.verb == AuditVerb::Disclose;
    // A list that was sent stands in the circulation, with whom it went to.
    return leaves && event.subject.kind != SubjectKind::Circulation && !event.recipients.isEmpty();
}

/// What a paper is known by; other records keep the words of the trail.
static QString paperName(const AuditEvent &event)
{
    const std::optional<DocumentKind> kind =
        event.fields.isEmpty() ? std::nullopt : fromCode<DocumentKind>(event.fields.first());
    return kind ? kindTitle(*kind) : subjectWords(event.subject);
}

/// The access list is the trail of this case, to its beginning; what left for somebody is the record of data disclosed too,
/// beside the lists that were recorded as sent.
static void addAccess(const PaperGround &ground, const CaseDossier &dossier, ProjectFolderInput &input)
{
    AuditFilter filter;
    filter.about = Subject{SubjectKind::CaseFile, dossier.file.id.value(), dossier.file.ref};
    filter.limit = entriesAtATime;
    for (bool more = true; more;) {
        const AuditPage page = readAudit(ground.db(), filter);
        for (const AuditEntry &entry : page.entries) {
            const AuditRow row = AuditRow::of(entry, page.users);
            input.access << entryOf(row, entry.event.verb);
            if (isDisclosure(entry.event))
                input.disclosures << FolderDisclosure{entry.at, row.recipients, paperName(entry.event), row.what};
            filter.beforeSeq = entry.seq;
        }
        more = page.more;
    }
    for (const CaseCirculation &sent : dossier.circulations)
        input.disclosures << FolderDisclosure{sent.sentAt, agencyName(ground.db(), sent.agencyId),
                                              //: a meeting's reference
                                              PaperWords::tr("Case list of %1, recorded as sent").arg(sent.meetingRef),
                                              sent.recipient};
    std::stable_sort(input.disclosures.begin(), input.disclosures.end(),
                     [](const FolderDisclosure &one, const FolderDisclosure &two) { return one.at < two.at; });
}

static void addMeetings(const PaperGround &ground, const CaseDossier &dossier, ProjectFolderInput &input)
{
    MeetingId last; // two referrals of the case may stand on one agenda
    for (const CaseHearing &hearing : dossier.hearings) {
        if (hearing.meeting.id != last)
            input.meetings += minutesAbout(ground, dossier.file.id, hearing.meeting);
        last = hearing.meeting.id;
    }
}

/// Agencies asked again for what they hold before a meeting that had the case on its agenda (R028).
static void addResearchAsked(const PaperGround &ground, const CaseDossier &dossier, ProjectFolderInput &input)
{
    MeetingId last; // two referrals of the case may stand on one agenda
    for (const CaseHearing &hearing : dossier.hearings) {
        if (hearing.meeting.id == last)
            continue;
        last = hearing.meeting.id;
        for (const ResearchChase &chase : ResearchTable(ground.db()).chasesOf(last)) {
            const QDateTime at = Clock::local(chase.chasedAt);
            input.correspondence << ChronologyEntry{
                at.date(), at.time(), PaperWords::tr("Research"),
                //: a person or post, a meeting's reference
                PaperWords::tr("%1 asked again before %2").arg(chase.recipient, hearing.meeting.ref),
                agencyName(ground.db(), chase.agencyId)};
        }
    }
}

/// What went to and came from the MARACs of other areas.
static void addTransfers(const PaperGround &ground, const CaseDossier &dossier, ProjectFolderInput &input)
{
    for (const CaseTransfer &transfer : dossier.transfers) {
        const bool isOut = transfer.direction == TransferDirection::Out;
        const auto add = [&](QDate day, const QString &words) {
            if (day.isValid())
                input.correspondence << ChronologyEntry{day,
                                                        {},
                                                        PaperWords::tr("Transfer"),
                                                        words.arg(transfer.area),
                                                        agencyName(ground.db(), transfer.sourceAgencyId)};
        };
        add(transfer.papersAskedOn, PaperWords::tr("%1 asked for its papers", "an area"));
        add(transfer.papersOn,
            isOut ? PaperWords::tr("Papers sent to %1", "an area") : PaperWords::tr("Papers of %1 arrived", "an area"));
        add(transfer.receiptOn,
            isOut ? PaperWords::tr("Receipt of %1 arrived", "an area")
                  : PaperWords::tr("Receipt given to %1", "an area"));
    }
}

/// Notes of the tracking data, how agencies were chased for actions and research, and papers of other areas: what was written,
/// said on the telephone and done between meetings. Oldest first.
static void addCorrespondence(const PaperGround &ground, const CaseDossier &dossier, ProjectFolderInput &input)
{
    for (const CaseEvent &event : dossier.events) {
        if (event.kind != CaseEventKind::Note)
            continue;
        const QDateTime at = Clock::local(event.at);
        input.correspondence << ChronologyEntry{at.date(), at.time(), PaperWords::tr("Note"), event.text,
                                                agencyName(ground.db(), event.sourceAgencyId)};
    }
    for (const ActionRow &row : dossier.actions) {
        for (const Chase &chase : ChaseTable(ground.db()).ofAction(row.action.id))
            input.correspondence << ChronologyEntry{
                chase.chasedOn,
                {},
                chaseMethodWord(chase.method),
                //: an action's reference, its agency, and how that was chased
                PaperWords::tr("%1, %2: %3").arg(row.action.ref, row.ownerCode, chaseLine(chase))};
    }
    addResearchAsked(ground, dossier, input);
    addTransfers(ground, dossier, input);
    std::stable_sort(input.correspondence.begin(), input.correspondence.end(),
                     [](const ChronologyEntry &one, const ChronologyEntry &two) {
                         return one.day != two.day ? one.day < two.day : one.time < two.time;
                     });
}

Result<PaperDraft> projectFolderPaper(const PaperGround &ground)
{
    PaperDraft draft;
    const Result<CaseDossier> dossier = openedCase(ground, draft);
    if (!dossier)
        return Failure(dossier.error());
    ProjectFolderInput input;
    input.summary = summaryOf(ground, *dossier);
    input.note = ground.wording.letters().folderNote;
    input.chronology = chronologyOf(ground, *dossier);
    addAccess(ground, *dossier, input);
    addMeetings(ground, *dossier, input);
    addCorrespondence(ground, *dossier, input);
    draft.document = projectFolderDocument(input);
    return draft;
}

} // namespace marac::documents
