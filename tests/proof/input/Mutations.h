// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace marac::fuzz {

/// Inputs for one parser: its corpus as it is, and behind it what comes of altering it by lot. The same number is the same
/// input for the same seed, whatever was asked before.
class Mutations
{
public:
    /// `corpus` is not empty.
    Mutations(QList<QByteArray> corpus, quint32 seed) : m_corpus(std::move(corpus)), m_seed(seed) {}

    QByteArray input(int number) const;

private:
    QList<QByteArray> m_corpus;
    quint32 m_seed;
};

} // namespace marac::fuzz
