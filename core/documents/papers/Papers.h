// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/chasing/Chase.h"
#include "core/audit/AuditTable.h"
#include "core/base/Result.h"
#include "core/cases/transfer/Transfer.h"
#include "core/documents/Document.h"
#include "core/meetings/Meeting.h"

#include <optional>

namespace marac {

class Register;

namespace documents {

/// What becomes of a paper: each use leaves its own entry in the trail.
enum class PaperUse { Look, Print, Export };

/// What a report of the trail is asked for.
struct AuditQuestion
{
    AuditFilter filter = {};
    QString reason = {};  ///< what the report is for; compulsory to print or to save it
    QString checked = {}; ///< what the last check of the trail found, and when; empty: none
};

/// One paper asked for, from the register's own records.
struct PaperOrder
{
    DocumentKind kind = DocumentKind::Agenda;
    /// Every paper of a meeting; actions: invalid for all open ones.
    MeetingId meeting = {};
    ReferralId referral = {};       ///< risk form, returned letter
    ReferralReturnId returned = {}; ///< returned letter: which return of `referral`; invalid: the last
    /// Case summary, chronology, project folder; research form: invalid for every case of the meeting.
    CaseFileId caseFile = {};
    CaseTransferId transfer = {}; ///< transfer letter: invalid for the last of `caseFile`
    /// The agency this copy is for; case list, actions: invalid for the administrator's own copy; invitation: invalid for one
    /// to each agency. Designation: whose officers; chaser: whose actions. Compulsory for pack cover, research form and reminder,
    /// chaser and agency extract.
    AgencyId recipient = {};
    bool blank = false;       ///< undertaking, risk form, research form: to fill in by hand; needs no record
    AuditQuestion audit = {}; ///< audit report
    std::optional<ChaseLevel> level = {}; ///< chaser: whom it goes to; none: the furthest at which something is due
    /// Why this copy may carry a protected address that somebody wrote into a text; compulsory to print or save such a one.
    QString addressReason = {};
};

/// Records the use, then makes the paper. The entry names every case and person on it and the recipient; nothing is made when
/// it can't be kept. Papers with case content are refused while the meeting's gate is closed (R103). Each carries the
/// marking of the partnership's settings and the witness code after that entry. The address of a
/// person is masked on all of them where it is protected; where somebody wrote a protected address into a text, the paper
/// says so (Document::protectedAddresses), a look at it shows it masked, and a print or file of it is refused without a
/// reason, which the entry keeps with the address. What is sent to an agency goes to none that takes part no longer (R090, R135).
/// Its fixed sentences, headings and order are the partnership's own where it has laid them down beside the register
/// (OwnWording), but for locked minutes, which keep the supplied headings; where such a file can't be used the paper is made
/// with the supplied words, and its remarks say so. They name the own files that were used too, and the entry keeps the
/// beginning of the SHA-256 of each.
Result<Document> makePaper(Register &records, const PaperOrder &order, PaperUse use);

/// The printer or the disk did not take a paper that makePaper() gave: the trail says so.
void recordUnmade(Register &records, const Document &paper, PaperUse use);

} // namespace documents
} // namespace marac
