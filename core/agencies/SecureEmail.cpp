// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/SecureEmail.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

// Outside the namespace: the macro declares a function of the global one. A static library's resources are not registered
// by themselves.
static void registerAgenciesResource()
{
    Q_INIT_RESOURCE(agencies);
}

namespace marac {

static QList<SecureDomain> shipped()
{
    registerAgenciesResource();
    QFile file(QStringLiteral(":/agencies/secure-domains.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<SecureDomain> domains;
    const QJsonArray entries =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1StringView("domains")).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        domains.append({entry.value(QLatin1StringView("suffix")).toString().toLower(),
                        QDate::fromString(entry.value(QLatin1StringView("from")).toString(), Qt::ISODate),
                        QDate::fromString(entry.value(QLatin1StringView("to")).toString(), Qt::ISODate)});
    }
    return domains;
}

const QList<SecureDomain> &secureDomains()
{
    static const QList<SecureDomain> domains = shipped();
    return domains;
}

bool isEmailAddress(const QString &address)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                       "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}\\z"));
    return address.size() <= 254 && address.indexOf(QLatin1Char('@')) <= 64 && form.match(address).hasMatch();
}

static bool endsInWholeLabels(const QString &domain, const QString &suffix)
{
    return domain == suffix || domain.endsWith(QLatin1Char('.') + suffix);
}

bool isSecureEmail(const QString &address, QDate day, const QList<SecureDomain> &domains)
{
    if (!isEmailAddress(address) || !day.isValid())
        return false;
    const QString domain = address.mid(address.indexOf(QLatin1Char('@')) + 1).toLower();
    return std::any_of(domains.begin(), domains.end(), [&](const SecureDomain &known) {
        return known.from.isValid() && known.from <= day && (!known.to.isValid() || day <= known.to)
            && !known.suffix.isEmpty() && endsInWholeLabels(domain, known.suffix);
    });
}

} // namespace marac
