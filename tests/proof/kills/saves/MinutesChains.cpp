// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/amending/AmendMinutes.h"
#include "core/actions/amending/MinutesAmendment.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "tests/proof/kills/saves/UseCases.h"

namespace marac::kills {

using namespace Qt::StringLiterals;

static Result<> keepNotes(Desk &desk)
{
    const Result<MinutesFile> file = consultMinutes(desk.reg, desk.ready.held);
    if (!file)
        return Failure(file.error());
    return keepMinutesNotes(desk.reg, desk.ready.held, file->minutes.version, u"The room is too small."_s);
}

static Result<> approve(Desk &desk)
{
    return approveMinutes(desk.reg, desk.ready.held,
                          {u"Helen Marsh"_s, desk.reg.today(), u"Agreed on the telephone."_s});
}

static Result<> amend(Desk &desk)
{
    MinutesAmendment amendment;
    amendment.meetingId = desk.ready.held;
    amendment.text = u"The warning goes to the household below."_s;
    amendment.reason = u"The wrong flat was written down."_s;
    amendment.approvedBy = u"Helen Marsh"_s;
    amendment.approvedOn = desk.reg.today();
    amendment.sourceAgencyId = desk.ready.housing;
    return done(amendMinutes(desk.reg, amendment));
}

QList<Chain> minutesChains()
{
    return {
        {u"minutes"_s,
         {{u"notes in the minutes"_s, keepNotes},
          {u"minutes approved"_s, approve},
          {u"minutes a draft again"_s,
           [](Desk &desk) { return reopenMinutes(desk.reg, desk.ready.held, u"A name is missing."_s); }},
          {u"minutes approved again"_s, approve},
          {u"minutes locked"_s, [](Desk &desk) { return lockMinutes(desk.reg, desk.ready.held); }},
          {u"an amendment"_s, amend}}},
    };
}

} // namespace marac::kills
