// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/cases/CaseFile.h"
#include "core/people/matching/PersonMatch.h"
#include "core/referrals/ReferralRecord.h"

namespace marac {

class Connection;
class KnownNames;
class Register;

/// Somebody, or a place, in the register that may be the one a referral is about (R038): the administrator decides.
struct CaseMatch
{
    PersonId personId; ///< invalid for a place
    CaseFileId caseId; ///< invalid while they have no file
    QString ref;       ///< of the file; of their newest referral while there is none
    QString who;       ///< the person's name, or the place
    QDate bornOn;
    QStringList reasons;  ///< in plain words, strongest first
    bool closed = false;  ///< its case is closed just now (R103): neither who nor why is told
    bool isGuess = false; ///< nothing but a likeness, a shared address or a place within the other speaks for it
};

/// Who in the register may be this person, likeliest first.
QList<CaseMatch> personMatches(const Connection &db, const PersonFacts &entered);
/// For many in a row: `known` is kept from one to the next.
QList<CaseMatch> personMatches(const Connection &db, const PersonFacts &entered, KnownNames &known);

/// Files of sites and communities of the same place, spelling of case and punctuation aside.
QList<CaseMatch> placeMatches(const Connection &db, const QString &place);

/// The same matches; of those whose case is closed just now the reference alone, and of guesses nothing (R103).
QList<CaseMatch> closedWhereDue(const Connection &db, QList<CaseMatch> matches);

/// The files that the victims of this referral are known to have, each once, in the order of the victims (R036).
QList<CaseMatch> filesOfVictims(const Connection &db, const ReferralRecord &record);

/// Those; where there is none, the files of who may be one of its victims or, when it names none, of the same place and then,
/// as guesses, of places of which one lies within the other.
QList<CaseMatch> filesThatFit(const Connection &db, const ReferralRecord &record);

/// The files that an undecided referral may belong to; none when its victims are known to have one file, which it joins.
/// Recorded as a search that names everybody found (R122). A protected address is masked in the place of a site or community.
Result<QList<CaseMatch>> findCaseFiles(Register &records, ReferralId id);

} // namespace marac
