// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/register/door/DerivedCheck.h"

#include <QObject>

class QTimer;

namespace marac {

/// Goes on with what unlocking left to be compared, while the window is used: a part of some milliseconds at a time, between
/// what the person does. About a minute where 10,000 addresses are protected.
class QuietCheck final : public QObject
{
    Q_OBJECT

public:
    /// `reg` outlives it. Where unlocking left nothing it does nothing.
    explicit QuietCheck(Register &reg, QObject *parent = nullptr);

public Q_SLOTS:
    /// Compares the next part now; by itself it does so twenty times a second, until all is compared.
    void goOn();

Q_SIGNALS:
    /// Something had been altered and was made anew; what the person is told of it.
    void mended(const QString &notice);
    /// The comparison, or the mending, could not be done.
    void failed(const marac::Problem &problem);

private:
    DerivedCheck m_check;
    QTimer *m_timer;
};

} // namespace marac
