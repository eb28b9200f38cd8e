// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/display/ConsultDisplay.h"

#include <QStringList>

#include <utility>

namespace marac {

/// Every word that the chair's display shows but for its clock.
struct DisplayCase
{
    /// Nothing: no case is at hand. Closed: R103. Blank: taken out of sight by a key.
    enum class Shows { Nothing, Case, Closed, Blank };

    Shows shows = Shows::Nothing;
    QString place;                            ///< "Case 3 of 12"
    QString title;                            ///< initials and reference, or what is to be known instead of a case
    QString name;                             ///< in full, once somebody gave a reason for it
    QList<std::pair<QString, QString>> facts; ///< what it is, and the word for it
    QStringList agreed;                       ///< an agency and its day each
};

/// `place` counts from 1; `name` is empty unless it was revealed.
DisplayCase displayCase(const DisplayedCase &shown, int place, int of, const QString &name = {});
/// In the place of every case while somebody in the room has not signed.
DisplayCase closedDisplay();
DisplayCase blankDisplay();

} // namespace marac
