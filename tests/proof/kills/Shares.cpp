// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/Shares.h"

#include "tests/proof/kills/Figures.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <thread>
#include <vector>

namespace marac::kills {

using namespace Qt::StringLiterals;

static constexpr char word[] = "handed over ";

Share Share::from(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(u"--share"_s);
    if (at < 0)
        return {};
    const Share share{arguments.value(at + 1).toInt(), arguments.value(at + 2).toInt()};
    if (share.of < 1 || share.number < 0 || share.number >= share.of)
        qFatal("there is no such share");
    return share;
}

static QByteArray handedBy(const QByteArray &output)
{
    const qsizetype at = output.lastIndexOf(word);
    return at < 0 ? QByteArray() : output.mid(at + qsizetype(sizeof word) - 1).trimmed();
}

void runShares(proof::Proof &proof, const QStringList &arguments)
{
    const int count = std::max(1, int(std::thread::hardware_concurrency()));
    std::vector<std::unique_ptr<QProcess>> shares;
    for (int i = 0; i < count; ++i) {
        shares.push_back(std::make_unique<QProcess>());
        shares.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        shares.back()->start(QCoreApplication::applicationFilePath(),
                             arguments.mid(1) + QStringList{u"--share"_s, QString::number(i), QString::number(count)});
    }
    for (int i = 0; i < count; ++i) {
        QProcess &share = *shares.at(std::size_t(i));
        share.waitForFinished(-1);
        const bool isDone = share.exitStatus() == QProcess::NormalExit && share.exitCode() == 0;
        if (!isDone || !proof.takeIn(handedBy(share.readAllStandardOutput())))
            proof.fault(figures::crashes(), u"share %1 of %2 did not come to its end"_s.arg(i + 1).arg(count));
    }
}

void handOver(const proof::Proof &proof)
{
    std::printf("%s%s\n", word, proof.handedOver().constData());
}

} // namespace marac::kills
