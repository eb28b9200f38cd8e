// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace marac {

/// A strand of hostility: what the victim or anyone else perceives the hate to be aimed at.
struct Strand
{
    QString code;           ///< "race"
    QString name;           ///< "Race, ethnicity or nationality"
    bool monitored = false; ///< one of the five that police record nationally; the others are local
    QStringList subStrands; ///< names, may be empty
    bool current = true;    ///< false: no longer offered, still shown where it was chosen
    QStringList givenUp{};  ///< sub-strands that are no longer offered, likewise
};

/// The list as the partnership uses it. Versioned data: strand lists are changed by statute and by police policy.
class Strands
{
public:
    /// The list that comes with the program (resources/referrals/strands.json).
    static const Strands &shipped();
    /// The list in force: the partnership's own beside its register (OwnLists), and behind it, no longer offered, what is
    /// supplied besides; or the supplied one.
    static const Strands &inUse();
    /// Why the partnership's own list is not in force, or which supplied strands it names otherwise; empty where there is
    /// nothing to mind.
    static QString remark();
    /// Refuses anything but the documented shape; the problem says where.
    static Result<Strands> read(QByteArrayView json);

    const QList<Strand> &all() const { return m_strands; }
    bool has(const QString &code) const;
    /// Whether the strand is, or was, said more closely so.
    bool has(const QString &code, const QString &subStrand) const;
    /// The strand's name, or the code itself when an older list knew it.
    QString nameOf(const QString &code) const;

private:
    const Strand *find(const QString &code) const;
    Strands withGivenUp(const Strands &supplied) const;
    struct Own;
    static const Own &own();

    QList<Strand> m_strands;
};

} // namespace marac
