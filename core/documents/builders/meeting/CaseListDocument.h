// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/documents/wording/Wording.h"

#include <QDate>

namespace marac::documents {

/// A statement with the agency it came from, whose property it stays (R008).
struct SourcedFact
{
    QString text;
    QString agency;
    QDate on = {}; ///< when it happened or was recorded
};

struct CirculatedAddress
{
    QString text;
    bool isProtected = false;
    QString agency = {}; ///< where it came from
};

struct CirculatedPerson
{
    QString role; ///< "Victim", "Child", "Alleged perpetrator"
    QString name;
    QString alsoKnownAs = {};
    QDate born = {};
    QString bornText = {}; ///< when only about known: "about 40"
    QList<CirculatedAddress> addresses = {};
    QString agency = {};  ///< where the details came from
    QString namedIn = {}; ///< the earlier referral that names them, with its agency; empty: the one that is heard
};

struct CirculatedCase
{
    QString reference;
    QString kind = {}; ///< "New", "Repeat"
    QString band = {};
    QString referringAgency = {};
    QStringList strands = {};
    CirculatedPerson victim;
    QList<CirculatedPerson> household = {};
    QList<CirculatedPerson> perpetrators = {}; ///< empty prints "not known"
    QList<SourcedFact> incidents = {};
};

struct CaseListInput
{
    MeetingWording wording;
    QString riskLabel = {}; ///< what the risk tool is and is not, where a band is printed (its rule R10)
    QString meetingReference;
    QDate meetingDate;
    QString venue = {};
    QString recipientAgency;
    QDate circulatedOn = {};
    QDate circulateBy = {};
    QDate returnBy = {};
    QString returnTo = {}; ///< address for answers
    QList<CirculatedCase> cases = {};
    bool showProtectedAddresses = false; ///< only where the recipient needs them and the release was recorded
    PrintStamp stamp = {};
};

/// What every agency gets at least eight working days before the meeting, to search its own files (R027, R028). One
/// paper per recipient; protected addresses are masked unless the input says otherwise.
Document caseListDocument(const CaseListInput &input);

} // namespace marac::documents
