// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/documents/wording/Wording.h"

#include <QList>

#include <optional>

namespace marac::documents {

struct DesignatedPerson
{
    QString name;
    QString post;
};

struct DesignationInput
{
    LetterWording wording;
    QString signatory; ///< the data controller's legal name
    QString agency;
    QString secureEmail = {};
    std::optional<DesignatedPerson> primary = {}; ///< none: a place to fill in
    QList<DesignatedPerson> others = {};
    PrintStamp stamp = {};
};

/// The form by which a signatory agency designates its officers (section 12; R138, R139): the PDMO, then the DMOs, each with
/// a place to sign and at least one empty place to add somebody by pen.
Document designationDocument(const DesignationInput &input);

} // namespace marac::documents
