// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importing/SentReferrals.h"

#include "tests/support/ReadHere.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace marac::test {

using namespace Qt::StringLiterals;

QJsonObject SentReferrals::row(const QJsonObject &more)
{
    QJsonObject one{{u"agency"_s, u"HHR"_s}, {u"receivedOn"_s, u"2026-10-05"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        one.insert(it.key(), it.value());
    return one;
}

Result<ImportReport> SentReferrals::import(const QList<QJsonObject> &rows, bool dryRun)
{
    QJsonArray array;
    for (const QJsonObject &one : rows)
        array.append(one);
    const QByteArray file = QJsonDocument(QJsonObject{{u"referrals"_s, array}}).toJson();
    return importReferrals(m_job->reg(), readHere(file, ImportFormat::Json), dryRun);
}

QStringList SentReferrals::refused(const QList<QJsonObject> &rows)
{
    const Result<ImportReport> report = import(rows, true);
    QStringList fields;
    if (!report) {
        for (const FieldProblem &problem : report.error().fields)
            fields += problem.field;
    }
    return fields;
}

ReferralFile SentReferrals::newest()
{
    const QList<ReferralRow> rows = *MUST(listReferrals(m_job->reg(), std::nullopt));
    ReferralId last;
    for (const ReferralRow &one : rows)
        last = std::max(last, one.id, [](ReferralId a, ReferralId b) { return a.value() < b.value(); });
    return *MUST(consultReferral(m_job->reg(), last));
}

} // namespace marac::test
