// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/importing/FeedbackImport.h"
#include "core/importing/ReferralImport.h"
#include "tests/proof/kills/saves/UseCases.h"
#include "tests/support/ReadHere.h"

namespace marac::kills {

using namespace Qt::StringLiterals;

static Result<> importJson(Desk &desk)
{
    static constexpr const char *file =
        R"({"referrals": [
            {"agency": "HHR", "receivedOn": "2026-12-07", "victimGivenName": "Ada", "victimFamilyName": "Byrne"},
            {"agency": "POL", "receivedOn": "2026-12-08", "victimGivenName": "Omar", "victimFamilyName": "Said"}]})";
    return done(importReferrals(desk.reg, test::readHere(file, ImportFormat::Json), false));
}

static Result<> importCsv(Desk &desk)
{
    static constexpr const char *file = "agency,receivedOn,victimGivenName,victimFamilyName\r\n"
                                        "HHR,2026-12-09,Ines,Costa\r\nVS,2026-12-09,Bela,Novak\r\n";
    return done(importReferrals(desk.reg, test::readHere(file, ImportFormat::Csv), false));
}

static Result<> importReports(Desk &desk)
{
    const Result<ActionFile> action = consultAction(desk.reg, desk.ready.chased);
    if (!action)
        return Failure(action.error());
    const QByteArray table = "Action ref,State,Day,Words\r\n" + action->row.action.ref.toUtf8()
        + ",No change,2026-12-09,The locksmith comes on Monday.\r\n";
    return done(importFeedback(desk.reg, desk.ready.housing, test::readHere(table, ImportFormat::Csv), false));
}

QList<Chain> importChains()
{
    return {
        {u"imports"_s,
         {{u"referrals from JSON"_s, importJson},
          {u"referrals from CSV"_s, importCsv},
          {u"a table of feedback"_s, importReports}}},
    };
}

} // namespace marac::kills
