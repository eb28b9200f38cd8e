// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ChairScript.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChairScript)
};
} // namespace

ScriptStep recordedStep(const ScriptStanding &standing)
{
    if (standing.decided)
        return ScriptStep::NextCase;
    if (!standing.protocolSettled)
        return ScriptStep::Welcome;
    if (!standing.referrerSpoke)
        return ScriptStep::Presents;
    if (standing.stillToSpeak > 0)
        return ScriptStep::AgenciesSpeak;
    if (!standing.summedUp)
        return ScriptStep::SumsUp;
    if (!standing.hasAction)
        return ScriptStep::Actions;
    return standing.victimToldSettled ? ScriptStep::NextCase : ScriptStep::VictimTold;
}

ScriptStep presentStep(const ScriptStanding &standing, ScriptStep chosen)
{
    return std::max(recordedStep(standing), chosen);
}

ScriptStep stepAfter(ScriptStep step)
{
    return step == ScriptStep::NextCase ? step : ScriptStep(int(step) + 1);
}

QString nameOf(ScriptStep step)
{
    switch (step) {
    case ScriptStep::Welcome:
        return Words::tr("Welcome");
    case ScriptStep::Presents:
        return Words::tr("Referrer presents");
    case ScriptStep::AgenciesSpeak:
        return Words::tr("Each agency");
    case ScriptStep::SumsUp:
        return Words::tr("Sum up the risk");
    case ScriptStep::Actions:
        return Words::tr("Actions");
    case ScriptStep::VictimTold:
        return Words::tr("Who tells the victim");
    case ScriptStep::NextCase:
        break;
    }
    return Words::tr("Next case");
}

QString wordsOf(ScriptStep step)
{
    switch (step) {
    case ScriptStep::Welcome:
        return Words::tr(
            "Welcome everyone and remind them of the protocol: what is heard here stays with the agencies that "
            "signed, and nothing is used or passed on without the leave of the agency it came from.");
    case ScriptStep::Presents:
        return Words::tr(
            "Ask the agency that brings the case what happened, to whom, and why it asks for this meeting.");
    case ScriptStep::AgenciesSpeak:
        return Words::tr(
            "Ask each agency in turn what it holds: facts first, then its professional opinion, said to be "
            "one. Having nothing is an answer, too.");
    case ScriptStep::SumsUp:
        return Words::tr("Sum up: the harm that may come, what adds to it, and what protects. Ask whether anything is "
                         "missing.");
    case ScriptStep::Actions:
        return Words::tr(
            "Ask who takes on what, by when, and which risk it lowers. One agency owns each action; where the "
            "like was tried before, hear with what result.");
    case ScriptStep::VictimTold:
        return Words::tr("Settle who tells the victim what was decided, how and when, and only where that is safe.");
    case ScriptStep::NextCase:
        break;
    }
    return Words::tr("Say how the hearing ended and turn to the next case.");
}

} // namespace marac
