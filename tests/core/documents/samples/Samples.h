// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/builders/ActionsDocument.h"
#include "core/documents/builders/AuditReportDocument.h"
#include "core/documents/builders/RecoverySheetDocument.h"
#include "core/documents/builders/RiskFormDocument.h"
#include "core/documents/builders/letters/InvitationDocument.h"
#include "core/documents/builders/meeting/AgendaDocument.h"
#include "core/documents/builders/meeting/CaseListDocument.h"
#include "core/documents/builders/meeting/MinutesDocument.h"
#include "core/documents/builders/meeting/UndertakingDocument.h"

#include <QList>
#include <QPair>

namespace marac::documents::samples {

// Invented people and agencies for tests, the gallery and the tour. Thursday 12 November 2026 is the meeting.

PrintStamp stamp(const QString &recipient = {}, int copy = 1, int copies = 9);

UndertakingInput undertaking(WordingEdition edition = WordingEdition::Uk2026);
UndertakingInput blankUndertaking(WordingEdition edition = WordingEdition::Protocol2009);
AgendaInput agenda(int cases = 9);
CaseListInput caseList(int cases = 4);
RiskFormInput riskForm();
RiskFormInput blankRiskForm();
MinutesInput minutes(MinutesState state = MinutesState::Draft, int cases = 4);
/// Of the locked minutes of that meeting.
QList<AmendmentRow> amendments();
ActionsInput actions();
RecoverySheetInput recoverySheet();
AuditReportInput auditReport(int entries = 40);
/// To an officer of each; nothing else is said in it.
InvitationInput invitation(const QStringList &agencies);

/// Text that must be printed as it is typed, or marked: markup, addresses, hidden characters, a very long word.
QString hostile();
/// About `words` words of plausible narrative.
QString narrative(int words);

/// A paper of each kind but those whose form is fixed, with everything that it may hold; where one paper can't hold all of it,
/// several.
QList<Document> everyPaper();

/// Every sample by the name of its file.
QList<QPair<QString, Document>> all();

} // namespace marac::documents::samples
