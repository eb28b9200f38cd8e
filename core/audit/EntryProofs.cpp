// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/EntryProofs.h"

#include "core/audit/AuditChain.h"
#include "core/keys/keyring/UserKeys.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace marac {

namespace {

QList<Proven> proven(const QList<AuditEntry> &entries, const QHash<qint64, Signer> &signers)
{
    QList<Proven> all;
    all.reserve(entries.size());
    for (const AuditEntry &entry : entries) {
        const auto signer = signers.constFind(entry.keyId);
        const bool isSigned =
            signer != signers.constEnd() && UserKeys::verify(signer->publicKey, entry.entryHash, entry.signature);
        all << Proven{entry, chain::isWhole(entry), isSigned};
    }
    return all;
}

struct Batch
{
    std::packaged_task<QList<Proven>()> task;
    std::future<QList<Proven>> outcome;
    bool isBegun = false;
};

} // namespace

struct EntryProofs::Private
{
    QHash<qint64, Signer> signers;
    std::mutex mutex;
    std::condition_variable handed;
    std::deque<std::shared_ptr<Batch>> batches;
    bool isEnding = false;
    std::thread thread;

    /// One that nobody has begun, and that is the caller's from now on.
    template <class Iterator>
    static std::shared_ptr<Batch> begin(Iterator from, Iterator to)
    {
        const auto found = std::find_if(from, to, [](const auto &batch) { return !batch->isBegun; });
        if (found == to)
            return nullptr;
        (*found)->isBegun = true;
        return *found;
    }

    void work()
    {
        std::unique_lock lock(mutex);
        while (!isEnding) {
            const std::shared_ptr<Batch> batch = begin(batches.begin(), batches.end());
            if (!batch) {
                handed.wait(lock);
                continue;
            }
            lock.unlock();
            batch->task();
            lock.lock();
        }
    }
};

EntryProofs::EntryProofs(const QHash<qint64, Signer> &signers) : d(std::make_unique<Private>())
{
    d->signers = signers;
    try {
        d->thread = std::thread([this] { d->work(); });
    } catch (const std::system_error &) {
        // It is done when it is asked for.
    }
}

EntryProofs::~EntryProofs()
{
    {
        const std::lock_guard lock(d->mutex);
        d->isEnding = true;
    }
    d->handed.notify_one();
    if (d->thread.joinable())
        d->thread.join();
}

void EntryProofs::hand(const QList<AuditEntry> &batch)
{
    auto one = std::make_shared<Batch>();
    one->task = std::packaged_task<QList<Proven>()>([this, batch] { return proven(batch, d->signers); });
    one->outcome = one->task.get_future();
    {
        const std::lock_guard lock(d->mutex);
        d->batches.push_back(std::move(one));
    }
    d->handed.notify_one();
}

qsizetype EntryProofs::waiting() const
{
    const std::lock_guard lock(d->mutex);
    return qsizetype(d->batches.size());
}

bool EntryProofs::isNextReady() const
{
    const std::lock_guard lock(d->mutex);
    return !d->batches.empty()
        && d->batches.front()->outcome.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

bool EntryProofs::help()
{
    std::shared_ptr<Batch> batch;
    {
        const std::lock_guard lock(d->mutex);
        batch = Private::begin(d->batches.rbegin(), d->batches.rend());
    }
    if (batch)
        batch->task();
    return batch != nullptr;
}

QList<Proven> EntryProofs::take()
{
    std::shared_ptr<Batch> next;
    bool isMine = false;
    {
        const std::lock_guard lock(d->mutex);
        Q_ASSERT(!d->batches.empty());
        next = d->batches.front();
        d->batches.pop_front();
        isMine = !std::exchange(next->isBegun, true);
    }
    if (isMine)
        next->task();
    return next->outcome.get();
}

} // namespace marac
