// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/CaseSharing.h"

#include "core/documents/Dates.h"
#include "ui/widgets/labels/FactSheet.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseSharing)
};
} // namespace

static QString word(CirculationMethod method)
{
    switch (method) {
    case CirculationMethod::SecureEmail:
        return Words::tr("by secure e-mail");
    case CirculationMethod::ByHand:
        return Words::tr("by hand");
    case CirculationMethod::Post:
        return Words::tr("by post");
    case CirculationMethod::SecurePortal:
        return Words::tr("through a secure portal");
    }
    return {};
}

static QString word(ContributionKind kind)
{
    switch (kind) {
    case ContributionKind::Fact:
        return Words::tr("gave facts");
    case ContributionKind::Opinion:
        return Words::tr("gave an opinion");
    case ContributionKind::Nil:
        return Words::tr("had nothing to report");
    case ContributionKind::Withheld:
        return Words::tr("withheld information");
    }
    return {};
}

void addCaseSharing(FactSheet &sheet, const CaseDossier &dossier)
{
    sheet.addHeading(Words::tr("Shared with"));
    if (dossier.circulations.isEmpty())
        sheet.addHint(Words::tr("This case has been in no list that was sent out."));
    for (const CaseCirculation &sent : dossier.circulations) {
        const QString text = sent.onTime
            ? Words::tr("%1 %2 to %3, for %4", "day and time, method, recipient, meeting")
            : Words::tr("%1 %2 to %3, for %4, late", "day and time, method, recipient, meeting");
        sheet.addFact(sent.agencyCode,
                      text.arg(documents::moment(sent.sentAt), word(sent.method), sent.recipient, sent.meetingRef));
    }
    if (dossier.contributions.isEmpty())
        return;
    sheet.addHeading(Words::tr("Said in meetings"));
    for (const CaseContribution &said : dossier.contributions)
        sheet.addFact(
            said.agencyCode,
            Words::tr("%1 (%2)", "what the agency did, and the meeting").arg(word(said.kind), said.meetingRef));
}

} // namespace marac
