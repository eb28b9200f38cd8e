// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/minutes/MinutesRecording.h"
#include "core/documents/builders/file/ProjectFolderDocument.h"
#include "core/documents/papers/file/CasePapers.h"
#include "core/register/AuditRow.h"
#include "core/register/ConsultAudit.h"

#include <algorithm>

namespace marac::documents {

static constexpr int mostEntries = 1000;

static AuditReportEntry entryOf(const AuditRow &row)
{
    return {row.seq, row.at, row.who, row.what, row.about, row.fields, row.reason};
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

/// The access list is the trail of this case; what left for somebody is the record of data disclosed too, beside the lists that
/// were recorded as sent.
static void addAccess(const PaperGround &ground, const CaseDossier &dossier, ProjectFolderInput &input)
{
    AuditFilter filter;
    filter.about = Subject{SubjectKind::CaseFile, dossier.file.id.value(), dossier.file.ref};
    filter.limit = mostEntries;
    const AuditPage page = readAudit(ground.db(), filter);
    for (const AuditEntry &entry : page.entries) {
        const AuditRow row = AuditRow::of(entry, page.users);
        input.access << entryOf(row);
        if (isDisclosure(entry.event))
            input.disclosures << FolderDisclosure{entry.at, row.recipients, paperName(entry.event), row.what};
    }
    for (const CaseCirculation &sent : dossier.circulations)
        input.disclosures << FolderDisclosure{sent.sentAt, agencyName(ground.db(), sent.agencyId),
                                              //: a meeting's reference
                                              PaperWords::tr("Case list of %1, recorded as sent").arg(sent.meetingRef),
                                              sent.recipient};
    std::stable_sort(input.disclosures.begin(), input.disclosures.end(),
                     [](const FolderDisclosure &one, const FolderDisclosure &two) { return one.at < two.at; });
}

static QString stateText(MinutesState state)
{
    switch (state) {
    case MinutesState::Draft:
        return PaperWords::tr("minutes in draft");
    case MinutesState::Approved:
        return PaperWords::tr("minutes approved");
    case MinutesState::Locked:
        return PaperWords::tr("minutes approved and locked");
    }
    return {};
}

static void addMeetings(const PaperGround &ground, const CaseDossier &dossier, ProjectFolderInput &input)
{
    for (const CaseHearing &hearing : dossier.hearings) {
        if (!hearing.meeting.openedAt.isValid())
            continue;
        const MinutesFile file = readMinutes(ground.reading, hearing.meeting.id);
        const MinutesRecord record = minutesRecordOf(ground.db(), file);
        for (const MinutesCase &heard : record.cases) {
            if (heard.caseId == dossier.file.id)
                input.meetings << FolderMeeting{hearing.meeting.ref, hearing.meeting.heldOn,
                                                stateText(file.minutes.state), heard};
        }
    }
}

/// Notes of the tracking data: what was written, said on the telephone and done between meetings.
static void addCorrespondence(const PaperGround &ground, const CaseDossier &dossier, ProjectFolderInput &input)
{
    for (const CaseEvent &event : dossier.events) {
        if (event.kind != CaseEventKind::Note)
            continue;
        const QDateTime at = Clock::local(event.at);
        input.correspondence << ChronologyEntry{at.date(), at.time(), PaperWords::tr("Note"), event.text,
                                                agencyName(ground.db(), event.sourceAgencyId)};
    }
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
