// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/strands/Strands.h"

#include "core/base/StrictJson.h"
#include "core/referrals/lists/OwnList.h"
#include "core/register/lists/OwnLists.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

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

/// What was made of the file beside the register, for as long as that register is open.
struct Strands::Own
{
    Strands strands;
    QString remark;
    int reading = -1;
};

static QList<ListEntry> namesIn(const QList<Strand> &strands)
{
    QList<ListEntry> names;
    for (const Strand &strand : strands)
        names << ListEntry{strand.code, strand.name, {}, strand.current};
    return names;
}

const Strands::Own &Strands::own()
{
    static Own made;
    if (made.reading == OwnLists::reading())
        return made;
    made = {shipped(), {}, OwnLists::reading()};
    const QString name = OwnLists::strands;
    const std::optional<Result<QByteArray>> file = OwnLists::file(name);
    if (!file)
        return made;
    const Result<Strands> list = file->and_then([](const QByteArray &json) { return Strands::read(json); });
    if (!list) {
        made.remark = OwnLists::remarkOn(name, list.error());
        return made;
    }
    made.strands = list->withGivenUp(shipped());
    const QStringList otherwise = namedOtherwise(namesIn(list->m_strands), namesIn(shipped().m_strands));
    if (!otherwise.isEmpty())
        made.remark = OwnLists::remarkOnNames(name, otherwise);
    return made;
}

const Strands &Strands::inUse()
{
    return own().strands;
}

QString Strands::remark()
{
    return own().remark;
}

Strands Strands::withGivenUp(const Strands &supplied) const
{
    Strands all = *this;
    for (Strand known : supplied.m_strands) {
        const auto kept = std::find_if(all.m_strands.begin(), all.m_strands.end(),
                                       [&](const Strand &strand) { return strand.code == known.code; });
        if (kept == all.m_strands.end()) {
            known.current = false;
            all.m_strands << known;
            continue;
        }
        for (const QString &closer : std::as_const(known.subStrands)) {
            if (!kept->subStrands.contains(closer))
                kept->givenUp << closer;
        }
    }
    return all;
}

static bool isFit(const Strand &strand)
{
    return !strand.code.contains(QLatin1Char(' ')) && isFitToShow(strand.code) && isFitToShow(strand.name)
        && std::all_of(strand.subStrands.cbegin(), strand.subStrands.cend(), isFitToShow);
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
                      {},
                      entry.value(QLatin1StringView("current")).toBool(true)};
        for (const QJsonValue &sub : entry.value(QLatin1StringView("subStrands")).toArray())
            strand.subStrands << sub.toString();
        if (!isFit(strand) || strands.has(strand.code)) {
            return failure(Problem::Kind::Invalid,
                           Words::tr("Strand %1 of the list needs a code of its own, without spaces, a name of one line "
                                     "and sub-strands of one line each. The list was not used.")
                               .arg(strands.m_strands.size() + 1));
        }
        strands.m_strands << strand;
    }
    if (std::none_of(strands.m_strands.cbegin(), strands.m_strands.cend(),
                     [](const Strand &strand) { return strand.current; }))
        return failure(Problem::Kind::Invalid, Words::tr("The list holds no strands. It was not used."));
    return strands;
}

const Strand *Strands::find(const QString &code) const
{
    const auto found =
        std::find_if(m_strands.begin(), m_strands.end(), [&](const Strand &strand) { return strand.code == code; });
    return found == m_strands.end() ? nullptr : &*found;
}

bool Strands::has(const QString &code) const
{
    return find(code) != nullptr;
}

bool Strands::has(const QString &code, const QString &subStrand) const
{
    const Strand *strand = find(code);
    return strand && (strand->subStrands.contains(subStrand) || strand->givenUp.contains(subStrand));
}

QString Strands::nameOf(const QString &code) const
{
    const Strand *strand = find(code);
    return strand ? strand->name : code;
}

} // namespace marac
