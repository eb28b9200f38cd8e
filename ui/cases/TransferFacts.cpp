// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/TransferFacts.h"

#include "core/documents/Dates.h"
#include "core/dossier/TransferStanding.h"
#include "ui/shell/OrderPaper.h"
#include "ui/shell/Page.h"
#include "ui/widgets/labels/FactSheet.h"
#include "ui/widgets/labels/RecordBanner.h"

#include <QCoreApplication>
#include <QPushButton>

namespace marac {

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TransferFacts)
};
} // namespace

static QString titleOf(const CaseTransfer &transfer)
{
    return transfer.direction == TransferDirection::In ? Words::tr("Transferred from %1", "an area").arg(transfer.area)
                                                       : Words::tr("Moved to %1", "an area").arg(transfer.area);
}

static CaseTransfer shownOf(const CaseDossier &dossier, const CaseTransfer &transfer)
{
    return dossier.transfersShown.value(transfer.id, transfer);
}

void addTransferPills(RecordBanner &banner, const CaseDossier &dossier)
{
    for (const CaseTransfer &transfer : dossier.transfers)
        banner.addPill(Tone::Info, titleOf(shownOf(dossier, transfer)));
}

static void addTransfer(FactSheet &sheet, const CaseDossier &dossier, const CaseTransfer &transfer,
                        const AgencyCodes &codes)
{
    sheet.addFact(titleOf(transfer),
                  Words::tr("%1 (%2)", "day and agency")
                      .arg(documents::shortDate(transfer.movedOn), codes.value(transfer.sourceAgencyId, u"?"_s)));
    sheet.addFactIfAny(Words::tr("Contact there"), transfer.contact);
    sheet.addFactIfAny(Words::tr("Papers asked for"), documents::shortDate(transfer.papersAskedOn));
    const bool isIn = transfer.direction == TransferDirection::In;
    sheet.addFactIfAny(isIn ? Words::tr("Papers arrived") : Words::tr("Papers sent"),
                       documents::shortDate(transfer.papersOn));
    sheet.addFactIfAny(isIn ? Words::tr("Receipt given") : Words::tr("Receipt arrived"),
                       documents::shortDate(transfer.receiptOn));
    sheet.addFactIfAny(Words::tr("Note"), transfer.note);
    const QList<TransferStep> steps = transferStepsOf(dossier, transfer);
    for (const TransferStep &step : steps) {
        sheet.addFact(step.isDone ? Words::tr("Done", "a step") : Words::tr("To do", "a step"),
                      stepText(step.task, transfer.area));
    }
}

/// The covering letter, for whoever may print what it encloses.
static void addLetter(FactSheet &sheet, PageContext &context, const CaseTransfer &transfer, const QString &ref)
{
    for (const Operation needed : {Operation::PrintDocuments, Operation::ConsultMinutes, Operation::ConsultActions}) {
        if (!context.reg().may(needed))
            return;
    }
    QObject::connect(sheet.addButton(u"printTransfer.%1"_s.arg(transfer.id.value()),
                                     Words::tr("Letter to %1…", "an area").arg(transfer.area)),
                     &QPushButton::clicked, &sheet, [host = &sheet, &context, id = transfer.id, ref] {
                         orderPaper(host, context, {.kind = documents::DocumentKind::TransferLetter, .transfer = id},
                                    {ref});
                     });
}

void addTransfers(FactSheet &sheet, PageContext &context, const CaseDossier &dossier, const AgencyCodes &codes,
                  const std::function<void(CaseTransferId)> &ask)
{
    const bool mayKeep = context.reg().may(Operation::KeepCases);
    if (dossier.transfers.isEmpty() && !mayKeep)
        return;
    sheet.addHeading(Words::tr("Other areas"));
    if (dossier.transfers.isEmpty())
        sheet.addHint(Words::tr("The case came from no other area and went to none."));
    const auto offer = [&](const QString &name, const QString &text, CaseTransferId id) {
        QObject::connect(sheet.addButton(name, text), &QPushButton::clicked, &sheet, [ask, id] { ask(id); });
    };
    for (const CaseTransfer &kept : dossier.transfers) {
        const CaseTransfer transfer = shownOf(dossier, kept);
        addTransfer(sheet, dossier, transfer, codes);
        if (!mayKeep)
            continue;
        offer(u"changeTransfer.%1"_s.arg(transfer.id.value()), Words::tr("Go on with %1", "an area").arg(transfer.area),
              transfer.id);
        addLetter(sheet, context, transfer, dossier.file.ref);
    }
    if (mayKeep)
        offer(u"addTransfer"_s, Words::tr("Record a &transfer"), {});
}

} // namespace marac
