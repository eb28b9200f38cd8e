// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/strands/Strands.h"

#include "core/base/StrictJson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

static void initReferralData()
{
    Q_INIT_RESOURCE(referrals);
}

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Strands)
};
} // namespace

const Strands &Strands::shipped()
{
    static const Strands strands = [] {
        initReferralData();
        QFile file(QStringLiteral(":/referrals/strands.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const Result<Strands> read = opened ? Strands::read(file.readAll()) : Result<Strands>(Strands());
        Q_ASSERT(read);
        return *read;
    }();
    return strands;
}

Result<Strands> Strands::read(QByteArrayView json)
{
    const Result<QJsonObject> object = readStrictJson(json);
    if (!object)
        return Failure(object.error());
    Strands strands;
    const QJsonArray list = object->value(QLatin1StringView("strands")).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        Strand strand{entry.value(QLatin1StringView("code")).toString(),
                      entry.value(QLatin1StringView("name")).toString(),
                      entry.value(QLatin1StringView("monitored")).toBool(),
                      {}};
        for (const QJsonValue &sub : entry.value(QLatin1StringView("subStrands")).toArray())
            strand.subStrands << sub.toString();
        if (strand.code.isEmpty() || strand.name.isEmpty() || strand.code.contains(QLatin1Char(' '))
            || strands.has(strand.code)) {
            return failure(
                Problem::Kind::Invalid,
                Words::tr(
                    "Strand %1 of the list needs a code of its own, without spaces, and a name. The list was not used.")
                    .arg(strands.m_strands.size() + 1));
        }
        strands.m_strands << strand;
    }
    if (strands.m_strands.isEmpty())
        return failure(Problem::Kind::Invalid, Words::tr("The list holds no strands. It was not used."));
    return strands;
}

bool Strands::has(const QString &code) const
{
    return std::any_of(m_strands.begin(), m_strands.end(), [&](const Strand &strand) { return strand.code == code; });
}

QStringList Strands::subStrandsOf(const QString &code) const
{
    for (const Strand &strand : m_strands) {
        if (strand.code == code)
            return strand.subStrands;
    }
    return {};
}

QString Strands::nameOf(const QString &code) const
{
    for (const Strand &strand : m_strands) {
        if (strand.code == code)
            return strand.name;
    }
    return code;
}

} // namespace marac
