// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/support/Proof.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QLocale>

#include <algorithm>
#include <cstdio>

namespace marac::proof {

static constexpr qsizetype mostTold = 30;

Proof::Proof(const QString &name, const QStringList &counts, const QStringList &faults, const Least &leastInLong)
    : m_name(name), m_counts(counts), m_faults(faults), m_least(leastInLong)
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
    const qint64 before = m_tried;
    m_tried += times;
    if (m_toldEvery > 0 && m_tried / m_toldEvery > before / m_toldEvery)
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(m_who),
                     qUtf8Printable(figures(m_counts).join(QStringLiteral(", "))));
}

void Proof::fault(const QString &what, const QString &where)
{
    ++m_figures.at(what);
    if (m_told.size() < mostTold)
        m_told += QStringLiteral("%1: %2").arg(what, where);
}

void Proof::tellProgress(const QString &who, qint64 tries)
{
    m_who = who;
    m_toldEvery = tries;
}

QByteArray Proof::handedOver() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QString &what : m_counts + m_faults)
        stream << counted(what);
    stream << m_told;
    return bytes.toBase64();
}

bool Proof::takeIn(const QByteArray &handed)
{
    const QByteArray bytes = QByteArray::fromBase64(handed);
    QDataStream stream(bytes);
    std::map<QString, qint64> sums = m_figures;
    for (const QString &what : m_counts + m_faults) {
        qint64 figure = 0;
        stream >> figure;
        sums.at(what) += figure;
    }
    QStringList told;
    stream >> told;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return false;
    m_figures = sums;
    m_told = (m_told + told).mid(0, mostTold);
    return true;
}

bool Proof::isEnough(const QString &what) const
{
    const auto least = m_least.find(what);
    return counted(what) >= (m_isLong && least != m_least.end() ? least->second : 1);
}

QStringList Proof::figures(const QStringList &which) const
{
    QStringList said;
    for (const QString &what : which)
        said += QStringLiteral("%1 %2").arg(QLocale(QLocale::English).toString(counted(what)), what);
    return said;
}

int Proof::finish() const
{
    for (const QString &line : m_told)
        std::printf("%s\n", qUtf8Printable(line));
    bool good = std::ranges::all_of(m_faults, [this](const QString &what) { return counted(what) == 0; });
    for (const QString &piece : m_unfinished) {
        good = false;
        std::printf("%s did not come to its end: nothing is shown by this run\n", qUtf8Printable(piece));
    }
    for (const QString &what : m_counts) {
        if (isEnough(what))
            continue;
        good = false;
        std::printf("too few %s: nothing is shown by this run\n", qUtf8Printable(what));
    }
    QStringList said = figures(m_counts + m_faults);
    if (!m_unfinished.isEmpty())
        said += QStringLiteral("%1 pieces unfinished").arg(m_unfinished.size());
    std::printf("%s (%s form, seed %u): %s\n", qUtf8Printable(m_name), m_isLong ? "long" : "short", m_seed,
                qUtf8Printable(said.join(QStringLiteral(", "))));
    return good ? 0 : 1;
}

} // namespace marac::proof
