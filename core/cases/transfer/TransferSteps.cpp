// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/transfer/TransferSteps.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TransferSteps)
};
} // namespace

static QList<TransferStep> stepsOut(const CaseTransfer &transfer)
{
    const TransferStep receipt{TransferTask::AwaitReceipt, transfer.receiptOn.isValid()};
    const bool sent = transfer.papersOn.isValid();
    if (transfer.alreadyHeard == TransferAnswer::Yes)
        return {{TransferTask::SendMinutes, sent}, receipt};
    switch (transfer.agendaOut) {
    case TransferAnswer::NotKnown:
        return {{TransferTask::AskWhetherAgendaOut}, receipt};
    case TransferAnswer::Yes:
        return {{TransferTask::HearItHere}, {TransferTask::SendMinutes, sent}, receipt};
    case TransferAnswer::No:
        break;
    }
    return {{TransferTask::SendReferral, sent}, receipt};
}

static QList<TransferStep> stepsIn(const CaseTransfer &transfer, bool standsOnAgenda)
{
    const bool arrived = transfer.papersOn.isValid();
    const bool asked = arrived || transfer.papersAskedOn.isValid();
    const bool wasHeard = transfer.alreadyHeard == TransferAnswer::Yes;
    QList<TransferStep> steps{{wasHeard ? TransferTask::AskForMinutes : TransferTask::AskForReferral, asked},
                              {TransferTask::AwaitPapers, arrived}};
    if (standsOnAgenda)
        steps << TransferStep{TransferTask::PlaceOnMeeting, true};
    else if (transfer.agendaOut == TransferAnswer::NotKnown)
        steps << TransferStep{TransferTask::AskWhetherAgendaOut};
    else
        steps << TransferStep{transfer.agendaOut == TransferAnswer::Yes ? TransferTask::PlaceAsLatePaper
                                                                        : TransferTask::PlaceOnMeeting};
    steps << TransferStep{TransferTask::GiveReceipt, transfer.receiptOn.isValid()};
    return steps;
}

QList<TransferStep> transferSteps(const CaseTransfer &transfer, bool standsOnAgenda)
{
    if (transfer.alreadyHeard == TransferAnswer::NotKnown)
        return {{TransferTask::AskWhetherHeard}};
    return transfer.direction == TransferDirection::Out ? stepsOut(transfer) : stepsIn(transfer, standsOnAgenda);
}

QString stepText(TransferTask task, const QString &area)
{
    switch (task) {
    case TransferTask::AskWhetherHeard:
        return Words::tr("Find out whether the case was heard already; what has to be done follows from it.");
    case TransferTask::AskWhetherAgendaOut:
        return Words::tr("Find out whether the agenda has gone out already.");
    case TransferTask::HearItHere:
        return Words::tr("Hear the case here first: its agenda is out, and the agencies have searched their files.");
    case TransferTask::SendReferral:
        return Words::tr("Send the referral form and the risk assessment to the MARAC of %1.").arg(area);
    case TransferTask::SendMinutes:
        return Words::tr("Send the minutes and the action plan to the MARAC of %1.").arg(area);
    case TransferTask::AwaitReceipt:
        return Words::tr("Record the receipt of %1.").arg(area);
    case TransferTask::AskForMinutes:
        return Words::tr("Ask %1 for its minutes and its action plan.").arg(area);
    case TransferTask::AskForReferral:
        return Words::tr("Ask %1 for its referral form and its risk assessment.").arg(area);
    case TransferTask::AwaitPapers:
        return Words::tr("Record the day on which the papers of %1 arrive.").arg(area);
    case TransferTask::PlaceOnMeeting:
        return Words::tr("Place the case on the next meeting.");
    case TransferTask::PlaceAsLatePaper:
        return Words::tr("The agenda is out: place the case on it by the chair’s decision, or on the next one.");
    case TransferTask::GiveReceipt:
        return Words::tr("Send %1 a receipt, and record its day.").arg(area);
    }
    Q_UNREACHABLE();
}

} // namespace marac
