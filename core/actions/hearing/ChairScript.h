// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marac {

/// The steps in which a chair takes a meeting through one case, in their order.
enum class ScriptStep { Welcome, Presents, AgenciesSpeak, SumsUp, Actions, VictimTold, NextCase };
inline constexpr int scriptSteps = int(ScriptStep::NextCase) + 1;

/// What the register holds of a case that is being heard.
struct ScriptStanding
{
    bool protocolSettled = false; ///< the chair's reminder of the protocol is recorded (R104)
    bool referrerSpoke = false;
    int stillToSpeak = 0; ///< agencies in the room that have said nothing of the case yet
    bool summedUp = false;
    bool hasAction = false;
    bool victimToldSettled = false; ///< it is named who tells the victim
    bool decided = false;           ///< heard, or carried over
};

/// The first step whose matter is not recorded yet; NextCase when all is.
ScriptStep recordedStep(const ScriptStanding &standing);

/// The step the chair stands at: what is recorded leads on by itself, and the chair may be further on (`chosen`), for not
/// every agency has something to say and not every case needs an action.
ScriptStep presentStep(const ScriptStanding &standing, ScriptStep chosen);

/// The step after; the last stays.
ScriptStep stepAfter(ScriptStep step);

/// A step's short name, and what the chair says at it.
QString nameOf(ScriptStep step);
QString wordsOf(ScriptStep step);

} // namespace marac
