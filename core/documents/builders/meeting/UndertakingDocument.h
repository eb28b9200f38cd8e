// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/documents/wording/Wording.h"

#include <QDate>

namespace marac::documents {

/// Which of the two designations a person holds; the other one is struck out on the form.
enum class Designated { NotKnown, PrimaryOfficer, OtherOfficer };

struct UndertakingPerson
{
    QString name;
    QString agency;
    QString position = {};
    Designated designated = Designated::NotKnown;
};

struct UndertakingInput
{
    UndertakingWording wording;
    QString meetingReference;
    QDate meetingDate;                    ///< invalid prints a line to write on
    QList<UndertakingPerson> people = {}; ///< names are filled in, in this order
    int blankPlaces = 0;                  ///< further empty places; the last sheet is filled up to four in any case
    PrintStamp stamp = {};
};

/// The form the people present sign before anything is shared (R103, R149-R154): four people a sheet, the whole wording
/// on each sheet, so that nobody signs what is not above the signature.
Document undertakingDocument(const UndertakingInput &input);

} // namespace marac::documents
