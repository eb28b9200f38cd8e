// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/amending/MinutesAmendment.h"

#include <QWidget>

namespace marac {

/// What was added to locked minutes, under them: each amendment with its number, what holds instead, why, and who approved it.
class AmendmentsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AmendmentsPanel(const QList<AmendmentRow> &amendments, QWidget *parent = nullptr);
};

} // namespace marac
