// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/transfer/TransferProblems.h"

#include "core/base/Text.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TransferProblems)
};
} // namespace

static QList<FieldProblem> orderProblems(const CaseTransfer &transfer)
{
    QList<FieldProblem> problems;
    const std::pair<const char *, QDate> later[] = {
        {"papersAskedOn", transfer.papersAskedOn}, {"papersOn", transfer.papersOn}, {"receiptOn", transfer.receiptOn}};
    for (const auto &[field, day] : later) {
        if (day.isValid() && day < transfer.movedOn)
            problems.append({QString::fromLatin1(field),
                             Words::tr("This day lies before the move. Give a later one, or mend the day of the "
                                       "move.")});
    }
    if (transfer.papersOn.isValid() && transfer.papersOn < transfer.papersAskedOn)
        problems.append({QStringLiteral("papersOn"),
                         Words::tr("The papers came before they were asked for. Give a later day, or leave out the "
                                   "day on which they were asked for.")});
    if (transfer.receiptOn.isValid() && (!transfer.papersOn.isValid() || transfer.receiptOn < transfer.papersOn))
        problems.append(
            {QStringLiteral("receiptOn"),
             Words::tr("A receipt follows the papers. Give the day of the papers, on or before this one.")});
    return problems;
}

static QList<FieldProblem> dayProblems(const CaseTransfer &transfer, QDate today)
{
    QList<FieldProblem> problems;
    if (!transfer.movedOn.isValid())
        problems.append({QStringLiteral("movedOn"), Words::tr("Give the day of the move, or on which it was told.")});
    const std::pair<const char *, QDate> days[] = {{"movedOn", transfer.movedOn},
                                                   {"papersAskedOn", transfer.papersAskedOn},
                                                   {"papersOn", transfer.papersOn},
                                                   {"receiptOn", transfer.receiptOn}};
    for (const auto &[field, day] : days) {
        if (day.isValid() && day > today)
            problems.append(
                {QString::fromLatin1(field), Words::tr("This day is still to come. Record it once it has happened.")});
    }
    return problems + orderProblems(transfer);
}

QList<FieldProblem> transferProblems(const CaseTransfer &transfer, QDate today)
{
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("area"), transfer.area, text::lineLimit)
        + text::problemsIn(QStringLiteral("contact"), transfer.contact, text::narrativeLimit)
        + text::problemsIn(QStringLiteral("note"), transfer.note, text::narrativeLimit);
    if (transfer.area.isEmpty())
        problems.append({QStringLiteral("area"), Words::tr("Name the other area, such as Liverpool.")});
    if (!transfer.sourceAgencyId.isValid())
        problems.append({QStringLiteral("sourceAgencyId"),
                         Words::tr("Choose the agency that told of the move; it stays that agency's.")});
    return problems + dayProblems(transfer, today);
}

} // namespace marac
