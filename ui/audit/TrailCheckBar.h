// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/TrailCheck.h"
#include "core/base/Result.h"

#include <QWidget>

#include <memory>

class QProgressBar;
class QTimer;

namespace marac {

class Banner;
class PageContext;
class TrailCopy;

/// The check of the whole trail: how far it is, and what it found. It runs in another thread on a copy of the register
/// (TrailCopy), so that work goes on and locking is never kept waiting. When nothing is wrong but what follows from the records,
/// that is made anew in the register itself, and told.
class TrailCheckBar final : public QWidget
{
    Q_OBJECT

public:
    TrailCheckBar(PageContext &context, QWidget *parent);
    /// Tells a check that runs to end.
    ~TrailCheckBar() override;

    /// Starts a check, or stops the one that runs.
    void toggle();
    bool isRunning() const { return m_state != nullptr; }
    /// What the last check found and when; empty when none ended since the register was unlocked.
    QString lastVerdict() const { return m_lastVerdict; }

Q_SIGNALS:
    void runningChanged(bool running);

private:
    struct State;
    void check(std::shared_ptr<TrailCopy> copy);
    void finish(const Result<TrailReport> &report);
    void tell(const TrailReport &report, const QString &mended = {});
    void mend(const TrailReport &report);

    PageContext &m_context;
    Banner *m_verdict;
    QProgressBar *m_progress;
    QTimer *m_look;
    std::shared_ptr<State> m_state; ///< shared with the thread while it runs
    QString m_lastVerdict;
};

} // namespace marac
