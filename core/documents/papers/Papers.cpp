// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/Papers.h"

#include "core/agencies/MayTakePart.h"
#include "core/base/Refusals.h"
#include "core/documents/TextsOf.h"
#include "core/documents/builders/ApplyTemplate.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/documents/papers/PaperRights.h"
#include "core/meetings/attendance/SignedWording.h"
#include "core/people/addresses/AddressInText.h"
#include "core/register/trail/RecordFailure.h"
#include "core/undertaking/CaseGate.h"

#include <algorithm>
#include <array>
#include <optional>

namespace marac::documents {

/// What leaves the trail says what for, as exportAudit() asks it.
static Result<> reasonGiven(const PaperOrder &order, PaperUse use)
{
    if (order.kind != DocumentKind::AuditReport || use == PaperUse::Look || !order.audit.reason.trimmed().isEmpty())
        return {};
    return failure(Problem::Kind::Invalid,
                   PaperWords::tr("Say what the report is for; it is recorded. Nothing was made."));
}

static AuditVerb verbOf(PaperUse use)
{
    return use == PaperUse::Look ? AuditVerb::Consult : use == PaperUse::Print ? AuditVerb::Print : AuditVerb::Export;
}

static Result<PaperDraft> draftOf(const PaperGround &ground)
{
    switch (ground.order.kind) {
    case DocumentKind::Undertaking:
        return undertakingPaper(ground);
    case DocumentKind::Agenda:
        return agendaPaper(ground);
    case DocumentKind::CaseList:
        return caseListPaper(ground);
    case DocumentKind::RiskForm:
        return riskFormPaper(ground);
    case DocumentKind::Minutes:
        return minutesPaper(ground);
    case DocumentKind::Actions:
        return actionsPaper(ground);
    case DocumentKind::Designation:
        return designationPaper(ground);
    case DocumentKind::AuditReport:
        return auditReportPaper(ground);
    case DocumentKind::ReturnedLetter:
        return returnedLetterPaper(ground);
    case DocumentKind::Invitation:
        return invitationPaper(ground);
    case DocumentKind::AttendanceSheet:
        return attendanceSheetPaper(ground);
    case DocumentKind::PackCover:
        return packCoverPaper(ground);
    case DocumentKind::ResearchForm:
        return researchFormPaper(ground);
    case DocumentKind::CaseSummary:
        return caseSummaryPaper(ground);
    case DocumentKind::Chronology:
        return chronologyPaper(ground);
    case DocumentKind::ProjectFolder:
        return projectFolderPaper(ground);
    case DocumentKind::Chaser:
        return chaserPaper(ground);
    case DocumentKind::AgencyExtract:
        return agencyExtractPaper(ground);
    case DocumentKind::TransferLetter:
        return transferLetterPaper(ground);
    case DocumentKind::ResearchReminder:
        return researchReminderPaper(ground);
    case DocumentKind::WithoutConsent:
        return withoutConsentPaper(ground);
    case DocumentKind::RecoverySheet: // made with the words that it alone holds
        break;
    }
    return failure(Problem::Kind::Unavailable,
                   PaperWords::tr("This paper is not made from the register's records. Nothing was made."));
}

static void layOut(const OwnWording &wording, DocumentKind kind, PaperDraft &draft)
{
    if (draft.isLocked)
        return;
    if (const std::optional<PaperTemplate> own = wording.paper(kind))
        applyTemplate(draft.document, *own);
}

static PrintStamp stampOf(const Reading &reading, const Settings &settings, const QString &recipient)
{
    PrintStamp stamp;
    stamp.marking = fromCode<Marking>(settings.marking).value_or(Marking::OfficialSensitive);
    stamp.issuer = settings.partnership;
    //: after the protective marking at the head of a page
    stamp.descriptor = PaperWords::tr("PERSONAL DATA");
    stamp.recipient = recipient;
    stamp.printedBy = reading.actor().name;
    stamp.printedAt = reading.now();
    return stamp;
}

/// R090, R135: what is sent to an agency goes to partners alone. A designation form is about the agency; who may be invited
/// goes by the day of the meeting; whom a chaser goes to by its level (readChaser).
static Result<> mayReceive(const PaperGround &ground)
{
    const PaperOrder &order = ground.order;
    const bool isSent = order.kind != DocumentKind::Designation && order.kind != DocumentKind::Invitation
        && order.kind != DocumentKind::Chaser;
    return isSent && order.recipient.isValid() ? mayTakePart(ground.db(), order.recipient, ground.reading.today())
                                               : Result<>{};
}

/// The protected addresses that the words of a paper tell.
struct ToldAddresses
{
    bool areThere = false;  ///< also where they are not told apart
    QList<AddressId> known; ///< each once, as far as they are told apart

    int count() const { return areThere ? std::max(1, int(known.size())) : 0; }
};

static ToldAddresses addressesToldBy(const AddressInText &finder, Document document)
{
    ToldAddresses told;
    if (finder.isEmpty())
        return told;
    forEachText(document, [&](const QStringList &lines) {
        const QString text = lines.join(QLatin1Char('\n'));
        if (finder.placesIn(text).isEmpty())
            return;
        told.areThere = true;
        const QList<AddressId> addresses = finder.addressesIn(text);
        for (const AddressId id : addresses) {
            if (!told.known.contains(id))
                told.known << id;
        }
    });
    return told;
}

/// What is only looked at tells none of them: whoever has to see one reveals it, or lets a copy carry it, with a reason.
static void maskAddresses(const AddressInText &finder, Document &document)
{
    forEachText(document, [&finder](QStringList &lines) { lines = finder.masked(lines); });
}

static Result<> mayCarry(const PaperOrder &order, PaperUse use, const ToldAddresses &addresses)
{
    if (!addresses.areThere || use == PaperUse::Look || !order.addressReason.trimmed().isEmpty())
        return {};
    return failure(
        Problem::Kind::Refused,
        PaperWords::tr("The text of this paper holds a protected address. Nothing was made. Take it out where "
                       "it was typed, or say why this copy has to carry it; the reason is recorded."));
}

/// R103: a paper over many meetings must not carry out a case that one of them is hearing behind its gate, nor anybody named
/// in it, whatever other case names them too.
static Result<> mayLeave(const Connection &db, const PaperDraft &draft)
{
    const CaseGate gate(db);
    for (const Subject &subject : draft.about) {
        Result<> open;
        if (subject.kind == SubjectKind::CaseFile)
            open = gate.mayOpen(CaseFileId(subject.id));
        else if (subject.kind == SubjectKind::Referral)
            open = gate.mayOpen(ReferralId(subject.id));
        else if (subject.kind == SubjectKind::Person)
            open = gate.mayOpen(PersonId(subject.id));
        if (!open)
            return open;
    }
    return {};
}

/// The trail tells apart what the partnership's own words were each time: by the beginning of each file's SHA-256.
static QStringList wordingFields(const OwnWording &wording)
{
    QStringList fields;
    const QList<UsedWording> used = wording.used();
    for (const UsedWording &one : used)
        fields << QStringLiteral("wording ") + wordingMark(QString::fromLatin1(one.sha256));
    return fields;
}

static QStringList remarksOn(const OwnWording &wording)
{
    QStringList files;
    const QList<UsedWording> used = wording.used();
    for (const UsedWording &one : used) {
        if (!files.contains(one.file))
            files << one.file;
    }
    QStringList remarks = wording.remarks();
    if (!files.isEmpty()) {
        remarks
            << PaperWords::tr("Printed with the partnership's own wording: %1").arg(files.join(QStringLiteral(", ")));
    }
    return remarks;
}

/// What the paper is for, and why it carries an address where it does: neither takes the other's place.
static QString reasonOf(const PaperOrder &order, bool carriesAddress)
{
    QStringList reasons{order.audit.reason.trimmed()};
    if (carriesAddress)
        reasons << order.addressReason.trimmed();
    reasons.removeAll(QString());
    return reasons.join(QStringLiteral("; "));
}

Result<Document> makePaper(Register &records, const PaperOrder &order, PaperUse use)
{
    const Settings settings = records.settings();
    const OwnWording wording = OwnWording::inUse(records);
    std::optional<PaperDraft> draft;
    // The paper is made while its use is described, so that the entry names exactly whom the paper names; it leaves the door
    // only after the entry is kept.
    Result<Document> made = records.consult(
        operationOf(records, order, use),
        [&](const Reading &reading) -> Result<AuditEvent> {
            if (const Result<> reason = reasonGiven(order, use); !reason)
                return Failure(reason.error());
            const QString recipient = agencyName(reading.db(), order.recipient);
            if (order.recipient.isValid() && recipient.isEmpty())
                return noSuchRecord();
            const PaperGround ground{reading,  order, settings, wording, stampOf(reading, settings, recipient),
                                     recipient};
            if (const Result<> partner = mayReceive(ground); !partner)
                return Failure(partner.error());
            Result<PaperDraft> result = draftOf(ground);
            if (!result)
                return Failure(result.error());
            if (const Result<> gate = mayLeave(reading.db(), *result); !gate)
                return Failure(gate.error());
            layOut(wording, order.kind, *result);
            const AddressInText finder(reading.db());
            const ToldAddresses addresses = addressesToldBy(finder, result->document);
            if (const Result<> carries = mayCarry(order, use, addresses); !carries)
                return Failure(carries.error());
            draft = std::move(*result);
            draft->document.protectedAddresses = addresses.count();
            if (use == PaperUse::Look && addresses.areThere)
                maskAddresses(finder, draft->document);
            AuditEvent access{verbOf(use), {SubjectKind::Document, 0, draft->ref}, {toCode(order.kind)}};
            access.fields += wordingFields(wording);
            access.recipients = draft->recipients;
            if (access.recipients.isEmpty() && !recipient.isEmpty())
                access.recipients << recipient;
            access.about = draft->about;
            const bool carriesAddress = use != PaperUse::Look && addresses.areThere;
            access.reason = reasonOf(order, carriesAddress);
            for (const AddressId address : addresses.known) {
                if (carriesAddress)
                    access.about << Subject{SubjectKind::Address, address.value(), {}};
            }
            return access;
        },
        [&](const Reading &) -> Result<Document> { return std::move(draft->document); });
    if (made) {
        const WitnessCode witness = records.witness();
        made->stamp.witness = {witness.letters, witness.qr.toLatin1()};
        made->remarks = remarksOn(wording);
    }
    return made;
}

void recordUnmade(Register &records, const Document &paper, PaperUse use)
{
    recordFailure(records, use == PaperUse::Print ? Operation::PrintDocuments : Operation::ExportDocuments,
                  {SubjectKind::Document, 0, paper.reference}, {toCode(paper.kind)});
}

} // namespace marac::documents
