// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/withoutconsent/WithoutConsent.h"

#include <QStringList>

namespace marac {

/// Names of the members that `is` says otherwise than `was`, both tidied, in the order of the form; an answer has the code of
/// its question. The order of ticks is none.
QStringList withoutConsentChanges(const WithoutConsent &was, const WithoutConsent &is);

/// R172: a manager authorises what the form says above their name. Whether that is lost: it had been authorised, anything above
/// is otherwise in `is`, and neither somebody else nor the same person on a later day authorises that.
bool losesAuthority(const WithoutConsent &was, const WithoutConsent &is);
/// `is` as it may be kept after `was`: without the manager and the day where it losesAuthority().
WithoutConsent withAuthorityLeft(const WithoutConsent &was, WithoutConsent is);

/// Whether two names may be one person's, as they sign: the words of the shorter one stand in the other in whatever order, a
/// single letter for a word it begins. "T. Reilly" may be "Tom Reilly", and so may "Reilly".
bool mayBeOnePerson(const QString &one, const QString &other);

} // namespace marac
