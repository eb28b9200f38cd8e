// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/widgets/looks/Theme.h"

#include <QTimer>
#include <QWidget>

namespace marac {

class Banner;

/// The messages inside the window: what was saved, what failed and what to do. At most two stand at a time: the warnings, one
/// line each, until they are closed; and the outcome of the last step, which gives way to the next and goes with the page. A
/// success goes as soon as the work goes on, since it would be read as said of that (workGoesOn).
/// Focusable, so a screen reader can be taken to it (F6).
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// A warning joins those that stand, unless it stands already; every other tone is an outcome.
    void add(Tone tone, const QString &text);
    /// The outcome first.
    QStringList texts() const;
    bool isEmpty() const { return texts().isEmpty(); }
    void clear();
    /// Takes the outcome away; warnings stay.
    void clearOutcome();

    /// `at`, which stands in the same window, shows a problem or another record, or something was changed in it: a success that
    /// was told before goes. What the same step told stays: it is of the event that is still being handled, or of one that
    /// event put into the queue.
    static void workGoesOn(const QWidget &at);

private:
    void arrange();

    QStringList m_warnings;
    QString m_outcome;
    Tone m_outcomeTone = Tone::Info;
    QTimer m_step; ///< runs until the step is over that told the outcome
    Banner *m_warningBanner;
    Banner *m_outcomeBanner;
};

} // namespace marac
