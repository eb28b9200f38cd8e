// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/support/Proof.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdio>

namespace marac::proof {

static constexpr qsizetype mostTold = 30;

Proof::Proof(const QString &name, const QStringList &counts, const QStringList &faults)
    : m_name(name), m_counts(counts), m_faults(faults)
{
    for (const QString &what : counts + faults)
        m_figures.emplace(what, 0);
    const QStringList arguments = QCoreApplication::arguments();
    m_isLong = arguments.contains(QStringLiteral("--long"));
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--seed")); at >= 0)
        m_seed = arguments.value(at + 1).toUInt();
}

void Proof::count(const QString &what, qint64 times)
{
    m_figures.at(what) += times;
}

void Proof::fault(const QString &what, const QString &where)
{
    ++m_figures.at(what);
    if (m_told.size() < mostTold)
        m_told += QStringLiteral("%1: %2").arg(what, where);
}

int Proof::finish() const
{
    for (const QString &line : m_told)
        std::printf("%s\n", qUtf8Printable(line));
    QStringList figures;
    for (const QString &what : m_counts + m_faults)
        figures += QStringLiteral("%1 %2").arg(QLocale(QLocale::English).toString(m_figures.at(what)), what);
    const auto is = [this](bool (*holds)(qint64)) {
        return [this, holds](const QString &what) { return holds(counted(what)); };
    };
    const bool good = std::ranges::all_of(m_counts, is([](qint64 figure) { return figure > 0; }))
        && std::ranges::all_of(m_faults, is([](qint64 figure) { return figure == 0; }));
    std::printf("%s (%s form, seed %u): %s\n", qUtf8Printable(m_name), m_isLong ? "long" : "short", m_seed,
                qUtf8Printable(figures.join(QStringLiteral(", "))));
    return good ? 0 : 1;
}

} // namespace marac::proof
