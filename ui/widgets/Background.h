// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <memory>
#include <type_traits>
#include <utility>

namespace marac {

/// Runs `work` in another thread and hands what it returned to `then` in this one. When `context` is destroyed meanwhile,
/// the work still ends but `then` is never called and the result is dropped. Neither may touch a widget or the register
/// from `work`.
template <class Work, class Then>
void inBackground(QObject *context, Work work, Then then)
{
    using Outcome = std::invoke_result_t<Work>;
    using Shared = std::shared_ptr<Outcome>;
    auto *watcher = new QFutureWatcher<Shared>(context);
    const auto doIt = std::make_shared<Work>(std::move(work));
    const auto tell = std::make_shared<Then>(std::move(then));
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, tell] {
        const Shared outcome = watcher->result();
        watcher->deleteLater();
        (*tell)(std::move(*outcome));
    });
    watcher->setFuture(QtConcurrent::run([doIt] { return std::make_shared<Outcome>((*doIt)()); }));
}

} // namespace marac
