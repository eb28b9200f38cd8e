// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/MakeDemonstration.h"

#include "core/demonstration/DemonstrationWork.h"
#include "core/register/accounts/AddUser.h"
#include "core/register/door/UnfinishedCopy.h"
#include "core/register/settings/SaveSettings.h"
#include "core/register/settings/StockPhrases.h"
#include "core/schema/FoundRegister.h"
#include "core/schema/Migrations.h"
#include "core/today/FirstSteps.h"

#include <QCoreApplication>

#include <optional>

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
        const Result<UserId> added = addUser(records, {user.login, user.name, user.role, std::move(*passphrase), true});
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

/// Says what became of it in words that fit: nobody typed anything.
static Failure takenAway(const Problem &problem)
{
    return failure(
        problem.kind == Problem::Kind::Store ? Problem::Kind::Unavailable : problem.kind,
        QCoreApplication::translate("Demonstration",
                                    "The demonstration register could not be made to its end, and what there "
                                    "was of it was taken away again. Check the free space of the disk, then "
                                    "make it once more."));
}

static Result<> fill(Register &records, FixedClock &clock, const Demonstration &people,
                     const DemonstrationRequest &request)
{
    Settings settings = records.settings();
    settings.venue = u"Bootle Town Hall"_s;
    if (const Result<> saved = saveSettings(records, settings); !saved)
        return saved;
    if (const Result<> kept = recordRecoverySheet(records); !kept)
        return Failure(kept.error());
    if (const Result<> away = putAwayFirstSteps(records); !away)
        return away;
    if (const Result<> added = addColleagues(records, people); !added)
        return added;
    static const QList<StockPhrase> phrases{
        {u"No reply"_s, u"Telephoned twice at the agreed time; nobody answered and no message was left."_s},
        {u"Safe contact"_s, u"Contact only by text message and between 10:00 and 14:00."_s},
    };
    for (const StockPhrase &phrase : phrases) {
        if (const Result<> kept = keepStockPhrase(records, {}, phrase); !kept)
            return kept;
    }
    const QDate since = clock.today();
    const Result<DemonstrationPartnership> partnership = records.change(
        Operation::KeepAgencies, [since](Change &change) { return addDemonstrationPartnership(change, since); });
    if (!partnership)
        return Failure(partnership.error());
    DemonstrationWork work(records, clock, *partnership, request.today);
    return work.play(request.progress);
}

Result<Demonstration> makeDemonstration(const DemonstrationRequest &request)
{
    const Demonstration demonstration = demonstrationPeople();
    FixedClock clock(request.today.addMonths(-25));
    Result<Passphrase> passphrase = passphraseOf(demonstration.passphrase);
    if (!passphrase)
        return Failure(passphrase.error());
    RegisterPlace place{request.path, &clock, registerMigrations(), request.stateFolder, request.policy};
    std::optional<UnfinishedCopy> unfinished; // before the register, so that the file is closed when it goes
    const Result<CreatedRegister> created =
        foundRegister({place, u"Sefton Hate Crime MARAC (demonstration)"_s, demonstration.users.first().login,
                       demonstration.users.first().name, std::move(*passphrase)});
    if (!created)
        return Failure(created.error());
    unfinished.emplace(request.path);
    if (const Result<> filled = fill(*created->reg, clock, demonstration, request); !filled)
        return takenAway(filled.error());
    unfinished->finished();
    return demonstration;
}

} // namespace marac
