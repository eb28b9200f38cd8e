// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/PaperTour.h"

#include "core/actions/hearing/ConsultHearings.h"
#include "core/agencies/ListAgencies.h"
#include "core/documents/builders/RecoverySheetDocument.h"
#include "core/documents/paper/Paint.h"
#include "core/dossier/CaseDossier.h"
#include "core/keys/RecoveryWords.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/register/Register.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>

#include <algorithm>

namespace marac {

using documents::DocumentKind;

static constexpr int pictureDpi = 80;

Result<int> PaperTour::run()
{
    const Result<QList<MeetingRow>> meetings = listMeetings(m_records);
    if (!meetings)
        return Failure(meetings.error());
    const auto with = [&](MeetingState state) {
        return std::find_if(meetings->begin(), meetings->end(),
                            [state](const MeetingRow &row) { return row.meeting.state == state && row.cases > 0; });
    };
    const auto coming = with(MeetingState::Planned);
    const auto held = with(MeetingState::Held);
    QList<std::pair<documents::PaperOrder, QString>> orders{
        {{.kind = DocumentKind::Undertaking, .blank = true}, QStringLiteral("undertaking-blank")},
        {{.kind = DocumentKind::RiskForm, .blank = true}, QStringLiteral("risk-form-blank")}};
    if (coming != meetings->end()) {
        orders += {{.kind = DocumentKind::Undertaking, .meeting = coming->meeting.id}, QStringLiteral("undertaking")};
        orders += {{.kind = DocumentKind::Agenda, .meeting = coming->meeting.id}, QStringLiteral("agenda")};
        orders += {{.kind = DocumentKind::CaseList, .meeting = coming->meeting.id}, QStringLiteral("case-list")};
        orders.first().first.meeting = coming->meeting.id;
    }
    if (held != meetings->end()) {
        orders += {{.kind = DocumentKind::Minutes, .meeting = held->meeting.id}, QStringLiteral("minutes")};
        orders += {{.kind = DocumentKind::Actions, .meeting = held->meeting.id}, QStringLiteral("actions")};
    }
    const Result<QList<ActionRow>> actions = listActions(m_records, {.state = ActionState::Open});
    if (!actions)
        return Failure(actions.error());
    if (!actions->isEmpty())
        orders += {{.kind = DocumentKind::Actions, .recipient = actions->first().action.ownerAgencyId},
                   QStringLiteral("actions-agency")};
    const Result<QList<ReferralRow>> referrals = listReferrals(m_records, ReferralState::Accepted, 1);
    if (!referrals)
        return Failure(referrals.error());
    if (!referrals->isEmpty())
        orders += {{.kind = DocumentKind::RiskForm, .referral = referrals->first().id}, QStringLiteral("risk-form")};
    const Result<QList<AgencyLine>> agencies = listAgencies(m_records);
    if (!agencies)
        return Failure(agencies.error());
    if (!agencies->isEmpty())
        orders += {{.kind = DocumentKind::Designation, .recipient = agencies->first().agency.id},
                   QStringLiteral("designation")};
    for (const auto &[order, name] : std::as_const(orders)) {
        if (const Result<> kept = keep(order, name); !kept)
            return Failure(kept.error());
    }
    Result<> step = keepAuditReport();
    if (step)
        step = keepRecoverySheet();
    if (step)
        step = everyKind();
    return step ? Result<int>(m_papers) : Result<int>(Failure(step.error()));
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

Result<> PaperTour::everyKind() const
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
