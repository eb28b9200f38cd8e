// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/meeting/MinutesAmendmentBlocks.h"

#include "core/documents/Dates.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MinutesDocument)
};
} // namespace

static QString approvalOf(const MinutesAmendment &amendment)
{
    //: a name, then a day
    const QString approved =
        Words::tr("Approved by %1 on %2").arg(amendment.approvedBy, longDate(amendment.approvedOn));
    return amendment.recordedBy == amendment.approvedBy
        ? Words::tr("%1.").arg(approved)
        : Words::tr("%1; recorded by %2 on %3.").arg(approved, amendment.recordedBy, moment(amendment.recordedAt));
}

void appendAmendments(std::vector<Block> &blocks, const QList<AmendmentRow> &amendments)
{
    for (const AmendmentRow &row : amendments) {
        const MinutesAmendment &amendment = row.amendment;
        Group head;
        head.blocks.push_back(Heading{2, Words::tr("Amendment %1").arg(amendment.number),
                                      row.caseReference.isEmpty() ? Words::tr("the meeting") : row.caseReference});
        head.blocks.push_back(Paragraph{approvalOf(amendment), Tone::Muted});
        blocks.push_back(head);
        blocks.push_back(Statement{row.agency, Words::tr("What holds instead"), amendment.text});
        if (!row.closed)
            blocks.push_back(Statement{Words::tr("Reason"), {}, amendment.reason});
    }
}

} // namespace marac::documents
