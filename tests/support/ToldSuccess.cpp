// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ToldSuccess.h"

#include "tests/support/LastingNames.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace marac::faults {

using namespace Qt::StringLiterals;

static bool isOwnNote(const QString &path)
{
    return path.startsWith("/state/"_L1) || path.endsWith(".inuse"_L1);
}

/// Of a key file beside a register, or of what is to become one.
static std::optional<QString> otherKeyFile(QString path)
{
    if (path.startsWith("/backups/"_L1))
        return std::nullopt;
    if (path.endsWith(".new"_L1))
        path.chop(4);
    if (path.endsWith(".keys"_L1))
        return path + u'2';
    if (path.endsWith(".keys2"_L1))
        return path.chopped(1);
    return std::nullopt;
}

namespace {

/// What has not been made to last, after some of the calls.
class Risk
{
public:
    Risk(const QString &folder, Told told) : m_folder(folder), m_told(told), m_names(folder) {}

    void see(const Call &call)
    {
        m_names.see(call);
        if (++m_seen > m_told.before && call.name == "rename"_L1 && !call.isStruck)
            m_placed.insert(call.path.mid(m_folder.size()));
    }

    /// A file twice where neither its content nor its name lasts.
    QStringList restedOn() const
    {
        const QStringList unflushed = m_names.unflushed();
        QStringList unnamed = m_names.unnamed();
        unnamed.removeIf([](const QString &path) { return path.endsWith("-journal"_L1); });
        QStringList rested = unflushed + unnamed;
        const auto hasOther = [&](const QString &path) {
            const std::optional<QString> other = otherKeyFile(path);
            return other && m_placed.contains(*other) && !unflushed.contains(*other) && !unnamed.contains(*other);
        };
        rested.removeIf([&](const QString &path) { return isOwnNote(path) || hasOther(path); });
        return rested;
    }

private:
    QString m_folder;
    Told m_told;
    LastingNames m_names;
    QSet<QString> m_placed; ///< names that came to stand for something since m_told.before
    int m_seen = 0;
};

} // namespace

QStringList leftToLuck(const QString &folder, const QList<Call> &calls, Told told)
{
    Risk risk(folder, told);
    for (const Call &call : calls.first(told.at))
        risk.see(call);
    QStringList left = risk.restedOn();
    left.removeDuplicates();
    return left;
}

QList<int> flushesRestedOn(const QString &folder, const QList<Call> &calls, Told told)
{
    Risk risk(folder, told);
    QList<int> places;
    for (int i = 0; i < told.at; ++i) {
        const QStringList rested = risk.restedOn();
        risk.see(calls.at(i));
        if (i >= told.before && calls.at(i).name == "flush"_L1 && risk.restedOn() != rested)
            places.append(i + 1);
    }
    return places;
}

QList<Call> asIfNobodyLooked(QList<Call> calls, const QString &pathEnd)
{
    for (Call &call : calls)
        call.isStruck = call.name == "flush"_L1 && call.path.endsWith(pathEnd);
    return calls;
}

bool losesFlushes(Kind kind)
{
    return kind == Kind::Io || kind == Kind::Full || kind == Kind::Dead;
}

bool isLostFlush(const Call &struck, Kind kind)
{
    return losesFlushes(kind) && struck.name == "flush"_L1;
}

} // namespace marac::faults
