// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display/DisplayCase.h"

#include "core/documents/Dates.h"
#include "ui/cases/CaseWords.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DisplayCase)
};
} // namespace

static QString kindOf(const NeutralCase &neutral)
{
    QStringList words{neutral.repeat ? Words::tr("Repeat") : Words::tr("New")};
    if (neutral.emergency)
        words << Words::tr("emergency");
    if (neutral.hasChildren)
        words << Words::tr("children in the household");
    return words.join(QStringLiteral(", "));
}

DisplayCase displayCase(const DisplayedCase &shown, int place, int of, const QString &name)
{
    const NeutralCase &neutral = shown.neutral;
    DisplayCase display;
    display.shows = DisplayCase::Shows::Case;
    display.place = Words::tr("Case %1 of %2").arg(place).arg(of);
    const QString who = neutral.initials.isEmpty() ? Words::tr("A site or community") : neutral.initials;
    display.title = QStringLiteral("%1  %2").arg(who, neutral.reference);
    display.name = name;
    const auto fact = [&display](const QString &label, const QString &value) {
        if (!value.isEmpty())
            display.facts.append({label, value});
    };
    fact(Words::tr("Age"), neutral.ageBand);
    fact(Words::tr("Area"), neutral.area);
    fact(Words::tr("Risk"), bandWord(neutral.band));
    fact(Words::tr("Case"), kindOf(neutral));
    fact(Words::tr("Referred by"), neutral.referredBy);
    if (neutral.outcome != HearingOutcome::NotHeard)
        fact(Words::tr("Hearing"), word(neutral.outcome));
    for (const AgreedPart &part : shown.agreed)
        //: an agency that took on an action, and its day, with a time where there is one
        display.agreed << Words::tr("%1 by %2").arg(part.agency, documents::shortDate(part.dueOn, part.dueAt));
    return display;
}

DisplayCase closedDisplay()
{
    DisplayCase display;
    display.shows = DisplayCase::Shows::Closed;
    display.title = Words::tr("Cases are closed until everyone present has signed the undertaking.");
    return display;
}

DisplayCase blankDisplay()
{
    DisplayCase display;
    display.shows = DisplayCase::Shows::Blank;
    return display;
}

} // namespace marac
