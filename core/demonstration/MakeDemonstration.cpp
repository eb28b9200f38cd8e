// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/MakeDemonstration.h"

#include "core/demonstration/DemonstrationWork.h"
#include "core/register/SaveSettings.h"
#include "core/register/accounts/AddUser.h"
#include "core/schema/FoundRegister.h"
#include "core/schema/Migrations.h"

namespace marac {

using namespace Qt::StringLiterals;

static Result<Passphrase> passphraseOf(const QString &words)
{
    QString copy = words;
    copy.detach();
    return Passphrase::take(copy);
}

static Result<> addColleagues(Register &records, const Demonstration &demonstration)
{
    for (qsizetype i = 1; i < demonstration.users.size(); ++i) {
        const DemonstrationUser &user = demonstration.users.at(i);
        Result<Passphrase> passphrase = passphraseOf(demonstration.passphrase);
        if (!passphrase)
            return Failure(passphrase.error());
        const Result<UserId> added = addUser(records, {user.login, user.name, user.role, std::move(*passphrase)});
        if (!added)
            return Failure(added.error());
    }
    return {};
}

Demonstration demonstrationPeople()
{
    Demonstration demonstration;
    demonstration.passphrase = u"kettle orchard signal velvet harbour"_s;
    demonstration.users = {{u"admin"_s, u"Alex Morgan"_s, Role::Administrator},
                           {u"deputy"_s, u"Dana Price"_s, Role::Deputy},
                           {u"chair"_s, u"Chris Okafor"_s, Role::Chair},
                           {u"reader"_s, u"Robin Walsh"_s, Role::Reader},
                           {u"auditor"_s, u"Sam Iqbal"_s, Role::Auditor}};
    return demonstration;
}

Result<Demonstration> makeDemonstration(const DemonstrationRequest &request)
{
    const Demonstration demonstration = demonstrationPeople();
    const QDate since = request.today.addMonths(-25);
    FixedClock clock(since);
    Result<Passphrase> passphrase = passphraseOf(demonstration.passphrase);
    if (!passphrase)
        return Failure(passphrase.error());
    RegisterPlace place{request.path, &clock, registerMigrations(), request.stateFolder, request.policy};
    Result<CreatedRegister> created =
        foundRegister({place, u"Sefton Hate Crime MARAC (demonstration)"_s, demonstration.users.first().login,
                       demonstration.users.first().name, std::move(*passphrase)});
    if (!created)
        return Failure(created.error());
    Register &records = *created->reg;
    Settings settings = records.settings();
    settings.venue = u"Bootle Town Hall"_s;
    Result<> step = saveSettings(records, settings);
    if (step)
        step = addColleagues(records, demonstration);
    if (!step)
        return Failure(step.error());
    const Result<DemonstrationPartnership> partnership = records.change(
        Operation::KeepAgencies, [since](Change &change) { return addDemonstrationPartnership(change, since); });
    if (!partnership)
        return Failure(partnership.error());
    DemonstrationWork work(records, clock, *partnership, request.today);
    step = work.play(request.progress);
    if (!step)
        return Failure(step.error());
    return demonstration;
}

} // namespace marac
