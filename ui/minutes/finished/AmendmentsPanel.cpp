// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/finished/AmendmentsPanel.h"

#include "core/documents/Dates.h"
#include "ui/widgets/labels/FactSheet.h"

#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static QString approval(const MinutesAmendment &amendment)
{
    const QString on = documents::longDate(amendment.approvedOn);
    return amendment.recordedBy == amendment.approvedBy
        ? AmendmentsPanel::tr("%1 on %2", "a name and a day").arg(amendment.approvedBy, on)
        : AmendmentsPanel::tr("%1 on %2; recorded by %3 on %4")
              .arg(amendment.approvedBy, on, amendment.recordedBy, documents::moment(amendment.recordedAt));
}

AmendmentsPanel::AmendmentsPanel(const QList<AmendmentRow> &amendments, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"amendments"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *sheet = new FactSheet(this);
    column->addWidget(sheet);
    for (const AmendmentRow &row : amendments) {
        const MinutesAmendment &amendment = row.amendment;
        sheet->addHeading(row.caseReference.isEmpty()
                              ? tr("Amendment %1, of the meeting").arg(amendment.number)
                              : tr("Amendment %1, of %2").arg(amendment.number).arg(row.caseReference));
        sheet->addFact(tr("What holds instead"), amendment.text);
        if (!row.closed)
            sheet->addFact(tr("Reason"), amendment.reason);
        sheet->addFact(tr("Words of"), row.agency);
        sheet->addFact(tr("Approved by"), approval(amendment));
    }
}

} // namespace marac
