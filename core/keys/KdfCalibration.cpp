// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/KdfCalibration.h"

#include "core/keys/Sodium.h"
#include "core/platform/MachineMemory.h"

#include <QElapsedTimer>

#include <sodium.h>

#include <algorithm>

namespace marac {

static constexpr quint64 shareOfMemory = 16;

KdfCost calibratedCost(const KdfPolicy &policy, const KdfMeasurement &measured, quint64 machineMemoryBytes)
{
    KdfCost cost = policy.fresh;
    if (policy.targetMs <= 0 || measured.microseconds <= 0)
        return cost;
    // The work of a derivation is memory times passes.
    const double perMicrosecond =
        double(measured.cost.memoryBytes) * double(measured.cost.passes) / double(measured.microseconds);
    const double affordable = perMicrosecond * 1000.0 * policy.targetMs;
    const quint64 mostMemory = std::min(policy.mostRead.memoryBytes, machineMemoryBytes / shareOfMemory);
    while (cost.memoryBytes * 2 <= mostMemory && double(cost.memoryBytes) * 2 * cost.passes <= affordable)
        cost.memoryBytes *= 2;
    const double passes = affordable / double(cost.memoryBytes);
    if (passes > cost.passes)
        cost.passes = quint32(std::min(passes, double(policy.mostRead.passes)));
    return cost;
}

KdfCost costOnThisComputer(const KdfPolicy &policy)
{
    if (policy.targetMs <= 0)
        return policy.fresh;
    sodium::require();
    const KdfCost probe{policy.leastRead.memoryBytes, policy.fresh.passes};
    unsigned char key[32];
    unsigned char salt[crypto_pwhash_SALTBYTES] = {};
    constexpr char nothing[] = "measure";
    QElapsedTimer watch;
    watch.start();
    const bool measured = crypto_pwhash(key, sizeof key, nothing, sizeof nothing, salt, probe.passes,
                                        size_t(probe.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
        == 0;
    return measured ? calibratedCost(policy, {probe, watch.nsecsElapsed() / 1000}, machineMemoryBytes()) : policy.fresh;
}

} // namespace marac
