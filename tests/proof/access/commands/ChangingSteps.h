// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <functional>
#include <vector>

namespace marac::proof {

class CommandRegister;
struct Told;

/// What earlier steps made, by the words that stand for it in later ones: "<case>".
using Made = QHash<QString, QString>;

/// A command that changes something, on the day it is taken.
struct ChangingStep
{
    QDateTime at; ///< UTC
    QStringList words;
    std::function<void(const Told &, Made &)> learn = {}; ///< from its answer, what later steps need
    bool isTried = true;                                  ///< else it is only done, for it is like another
    bool isRecordedLater = false; ///< holds at once, by the key files, and whoever unlocks next records it
};

/// From calling a meeting to closing a case, then accounts, backup and keys: commands that change an open register, in an order in
/// which each can be done. Import of feedback, and what makes a register of its own (create, restore, recover), are not among
/// them. Files that they read are made in `reg`.
std::vector<ChangingStep> changingSteps(CommandRegister &reg);

} // namespace marac::proof
