// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"
#include "core/actions/takingback/TakenBack.h"
#include "core/base/Result.h"
#include "core/cases/CaseFileTable.h"
#include "core/cases/MayCloseCase.h"
#include "core/cases/transfer/Transfer.h"
#include "core/dossier/ListCaseFiles.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/circulation/CirculationTable.h"
#include "core/people/ConsultPerson.h"
#include "core/referrals/ReferralRecord.h"
#include "core/risk/Assessment.h"
#include "core/risk/tool/RiskTool.h"

#include <QHash>

namespace marac {

class Connection;
class Register;

/// Where a case stood on one meeting's agenda.
struct CaseHearing
{
    AgendaItem item;
    Meeting meeting;
};

/// Somebody named in a referral on the file, besides the victim the file is about.
struct CasePerson
{
    PersonFile person;
    PartRole role = PartRole::Perpetrator;
    QString relationship;    ///< to the victim
    AgencyId sourceAgencyId; ///< R008: who named them
};

/// That an agency spoke about the case in a meeting, or withheld what it knows (R042, R050). What was said stands in the
/// minutes.
struct CaseContribution
{
    AgencyId agencyId; ///< R008: whose it stays
    QString agencyCode;
    QDateTime at; ///< UTC
    ContributionKind kind = ContributionKind::Fact;
    QString meetingRef;
};

/// The file of a person referred, whole (R037): referral documents, risk assessments, action plan, actions completed and case
/// tracking data, each with the agency it came from.
struct CaseDossier
{
    CaseFile file;
    std::optional<PersonFile> victim; ///< none for a site or community
    QList<ReferralRecord> referrals;  ///< oldest first
    QList<Assessment> assessments;    ///< oldest first
    QList<CaseHearing> hearings;      ///< oldest first
    QList<ActionRow> actions;         ///< soonest due first
    QList<CaseEvent> events;          ///< oldest first
    QList<CasePerson> people; ///< each once in a role, in the order they were named; R103: may be closed themselves
    QHash<ActionId, QList<ActionFeedback>> feedback; ///< what counts, oldest first
    QList<CaseCirculation> circulations;             ///< R042: who was sent the case; oldest first
    QList<CaseContribution> contributions;           ///< R042: who spoke about it; oldest meeting first
    ClosingFacts closing;
    QList<CaseFile> joinedFiles;                        ///< R036: files of other records said to be of the victim
    QList<CaseTransfer> transfers;                      ///< to and from other areas, oldest first
    QList<RiskBandRange> bands;                         ///< of the tool in use, from low to high
    QHash<ActionId, QList<TakenBack>> takenBack;        ///< reports on actions that were taken back
    QHash<CaseTransferId, CaseTransfer> transfersShown; ///< as they may be shown; consultCaseFile() alone sets them
};

/// One case file. The entry names the case, everybody named in it, whoever is said to be the same as one of them, and the files
/// joined to it (R122). Refused while the case stands on the agenda of a meeting in session whose gate is closed (R103). A
/// protected address is masked in whatever was typed: in its referrals and what was noted of their people, the place of a site
/// or community, the tracking data, judgements, the action plan and why it was closed. It is revealed with the person alone,
/// and recorded there.
Result<CaseDossier> consultCaseFile(Register &records, CaseFileId id);

/// The same inside a read that has already been recorded; the file must be there and open. Nothing is masked in its texts:
/// the papers see to what they carry.
CaseDossier readCaseFile(const Connection &db, CaseFileId id);

/// The file with this reference ("SHC-2026-0041"), for people who type it.
Result<CaseFileId> caseFileWithRef(Register &records, const QString &ref);

} // namespace marac
