// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/permissions/Permissions.h"

#include "core/register/accounts/AddUser.h"
#include "core/safekeeping/making/BackUp.h"
#include "core/safekeeping/restoring/Restore.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/PaperKinds.h"
#include "tests/proof/access/TrailSince.h"
#include "tests/proof/access/permissions/TriedPermission.h"
#include "tests/proof/access/permissions/UseCases.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace marac::proof {

using namespace Qt::StringLiterals;

static void judge(Proof &proof, const TriedPermission &tried, const Turned &turned)
{
    proof.count(figure::permissions);
    if (const std::optional<WrongPermission> wrong = wrongIn(tried, turned))
        proof.fault(wrong->figure, wrong->where);
}

/// One refusal, of a right that the use case takes and the person lacks, and nothing else: what changes or shows something leaves
/// an entry.
static bool isNothingButRefused(const UseCase &useCase, const User &actor, const QList<AuditEntry> &made)
{
    if (!useCase.isRecorded)
        return made.isEmpty();
    if (made.size() != 1 || made.first().event.verb != AuditVerb::Refused)
        return false;
    const QString refused = made.first().event.fields.value(0);
    const auto isIt = [&](Operation one) { return !permits(actor, one) && refused == toCode(one); };
    return isIt(useCase.askedBy(actor.role)) || std::any_of(useCase.also.begin(), useCase.also.end(), isIt);
}

static QString told(const QList<AuditEntry> &made)
{
    QStringList words;
    for (const AuditEntry &entry : made)
        words << toCode(entry.event.verb) + u' ' + entry.event.fields.join(u' ');
    return words.join(u", "_s);
}

static void tryUseCase(Proof &proof, Register &reg, const RegisterAtWork &prepared, const UseCase &useCase,
                       bool mayDoIt)
{
    const TrailSince since(reg);
    const User &actor = reg.actor();
    const TriedPermission tried{actor.login, actor.role, useCase.askedBy(actor.role), QString::fromLatin1(useCase.name),
                                mayDoIt};
    const Turned turned = turnedOut([&] { return useCase.run(reg, prepared); });
    judge(proof, tried, turned);
    if (turned != Problem::Kind::Denied)
        return;
    const QList<AuditEntry> made = since.entries();
    if (!isNothingButRefused(useCase, reg.actor(), made))
        proof.fault(figure::differing, tried.told() + u": in the trail not its one refusal but: "_s + told(made));
}

static void everyOperationIsTried(Proof &proof)
{
    for (const Code<Operation> &operation : Codes<Operation>::all) {
        const bool isTried = std::any_of(useCases().begin(), useCases().end(), [&operation](const UseCase &useCase) {
            return useCase.operation == operation.value;
        });
        if (!isTried && operation.value != Operation::Restore) // which has no open register: see tryToRestore
            proof.fault(figure::differing, u"operation untried: "_s + QString::fromLatin1(operation.text));
    }
}

static void everyPaperIsTried(Proof &proof)
{
    for (const QString &kind : papersLeftOut(papersTried()))
        proof.fault(figure::differing, u"paper untried: "_s + kind);
}

/// Whoever was given a passphrase has one thing to do first.
static void tryWithAGivenPassphrase(Proof &proof, RegisterAtWork &prepared)
{
    Register &admin = prepared.job.as(Role::Administrator);
    const QString login = u"newcomer"_s;
    MUST(addUser(admin, {login, u"New Comer"_s, Role::Administrator, test::passphraseFor(login)}));
    prepared.job.close();
    const std::unique_ptr<Register> reg =
        *MUST(Register::open(prepared.job.place(), login, test::passphraseFor(login)));
    for (const bool isFirst : {true, false}) {
        for (const UseCase &useCase : useCases()) {
            const bool mayDoIt = useCase.operation == Operation::ChangeOwnPassphrase;
            if (mayDoIt != isFirst) // last: it might open the rest
                tryUseCase(proof, *reg, prepared, useCase, mayDoIt);
        }
    }
}

static void tryToRestore(Proof &proof, RegisterAtWork &prepared)
{
    const QString folder = QFileInfo(prepared.job.place().path).path();
    QDir(folder).mkdir(u"backups-of-the-proof"_s);
    const QString backup =
        MUST(backUp(prepared.job.as(Role::Administrator), folder + u"/backups-of-the-proof"_s))->path;
    prepared.job.close();
    for (const Code<Role> &role : Codes<Role>::all) {
        RegisterPlace place = prepared.job.place();
        place.path = u"%1/restored-by-%2.marac"_s.arg(folder, QLatin1StringView(role.text));
        const QString login = toCode(role.value);
        const TriedPermission tried{login, role.value, Operation::Restore, u"restore"_s,
                                    permits(role.value, Operation::Restore)};
        const Turned turned = turnedOut([&] {
            return toldBy(restore({place, backup, login, test::passphraseFor(login), why, {}}));
        });
        judge(proof, tried, turned);
        if (turned && QFileInfo::exists(place.path))
            proof.fault(figure::differing, login + u": a register all the same"_s);
    }
}

void tryPermissions(Proof &proof)
{
    everyOperationIsTried(proof);
    everyPaperIsTried(proof);
    for (const Code<Role> &role : Codes<Role>::all) {
        const std::unique_ptr<RegisterAtWork> prepared = putToWork();
        Register &reg = prepared->job.as(role.value);
        for (const UseCase &useCase : useCases())
            tryUseCase(proof, reg, *prepared, useCase, useCase.isPermittedTo(role.value));
    }
    const std::unique_ptr<RegisterAtWork> prepared = putToWork();
    tryToRestore(proof, *prepared);
    tryWithAGivenPassphrase(proof, *prepared);
}

} // namespace marac::proof
