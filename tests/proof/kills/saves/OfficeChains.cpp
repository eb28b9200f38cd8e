// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/KeepAgency.h"
#include "core/agencies/officers/DesignateOfficer.h"
#include "core/agencies/signatories/KeepSignatory.h"
#include "core/agencies/signatories/WithdrawSignatory.h"
#include "core/calendar/ImportHolidays.h"
#include "core/calendar/KeepHolidays.h"
#include "core/register/settings/SaveSettings.h"
#include "core/register/settings/StockPhrases.h"
#include "core/risk/tool/AdoptRiskTool.h"
#include "core/today/FirstSteps.h"
#include "tests/proof/kills/saves/UseCases.h"

namespace marac::kills {

using namespace Qt::StringLiterals;

static Result<> keepSettings(Desk &desk)
{
    Settings settings = desk.reg.settings();
    settings.venue = u"Crosby Library"_s;
    settings.meetingCapacity = 12;
    return saveSettings(desk.reg, settings);
}

static Result<> closeOffice(Desk &desk)
{
    Holiday holiday;
    holiday.day = QDate(2026, 12, 30);
    holiday.name = u"Winter closure"_s;
    holiday.kind = HolidayKind::Closure;
    const Result<HolidayId> kept = addHoliday(desk.reg, holiday);
    if (!kept)
        return Failure(kept.error());
    desk.holiday = kept->value();
    return {};
}

static Result<> takeOverHolidays(Desk &desk)
{
    static constexpr const char *list =
        R"({"england-and-wales": {"events": [
            {"title": "Day off", "date": "2030-01-01"}, {"title": "Day off", "date": "2030-04-19"},
            {"title": "Day off", "date": "2030-04-22"}, {"title": "Day off", "date": "2030-05-06"},
            {"title": "Day off", "date": "2030-05-27"}, {"title": "Jubilee", "date": "2030-06-03"},
            {"title": "Day off", "date": "2030-08-26"}, {"title": "Day off", "date": "2030-12-25"},
            {"title": "Day off", "date": "2030-12-26"}]}})";
    return done(importHolidays(desk.reg, list));
}

static Result<> changeAgency(Desk &desk)
{
    const Result<AgencyFile> file = consultAgency(desk.reg, desk.ready.police);
    if (!file)
        return Failure(file.error());
    Agency agency = file->agency;
    agency.phone = u"0151 496 0000"_s;
    return done(keepAgency(desk.reg, agency));
}

static Result<> designate(Desk &desk)
{
    Officer officer;
    officer.agencyId = desk.ready.police;
    officer.name = u"Gail Hart"_s;
    officer.post = u"Sergeant"_s;
    officer.designatedOn = desk.reg.today();
    return taken(designateOfficer(desk.reg, officer), desk.officer);
}

static Result<Signatory> controller(Desk &desk)
{
    const Result<AgencyFile> file = consultAgency(desk.reg, desk.ready.housing);
    if (!file)
        return Failure(file.error());
    return file->signatory;
}

static Result<> changeController(Desk &desk)
{
    Result<Signatory> signatory = controller(desk);
    if (!signatory)
        return Failure(signatory.error());
    signatory->icoPurpose = u"Community safety"_s;
    return done(keepSignatory(desk.reg, *signatory));
}

static Result<> leavePartnership(Desk &desk)
{
    const Result<Signatory> signatory = controller(desk);
    if (!signatory)
        return Failure(signatory.error());
    return withdrawSignatory(desk.reg, {signatory->id, desk.reg.today(), QDate(2027, 6, 1), signatory->version});
}

/// The same tool, in words that the partnership agreed on later.
static Result<> adoptTool(Desk &desk)
{
    QByteArray json = defaultRiskTool().json;
    json.replace("\"version\": 1", "\"version\": 2");
    return adoptRiskTool(desk.reg, json, u"Steering group"_s);
}

static Result<> typeOn(Desk &desk, const QByteArray &typed)
{
    return desk.reg.keepDraft(u"referral"_s, {}, typed);
}

QList<Chain> officeChains()
{
    return {
        {u"office"_s,
         {{u"settings"_s, keepSettings},
          {u"a phrase"_s,
           [](Desk &desk) {
               return keepStockPhrase(desk.reg, {}, {u"Safe"_s, u"It is safe to telephone."_s});
           }},
          {u"a phrase removed"_s, [](Desk &desk) { return removeStockPhrase(desk.reg, u"Safe"_s); }},
          {u"a closure day"_s, closeOffice},
          {u"a closure day removed"_s,
           [](Desk &desk) { return removeHoliday(desk.reg, HolidayId(desk.holiday), 1); }}}},
        {u"first steps"_s,
         {{u"a list of bank holidays"_s, takeOverHolidays},
          {u"a recovery sheet locked away"_s, [](Desk &desk) { return recordRecoverySheet(desk.reg); }},
          {u"the first steps put away"_s, [](Desk &desk) { return putAwayFirstSteps(desk.reg); }}}},
        {u"controllers"_s,
         {{u"a data controller"_s, changeController}, {u"a controller that withdraws"_s, leavePartnership}}},
        {u"partners"_s,
         {{u"an agency"_s, changeAgency},
          {u"a designation"_s, designate},
          {u"the end of a designation"_s,
           [](Desk &desk) { return endDesignation(desk.reg, desk.officer, desk.reg.today(), 1); }}}},
        {u"risk tool"_s, {{u"another version of the risk tool"_s, adoptTool}}},
        {u"drafts"_s,
         {{u"a draft"_s, [](Desk &desk) { return typeOn(desk, "Abuse"); }},
          {u"a draft kept again"_s, [](Desk &desk) { return typeOn(desk, "Abuse shouted at the door"); }},
          {u"a draft dropped"_s, [](Desk &desk) { return desk.reg.dropDraft(u"referral"_s, {}); }}}},
    };
}

} // namespace marac::kills
