// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <map>

namespace marac::proof {

/// One part of the proof: how much was tried, what was found that must not be, and the one line that says so at the end.
/// A program of the proof has a short form, which is a test like any other, and a long one (`--long`), which is for a release.
/// What is drawn by lot is drawn from seed(): `--seed N` repeats a run.
///
///     Proof proof(QStringLiteral("kills"), {kills}, {losses});
///     proof.count(kills);
///     if (!found) proof.fault(losses, QStringLiteral("the 7th call of a save"));
///     return proof.finish();
class Proof
{
public:
    /// By figure, how much at least.
    using Least = std::map<QString, qint64>;

    /// `counts` are the figures that must not stay 0, `faults` those that must; both are told in this order. `leastInLong`: what
    /// a long form has to come to of some of the counts, since it states them for a release.
    Proof(const QString &name, const QStringList &counts, const QStringList &faults, const Least &leastInLong = {});

    bool isLong() const { return m_isLong; }
    /// How much to do in this form.
    int size(int inShort, int inLong) const { return m_isLong ? inLong : inShort; }
    quint32 seed() const { return m_seed; }

    void count(const QString &what, qint64 times = 1);
    /// `where` repeats it: which call, byte or field it was. No content of a record.
    void fault(const QString &what, const QString &where);
    qint64 counted(const QString &what) const { return m_figures.at(what); }

    /// From now on a line with the counts goes to the standard error after each `tries`, `who` before it: a run of an hour is
    /// seen to go on.
    void tellProgress(const QString &who, qint64 tries);

    /// For a proof that several processes share: what one of them came to, in one line of plain characters.
    QByteArray handedOver() const;
    /// Adds what another handed over; false when it is nothing that handedOver() gave.
    bool takeIn(const QByteArray &handed);
    /// A piece of it was not proved, whose name this is: the whole has shown nothing then.
    void leaveUnfinished(const QString &piece) { m_unfinished += piece; }

    /// Says the faults, then the line with the figures as the last. 0 when every fault is 0 and every count above it, and in the
    /// long form not below its least: what tried nothing has shown nothing. Neither has what was left
    /// unfinished, which that line says, too.
    int finish() const;

private:
    bool isEnough(const QString &what) const;
    QStringList figures(const QStringList &which) const;

    QString m_name;
    QStringList m_counts;
    QStringList m_faults;
    Least m_least;
    std::map<QString, qint64> m_figures;
    QStringList m_told;
    QStringList m_unfinished;
    QString m_who;
    qint64 m_toldEvery = 0; ///< 0: never
    qint64 m_tried = 0;
    bool m_isLong = false;
    quint32 m_seed = 1;
};

} // namespace marac::proof
