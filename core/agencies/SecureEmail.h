// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace marac {

/// One recognised secure mail domain and the days on which it counts (R116). An invalid end means still recognised.
struct SecureDomain
{
    QString suffix; ///< whole labels at the end: "gov.uk" covers "sefton.gov.uk", never "evilgov.uk"
    QDate from;
    QDate to;
};

/// The table this application is shipped with (resources/agencies/secure-domains.json), which a council may replace.
const QList<SecureDomain> &secureDomains();

/// One plain mailbox, without a name beside it: "dmo@sefton.gov.uk". ASCII only, so that no look-alike letter passes.
bool isEmailAddress(const QString &address);

/// R116: personal data goes by e-mail only between recognised secure networks. True when the address ends in a domain
/// recognised on `day`.
bool isSecureEmail(const QString &address, QDate day, const QList<SecureDomain> &domains = secureDomains());

} // namespace marac
