// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/crawler/PaperOrders.h"

#include "core/actions/chasing/ConsultChasing.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/research/ResearchCount.h"
#include "core/register/Register.h"
#include "core/store/Statement.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/PaperKinds.h"
#include "tests/proof/access/TrailSince.h"

namespace marac::proof {

using documents::DocumentKind;
using documents::PaperOrder;
using documents::PaperUse;

template <class Key>
static Key one(Register &reg, const char *sql)
{
    Statement s(fileBehind(reg), sql);
    return s.next() ? s.get<Key>(0) : Key();
}

/// To an agency that owes something for one of the meetings.
static PaperOrder owedResearch(Register &reg, const QList<MeetingId> &meetings)
{
    for (const MeetingId id : meetings) {
        const std::optional<Meeting> meeting = MeetingTable(fileBehind(reg)).find(id);
        for (const AgencyResearch &one : meeting ? countResearch(fileBehind(reg), *meeting) : QList<AgencyResearch>()) {
            if (!one.owed().isEmpty())
                return {.kind = DocumentKind::ResearchReminder, .meeting = id, .recipient = one.agency.id};
        }
    }
    return {.kind = DocumentKind::ResearchReminder};
}

static PaperOrder dueChaser(Register &reg)
{
    const Result<QList<Chaser>> due = listChasers(reg);
    if (!due || due->isEmpty())
        return {.kind = DocumentKind::Chaser};
    return {.kind = DocumentKind::Chaser, .recipient = due->first().agency.id, .level = due->first().level};
}

QList<PaperOrder> ordersOfEveryKind(Register &reg, MeetingId meeting)
{
    const auto held = one<MeetingId>(reg, "SELECT id FROM meeting WHERE state = 'held' ORDER BY held_on DESC LIMIT 1");
    const auto planned = one<MeetingId>(reg,
                                        "SELECT id FROM meeting WHERE state = 'planned' AND id IN (SELECT meeting_id "
                                        "FROM agenda_item) ORDER BY held_on LIMIT 1");
    const auto referral = one<ReferralId>(reg, "SELECT referral_id FROM assessment ORDER BY id DESC LIMIT 1");
    const auto returned = one<ReferralId>(reg, "SELECT id FROM referral WHERE state = 'returned' LIMIT 1");
    const auto emergency = one<ReferralId>(reg, "SELECT referral_id FROM without_consent LIMIT 1");
    const auto file = one<CaseFileId>(reg, "SELECT case_id FROM action ORDER BY id LIMIT 1");
    const auto transfer = one<CaseTransferId>(reg, "SELECT id FROM case_transfer LIMIT 1");
    const auto agency = one<AgencyId>(reg, "SELECT id FROM agency WHERE code = 'HHR'");
    QList<PaperOrder> orders;
    for (const DocumentKind kind : {DocumentKind::Undertaking, DocumentKind::Invitation, DocumentKind::AttendanceSheet})
        orders << PaperOrder{.kind = kind, .meeting = planned};
    for (const DocumentKind kind : {DocumentKind::Agenda, DocumentKind::CaseList})
        orders << PaperOrder{.kind = kind, .meeting = meeting};
    for (const DocumentKind kind : {DocumentKind::ResearchForm, DocumentKind::AgencyExtract})
        orders << PaperOrder{.kind = kind, .meeting = held, .recipient = agency};
    orders << PaperOrder{.kind = DocumentKind::PackCover, .meeting = planned, .recipient = agency}
           << owedResearch(reg, {planned, meeting, held});
    for (const DocumentKind kind : {DocumentKind::CaseSummary, DocumentKind::Chronology, DocumentKind::ProjectFolder})
        orders << PaperOrder{.kind = kind, .caseFile = file};
    orders << PaperOrder{.kind = DocumentKind::Minutes, .meeting = held} << PaperOrder{.kind = DocumentKind::Actions}
           << PaperOrder{.kind = DocumentKind::RiskForm, .referral = referral}
           << PaperOrder{.kind = DocumentKind::ReturnedLetter, .referral = returned}
           << PaperOrder{.kind = DocumentKind::WithoutConsent, .referral = emergency}
           << PaperOrder{.kind = DocumentKind::TransferLetter, .transfer = transfer}
           << PaperOrder{.kind = DocumentKind::Designation, .recipient = agency} << dueChaser(reg);
    PaperOrder report{.kind = DocumentKind::AuditReport};
    report.audit.reason = QStringLiteral("For the proof");
    orders << report;
    for (PaperOrder &order : orders)
        order.addressReason = QStringLiteral("For the proof");
    return orders;
}

static AuditVerb verbOf(PaperUse use)
{
    return use == PaperUse::Look ? AuditVerb::Consult : use == PaperUse::Print ? AuditVerb::Print : AuditVerb::Export;
}

void orderEveryPaper(Proof &proof, Register &reg, MeetingId meeting)
{
    const QList<PaperOrder> orders = ordersOfEveryKind(reg, meeting);
    QList<DocumentKind> ordered;
    for (const PaperOrder &order : orders)
        ordered << order.kind;
    for (const QString &kind : papersLeftOut(ordered))
        proof.fault(figure::unrecorded, kind + QStringLiteral(": not ordered"));
    for (const PaperOrder &order : orders) {
        int made = 0;
        for (const PaperUse use : {PaperUse::Look, PaperUse::Print, PaperUse::Export}) {
            const TrailSince since(reg);
            const bool isMade = documents::makePaper(reg, order, use).has_value();
            const QList<AuditEntry> entries = since.entries();
            proof.count(figure::routes);
            made += isMade ? 1 : 0;
            if (!isMade)
                continue;
            proof.count(figure::entries, entries.size());
            if (entries.size() != 1 || entries.first().event.verb != verbOf(use))
                proof.fault(figure::unrecorded, documents::kindTitle(order.kind));
        }
        if (made != 3)
            proof.fault(figure::unrecorded, documents::kindTitle(order.kind) + QStringLiteral(": not made"));
    }
}

} // namespace marac::proof
