// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/PaperTour.h"

#include "core/actions/ListActions.h"
#include "core/actions/chasing/ConsultChasing.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/agencies/ListAgencies.h"
#include "core/documents/builders/RecoverySheetDocument.h"
#include "core/documents/odt/WriteOdt.h"
#include "core/documents/paper/Paint.h"
#include "core/dossier/CaseDossier.h"
#include "core/keys/RecoveryWords.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/register/Register.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace marac {

using documents::DocumentKind;

static constexpr int pictureDpi = 80;

Result<int> PaperTour::run()
{
    Result<> done;
    for (Result<> (PaperTour::*step)() :
         {&PaperTour::keepMeetingPapers, &PaperTour::keepReferralPapers, &PaperTour::keepAgencyPapers,
          &PaperTour::keepCasePapers, &PaperTour::keepTransferLetters, &PaperTour::keepAuditReport,
          &PaperTour::keepRecoverySheet, &PaperTour::everyKind}) {
        if (done)
            done = (this->*step)();
    }
    return done ? Result<int>(m_papers) : Result<int>(Failure(done.error()));
}

/// Of the next meeting that has cases, and of the last that was held.
Result<> PaperTour::keepMeetingPapers()
{
    const Result<QList<MeetingRow>> meetings = listMeetings(m_records);
    if (!meetings)
        return Failure(meetings.error());
    const auto with = [&](MeetingState state) {
        const auto found = std::find_if(meetings->begin(), meetings->end(), [state](const MeetingRow &row) {
            return row.meeting.state == state && row.cases > 0;
        });
        return found == meetings->end() ? MeetingId() : found->meeting.id;
    };
    const MeetingId coming = with(MeetingState::Planned);
    const MeetingId held = with(MeetingState::Held);
    const Result<QList<AgencyLine>> agencies = listAgencies(m_records);
    if (!agencies)
        return Failure(agencies.error());
    AgencyId agency;
    for (const AgencyLine &line : *agencies) {
        if (line.agency.kind == AgencyKind::Housing)
            agency = line.agency.id;
    }
    const std::pair<documents::PaperOrder, const char *> orders[] = {
        {{.kind = DocumentKind::Undertaking, .meeting = coming, .blank = true}, "undertaking-blank"},
        {{.kind = DocumentKind::Undertaking, .meeting = coming}, "undertaking"},
        {{.kind = DocumentKind::Invitation, .meeting = coming}, "invitation"},
        {{.kind = DocumentKind::AttendanceSheet, .meeting = coming}, "attendance-sheet"},
        {{.kind = DocumentKind::Agenda, .meeting = coming}, "agenda"},
        {{.kind = DocumentKind::CaseList, .meeting = coming}, "case-list"},
        {{.kind = DocumentKind::PackCover, .meeting = coming, .recipient = agency}, "pack-cover"},
        {{.kind = DocumentKind::ResearchForm, .blank = true}, "research-form-blank"},
        {{.kind = DocumentKind::ResearchForm, .meeting = held, .recipient = agency}, "research-form"},
        {{.kind = DocumentKind::Minutes, .meeting = held}, "minutes"},
        {{.kind = DocumentKind::AgencyExtract, .meeting = held, .recipient = agency}, "agency-extract"},
        {{.kind = DocumentKind::Actions, .meeting = held}, "actions"},
    };
    for (const auto &[order, name] : orders) {
        if (const Result<> kept = keep(order, QLatin1String(name)); !kept)
            return kept;
    }
    return keepResearchReminder(coming);
}

/// To the first agency that still owes a return before the meeting.
Result<> PaperTour::keepResearchReminder(MeetingId meeting)
{
    const Result<MeetingFile> file = consultMeeting(m_records, meeting);
    if (!file)
        return Failure(file.error());
    const auto owing = std::find_if(file->research.cbegin(), file->research.cend(),
                                    [](const AgencyResearch &research) { return !research.owed().isEmpty(); });
    if (owing == file->research.cend())
        return {};
    return keep({.kind = DocumentKind::ResearchReminder, .meeting = meeting, .recipient = owing->agency.id},
                QStringLiteral("research-reminder"));
}

Result<> PaperTour::keepReferralPapers()
{
    Result<> kept = keep({.kind = DocumentKind::RiskForm, .blank = true}, QStringLiteral("risk-form-blank"));
    for (const auto &[state, kind, name] :
         {std::tuple(ReferralState::Accepted, DocumentKind::RiskForm, "risk-form"),
          std::tuple(ReferralState::Returned, DocumentKind::ReturnedLetter, "returned-letter")}) {
        if (!kept)
            return kept;
        const Result<QList<ReferralRow>> referrals = listReferrals(m_records, state, 1);
        if (!referrals)
            return Failure(referrals.error());
        if (!referrals->isEmpty())
            kept = keep({.kind = kind, .referral = referrals->first().id}, QLatin1String(name));
    }
    return kept ? keepWithoutConsent() : kept;
}

/// Of the emergency that was accepted without consent.
Result<> PaperTour::keepWithoutConsent()
{
    const Result<QList<ReferralRow>> accepted = listReferrals(m_records, ReferralState::Accepted);
    if (!accepted)
        return Failure(accepted.error());
    const auto emergency =
        std::find_if(accepted->cbegin(), accepted->cend(), [](const ReferralRow &row) { return row.emergency; });
    const Result<> blank =
        keep({.kind = DocumentKind::WithoutConsent, .blank = true}, QStringLiteral("without-consent-blank"));
    if (!blank || emergency == accepted->cend())
        return blank;
    return keep({.kind = DocumentKind::WithoutConsent, .referral = emergency->id}, QStringLiteral("without-consent"));
}

Result<> PaperTour::keepAgencyPapers()
{
    const Result<QList<ActionRow>> actions = listActions(m_records, {.state = ActionState::Open});
    if (!actions)
        return Failure(actions.error());
    Result<> kept;
    if (!actions->isEmpty())
        kept = keep({.kind = DocumentKind::Actions, .recipient = actions->first().action.ownerAgencyId},
                    QStringLiteral("actions-agency"));
    const Result<QList<Chaser>> chasers = listChasers(m_records);
    if (!chasers)
        return Failure(chasers.error());
    if (kept && !chasers->isEmpty())
        kept = keep(
            {.kind = DocumentKind::Chaser, .recipient = chasers->first().agency.id, .level = chasers->first().level},
            QStringLiteral("chaser"));
    const Result<QList<AgencyLine>> agencies = listAgencies(m_records);
    if (!agencies)
        return Failure(agencies.error());
    if (kept && !agencies->isEmpty())
        kept = keep({.kind = DocumentKind::Designation, .recipient = agencies->first().agency.id},
                    QStringLiteral("designation"));
    return kept;
}

/// Of the case that has come furthest.
Result<> PaperTour::keepCasePapers()
{
    const Result<QList<CaseFileRow>> files = listCaseFiles(m_records);
    if (!files)
        return Failure(files.error());
    const auto heard = std::find_if(files->begin(), files->end(), [](const CaseFileRow &row) {
        return row.lastHeardOn.isValid() && row.openActions > 0;
    });
    if (heard == files->end())
        return {};
    for (const auto &[kind, name] :
         {std::pair(DocumentKind::CaseSummary, "case-summary"), std::pair(DocumentKind::Chronology, "chronology"),
          std::pair(DocumentKind::ProjectFolder, "project-folder")}) {
        if (const Result<> kept = keep({.kind = kind, .caseFile = heard->id}, QLatin1String(name)); !kept)
            return kept;
    }
    return {};
}

/// To the area a case goes to, and to the one a case came from.
Result<> PaperTour::keepTransferLetters()
{
    const Result<QList<CaseFileRow>> files = listCaseFiles(m_records);
    if (!files)
        return Failure(files.error());
    QSet<TransferDirection> kept;
    for (const CaseFileRow &row : *files) {
        const Result<CaseDossier> dossier = row.closed ? CaseDossier() : consultCaseFile(m_records, row.id);
        if (!dossier)
            return Failure(dossier.error());
        for (const CaseTransfer &transfer : dossier->transfers) {
            if (kept.contains(transfer.direction))
                continue;
            kept += transfer.direction;
            const QString name = QStringLiteral("transfer-letter-") + toCode(transfer.direction);
            if (const Result<> made = keep({.kind = DocumentKind::TransferLetter, .transfer = transfer.id}, name);
                !made)
                return made;
        }
    }
    return {};
}

/// Who looked at the newest case file.
Result<> PaperTour::keepAuditReport()
{
    const Result<QList<CaseFileRow>> files = listCaseFiles(m_records, 1);
    if (!files)
        return Failure(files.error());
    documents::PaperOrder order{.kind = DocumentKind::AuditReport};
    if (!files->isEmpty())
        order.audit.filter.about = Subject{SubjectKind::CaseFile, files->first().id.value(), files->first().ref};
    order.audit.reason = QStringLiteral("Quarterly review by the steering group");
    return keep(order, QStringLiteral("audit-report"));
}

Result<> PaperTour::keepRecoverySheet()
{
    const QStringList words = recovery::toWords(Secret::copyOf(QByteArrayLiteral("thirty-two bytes of no register!")));
    return write(documents::recoverySheetDocument(
                     documents::recoverySheetInput(m_records.settings().partnership, QStringLiteral("R-2026-TOUR"),
                                                   words, m_records.actor().name, m_records.clock())),
                 QStringLiteral("recovery-sheet"));
}

Result<> PaperTour::everyKind()
{
    for (const auto &[kind, code] : Codes<DocumentKind>::all) {
        if (!m_kinds.contains(kind)) {
            return failure(Problem::Kind::NotFound,
                           QCoreApplication::translate("PaperTour",
                                                       "No paper of the kind “%1” was made. The others stand; add it "
                                                       "to the tour, or something for it to the demonstration.")
                               .arg(documents::kindTitle(kind)));
        }
    }
    return {};
}

Result<> PaperTour::keep(const documents::PaperOrder &order, const QString &name)
{
    const Result<documents::Document> document = documents::makePaper(m_records, order, documents::PaperUse::Export);
    if (!document)
        return Failure(document.error());
    return write(*document, name);
}

Result<> PaperTour::write(const documents::Document &document, const QString &name)
{
    const QString stem = m_folder + QStringLiteral("/paper-") + name;
    QFile::remove(stem + QStringLiteral(".pdf"));
    if (const Result<> written = documents::writePdf(document, stem + QStringLiteral(".pdf")); !written)
        return written;
    QFile::remove(stem + QStringLiteral(".odt"));
    if (documents::mayBeOdt(document.kind)) {
        if (const Result<> written = documents::writeOdt(document, stem + QStringLiteral(".odt")); !written)
            return written;
    }
    const QList<QImage> pages = documents::renderPages(document, pictureDpi);
    for (int page = 0; page < pages.size(); ++page) {
        if (!pages.at(page).save(QStringLiteral("%1-%2.png").arg(stem).arg(page + 1))) {
            return failure(Problem::Kind::Unavailable,
                           QCoreApplication::translate("PaperTour",
                                                       "A picture of a paper could not be written. Those written "
                                                       "before it stand; check the folder and its free space."));
        }
    }
    m_kinds += document.kind;
    ++m_papers;
    return {};
}

} // namespace marac
