// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/referrals/withoutconsent/WithoutConsent.h"

namespace marac::documents {

struct WithoutConsentInput
{
    QString handling = {};     ///< one line at the foot of every page
    QString reference = {};    ///< of the referral
    QString client = {};       ///< by name; of a site or community, the place
    QString address = {};      ///< masked where it is protected
    QStringList children = {}; ///< each with the day of birth
    QString agency = {};       ///< of the caseworker
    QString ticks = {};        ///< "13 out of 20"; empty where nothing is assessed yet
    QString incident = {};
    QString source = {}; ///< of the information
    WithoutConsent form = {};
    bool blank = false; ///< to fill in by hand
    PrintStamp stamp = {};
};

/// The form of Appendix F (R155–R172): as it is kept, or empty. The lines for each agency that is told are for the pen; the last
/// section is signed.
Document withoutConsentDocument(const WithoutConsentInput &input);

} // namespace marac::documents
