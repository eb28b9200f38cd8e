// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/widgets/looks/Theme.h"

#include <QWidget>

namespace marac {

class Banner;

/// The messages inside the window: what was saved, what failed and what to do. At most two stand at a time: the warnings, one
/// line each, until they are closed; and the outcome of the last step, which gives way to the next and goes with the page.
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

private:
    void arrange();

    QStringList m_warnings;
    QString m_outcome;
    Banner *m_warningBanner;
    Banner *m_outcomeBanner;
};

} // namespace marac
