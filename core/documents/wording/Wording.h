// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace marac::documents {

/// Which words a paper is printed in: the protocol's own of 1 July 2009, or today's law.
enum class WordingEdition { Protocol2009, Uk2026 };

/// The undertaking of confidentiality (Appendix E; R149-R154). The 2009 edition is the form's own words.
struct UndertakingWording
{
    QString edition; ///< as the file names itself: "2009", "2026"
    QString title;
    QString meetingLine;           ///< holds {date}
    bool meetingLineFirst = false; ///< above the title, as Appendix E has it
    QString purposeHeading;
    QString purposeIntro;
    QStringList aims;
    QString definition;
    QString declarationHeading;
    QString declaration;
    QStringList access;
    QString undertakeIntro;
    QStringList undertakings;
    QString acceptance;
    QString printHint;
    QString nameLabel;
    QString agencyLabel;
    QString positionLabel;
    QString primaryOfficer;
    QString otherOfficer;
    QString deleteOne;
    QString signedLabel;
    QString dateLabel;
};

/// What is said at, and printed on the papers of, a meeting.
struct MeetingWording
{
    QString edition;
    QString purpose;          ///< why information is shared (R004), on every paper
    QString confidentiality;  ///< read out by the chair, printed on agenda and minutes
    QString protocolReminder; ///< the sentence the minutes must hold (R104)
    QString circulation;      ///< on the case list: how it may be used
    QString handling;         ///< one line at the foot of every page
    QString undertakingFirst; ///< on the agenda: who signs before the first case (R103)
    QString protocolKnown;    ///< on the agenda: what the chair makes sure of (R104)
    QString trueRecord;       ///< above the chair's signature
    QString actionsOwed;      ///< on an agency's list of actions: whose they stay, and what to answer (R034)
};

/// The sentences of letters and of the papers that go with a meeting.
struct LetterWording
{
    QString edition;
    QString greeting;
    QString closing;
    QString returnedOpening;   ///< holds {reference}; {date} becomes the day the referral came
    QStringList returnedAgain; ///< how a returned referral is sent again (R023)
    QString returnedUrgent;    ///< what not to wait for meanwhile (R025)
    QString invitationOpening;
    QStringList invitationAsks; ///< what an agency is asked to do before the meeting (R028, R103)
    QString invitationUnseen;   ///< that the invitation says nothing of a case
    QString attendanceNote;
    QString packOpening;
    QStringList packEnclosed; ///< what a pack for one agency holds (R027)
    QString packHandling;
    QString packReceipt;
    QString extractNote;    ///< what an extract of minutes leaves out (R008)
    QString folderNote;     ///< what a project folder is (R098)
    QString chaserReminder; ///< the opening of a chaser, by how far it has come (R034)
    QString chaserOverdue;
    QString chaserEscalation;
    QString chaserChair;
    QString chaserOwed;       ///< whose the action stays
    QString transferOut;      ///< the opening of a letter with which a case goes to another area (scenario 15)
    QString transferIn;       ///< the opening of one that asks another area for what it holds
    QString transferHandling; ///< that the address is not in it, and how the papers are kept
    QString transferAnswer;   ///< how another area sends what it is asked for
    QString transferReceipt;
    QString designationOpening; ///< what designated officers answer for (R138)
    QString designationPrimary;
    QString designationOthers;
    QString researchReminder; ///< asks again for what did not come back (R028)
    QString researchAsks;     ///< how an agency fills in its form (R028, R050)
};

/// The words compiled in. A council may edit copies of the files in resources/wording and lay them beside the register: see
/// OwnWording.
UndertakingWording undertakingWording(WordingEdition edition);
MeetingWording meetingWording(WordingEdition edition);
LetterWording letterWording(WordingEdition edition);

/// Reads a file of the same form. What it lacks is taken from `supplied`, so that a file of an earlier version goes on serving;
/// without `supplied` nothing may be missing. Invalid names every field that is missing, empty, of the wrong kind, unknown or too
/// long; the text of the file is never repeated.
Result<UndertakingWording> parseUndertakingWording(const QByteArray &json,
                                                   const UndertakingWording *supplied = nullptr);
Result<MeetingWording> parseMeetingWording(const QByteArray &json, const MeetingWording *supplied = nullptr);
Result<LetterWording> parseLetterWording(const QByteArray &json, const LetterWording *supplied = nullptr);

} // namespace marac::documents

namespace marac {

template <>
struct Codes<documents::WordingEdition>
{
    using Edition = documents::WordingEdition;
    static constexpr std::array<Code<Edition>, 2> all{{{Edition::Protocol2009, "2009"}, {Edition::Uk2026, "2026"}}};
};

} // namespace marac
