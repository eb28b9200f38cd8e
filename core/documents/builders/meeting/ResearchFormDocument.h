// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/documents/Document.h"
#include "core/documents/wording/Wording.h"
#include "core/meetings/research/ResearchReturn.h"

#include <QDate>

#include <optional>

namespace marac::documents {

/// One thing an agency has said of a case so far.
struct ResearchLine
{
    ContributionKind kind = ContributionKind::Fact;
    QString text = {}; ///< of what is withheld the ground alone
    QDate on = {};
};

struct ResearchedCase
{
    QString reference;
    QString initials;
    QString referringAgency = {};
    QList<ResearchLine> lines = {};
    std::optional<ReturnKind> returned = {}; ///< what stands on the meeting's grid; none: nothing came yet
    QDate returnedOn = {};
};

struct ResearchFormInput
{
    LetterWording wording;
    QString purpose = {};
    QString handling = {};
    QString agency = {}; ///< empty: a blank form
    QString meetingReference = {};
    QDate meetingDate = {};
    QDate returnBy = {};
    QString returnTo = {};
    bool blank = false;               ///< a form to fill in by hand, for any case
    QList<ResearchedCase> cases = {}; ///< a form for each, each on a sheet of its own
    PrintStamp stamp = {};
};

/// What one agency found in its own files about a case (R028, R029): fact apart from opinion, what may be shared at the meeting
/// and why not (R050), or that it holds nothing. It names a case by reference and initials; whom to search for stands in the
/// case list.
Document researchFormDocument(const ResearchFormInput &input);

} // namespace marac::documents
