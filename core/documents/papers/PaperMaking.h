// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/minutes/MinutesWords.h"
#include "core/documents/papers/Papers.h"
#include "core/documents/wording/OwnWording.h"
#include "core/referrals/Referral.h"
#include "core/register/Register.h"

#include <QCoreApplication>

namespace marac::documents {

/// The texts of the papers' own words, in one context for translators.
struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

/// What every paper is made from. Lives while the use is being described.
struct PaperGround
{
    const Reading &reading;
    const PaperOrder &order;
    Settings settings;
    const OwnWording &wording;
    PrintStamp stamp;       ///< without the witness: that is taken after the entry
    QString recipient = {}; ///< name of the agency that the order names; empty: the administrator's own copy

    const Connection &db() const { return reading.db(); }
};

/// A paper with what the trail keeps of it.
struct PaperDraft
{
    Document document;
    QString ref = {};            ///< of the meeting, referral or agency; empty for a blank form
    QList<Subject> about = {};   ///< every case and person on it, and its meeting
    QStringList recipients = {}; ///< agencies or posts it goes to; empty: the agency that the order names, if any
    bool isLocked = false;       ///< stays as it is: no template that is laid down later changes it

    /// Makes the meeting what the paper is known by.
    void isOf(const Meeting &meeting);
    /// Makes the referral what the paper is known by, and adds its case, if it has one.
    void isOf(const Connection &db, const Referral &referral);
    /// Adds a case and its victim, each once.
    void names(const Connection &db, CaseFileId id);
    /// Adds a person once.
    void names(PersonId id);
};

// One for each kind, in a file of its own. Each refuses what it can't be made from.
Result<PaperDraft> undertakingPaper(const PaperGround &ground);
Result<PaperDraft> agendaPaper(const PaperGround &ground);
Result<PaperDraft> caseListPaper(const PaperGround &ground);
Result<PaperDraft> riskFormPaper(const PaperGround &ground);
Result<PaperDraft> minutesPaper(const PaperGround &ground);
Result<PaperDraft> actionsPaper(const PaperGround &ground);
Result<PaperDraft> designationPaper(const PaperGround &ground);
Result<PaperDraft> auditReportPaper(const PaperGround &ground);
Result<PaperDraft> returnedLetterPaper(const PaperGround &ground);
Result<PaperDraft> invitationPaper(const PaperGround &ground);
Result<PaperDraft> attendanceSheetPaper(const PaperGround &ground);
Result<PaperDraft> packCoverPaper(const PaperGround &ground);
Result<PaperDraft> researchFormPaper(const PaperGround &ground);
Result<PaperDraft> caseSummaryPaper(const PaperGround &ground);
Result<PaperDraft> chronologyPaper(const PaperGround &ground);
Result<PaperDraft> projectFolderPaper(const PaperGround &ground);
Result<PaperDraft> chaserPaper(const PaperGround &ground);
Result<PaperDraft> agencyExtractPaper(const PaperGround &ground);
Result<PaperDraft> transferLetterPaper(const PaperGround &ground);
Result<PaperDraft> researchReminderPaper(const PaperGround &ground);
Result<PaperDraft> withoutConsentPaper(const PaperGround &ground);

/// A paper for one agency was asked for without saying which.
Failure noRecipient();
/// "Victim", "Alleged perpetrator".
QString roleText(PartRole role);
/// "Open", "Done 12/11/2026", "No longer possible" or "Not done".
QString actionStatus(const Action &action);
/// Where agencies send their answers (R028, R034).
QString answersTo();
/// Where the meeting is; the partnership's usual place when it says nothing.
QString venueOf(const PaperGround &ground, const Meeting &meeting);
/// The last day on which its case list may go out; invalid for a mini MARAC and where the calendar does not know the year.
QDate circulateBy(const PaperGround &ground, const Meeting &meeting);
/// The last day for answers to its case list: a mini MARAC is called within days, and what agencies find they bring along.
QDate answersBy(const PaperGround &ground, const Meeting &meeting);
/// The last day for answers before a meeting on `day`; invalid where the calendar does not know the year.
QDate answersBy(const PaperGround &ground, QDate day);
/// R034: the day for answers about actions, in time for the next meeting, which hears of what is incomplete; invalid when none
/// is called.
QDate replyBy(const PaperGround &ground);

/// The meeting the order names, for a paper without case content; NotFound when there is none, Refused when it is cancelled.
Result<Meeting> standingMeeting(const PaperGround &ground);
/// The meeting the order names; NotFound when there is none, Refused while it is in session with its gate closed (R103).
Result<Meeting> openedMeeting(const PaperGround &ground);

} // namespace marac::documents
