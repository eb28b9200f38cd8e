// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/samples/Samples.h"

#include "core/documents/builders/DesignationDocument.h"
#include "core/documents/builders/WithoutConsentDocument.h"
#include "core/documents/builders/letters/ChaserDocument.h"
#include "core/documents/builders/letters/PackCoverDocument.h"
#include "core/documents/builders/letters/ResearchReminderDocument.h"
#include "core/documents/builders/letters/ReturnedLetterDocument.h"
#include "core/documents/builders/letters/TransferLetterDocument.h"
#include "core/documents/builders/meeting/AgencyExtractDocument.h"
#include "core/documents/builders/meeting/AttendanceSheetDocument.h"
#include "core/documents/builders/meeting/ResearchFormDocument.h"

namespace marac::documents::samples {

using namespace Qt::StringLiterals;

static AgencyExtractInput extract()
{
    AgencyExtractInput input;
    static_cast<MinutesRecord &>(input) = minutes(MinutesState::Locked, 2);
    input.amendments = amendments();
    input.riskLabel = u"An aid."_s;
    return input;
}

static CaseSummaryInput summary()
{
    CaseSummaryInput input;
    input.reference = u"SHC-2026-0041"_s;
    return input;
}

/// With everything that may be said of a case.
static FolderMeeting notes()
{
    FolderMeeting meeting;
    meeting.heard = minutes().cases.at(1);
    return meeting;
}

static TransferLetterInput transfer(bool out, bool heard)
{
    TransferLetterInput input;
    if (out)
        input.summary = summary();
    if (heard)
        input.minutes = notes();
    return input;
}

InvitationInput invitation(const QStringList &agencies)
{
    InvitationInput input;
    input.wording = letterWording(WordingEdition::Uk2026);
    for (const QString &agency : agencies) {
        Addressee to;
        to.agency = agency;
        input.to << to;
    }
    return input;
}

QList<Document> everyPaper()
{
    CaseListInput circulated = caseList();
    circulated.riskLabel = u"An aid."_s;
    ReturnedLetterInput returned;
    returned.missing = QStringList{u"A risk assessment"_s};
    ResearchFormInput research;
    research.blank = true;
    ProjectFolderInput folder;
    folder.summary = summary();
    folder.meetings << notes();
    WithoutConsentInput withoutConsent;
    withoutConsent.blank = true;
    return {agendaDocument(agenda()),
            caseListDocument(circulated),
            riskFormDocument(riskForm()),
            minutesDocument(minutes(MinutesState::Draft)),
            minutesDocument(minutes(MinutesState::Locked)),
            agencyExtractDocument(extract()),
            actionsDocument(actions()),
            attendanceSheetDocument(AttendanceSheetInput()),
            invitationDocument(invitation({u"Harbour Homes"_s})),
            packCoverDocument(PackCoverInput()),
            researchFormDocument(research),
            researchReminderDocument(ResearchReminderInput()),
            chaserDocument(ChaserInput()),
            returnedLetterDocument(returned),
            transferLetterDocument(transfer(true, true)),
            transferLetterDocument(transfer(true, false)),
            transferLetterDocument(transfer(false, false)),
            caseSummaryDocument(summary()),
            chronologyDocument(ChronologyInput()),
            projectFolderDocument(folder),
            designationDocument(DesignationInput()),
            withoutConsentDocument(withoutConsent),
            withoutConsentDocument(WithoutConsentInput()),
            auditReportDocument(auditReport(2))};
}

} // namespace marac::documents::samples
