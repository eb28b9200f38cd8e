// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RegisterDoor.h"

#include "app/cli/CliWords.h"
#include "app/cli/StrictText.h"
#include "core/actions/ActionTable.h"
#include "core/agencies/AgencyTable.h"
#include "core/audit/SubjectRef.h"
#include "core/base/Refusals.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/MeetingTable.h"
#include "core/platform/UserPlaces.h"
#include "core/referrals/ReferralTable.h"
#include "core/referrals/lists/ReferralLists.h"
#include "core/register/door/DerivedCheck.h"
#include "core/safekeeping/making/BackUpBeforeMigration.h"
#include "core/safekeeping/making/BackupOutcome.h"
#include "core/schema/Migrations.h"

#include <QFileInfo>

namespace marac::cli {

Result<RegisterPlace> placeOf(const CliContext &context, const QString &path)
{
    if (path.isEmpty())
        return failure(Problem::Kind::Unavailable,
                       CliWords::tr("Say which register by --register FILE. Nothing was done."));
    const Result<QString> state = places::stateFolder();
    if (!state)
        return Failure(state.error());
    RegisterPlace place{QFileInfo(path).absoluteFilePath(), &context.clock(), registerMigrations(), *state};
    place.beforeMigration = backUpBeforeMigration;
    return place;
}

Result<Passphrase> passphraseOf(const CliContext &context, const QString &which)
{
    Result<QString> typed = secretText(context, which);
    return typed ? Passphrase::take(*typed) : Result<Passphrase>(Failure(typed.error()));
}

Result<std::unique_ptr<Register>> openRegister(CliContext &context)
{
    const Result<Passphrase> passphrase = passphraseOf(context);
    if (!passphrase)
        return Failure(passphrase.error());
    Result<std::unique_ptr<Register>> records = openRegister(context, *passphrase);
    if (records && (*records)->actor().mustChangePassphrase) {
        return failure(Problem::Kind::Denied,
                       CliWords::tr("Your passphrase was set by somebody else, so it is good for one thing only: "
                                    "changing it. Nothing was shown or changed. Choose your own by marac-cli "
                                    "passphrase, then do this again."));
    }
    return records;
}

/// The window's way past a register that is older than its witness: the second person's own passphrase, and a reason. Both
/// are recorded with the unlocking, if there was anything to accept.
static Result<std::unique_ptr<Register>> enterByTwo(const CliContext &context, const RegisterPlace &place,
                                                    const Passphrase &passphrase)
{
    const QString reason = context.value(QStringLiteral("accept-older")).trimmed();
    const QString second = context.value(QStringLiteral("second-login")).trimmed();
    if (reason.isEmpty() || second.isEmpty())
        return failure(Problem::Kind::Unavailable,
                       CliWords::tr("--accept-older takes the reason, which is recorded, and a second person by "
                                    "--second-login. Nothing was done."));
    const Result<Passphrase> theirs = passphraseOf(context, QStringLiteral("second-passphrase"));
    if (!theirs)
        return Failure(theirs.error());
    Result<Admission> mine = deriveUnlock(place, context.login(), passphrase);
    if (!mine)
        return Failure(mine.error());
    Result<Admission> authoriser = deriveUnlock(place, second, *theirs);
    if (!authoriser)
        return Failure(authoriser.error());
    return Register::enter(place, std::move(*mine), AcceptOlder{reason, std::move(*authoriser)});
}

/// A command may show and print at once, so it waits for what the window compares while it is used.
static Result<std::unique_ptr<Register>> checkedToTheEnd(CliContext &context, std::unique_ptr<Register> records)
{
    context.notice(records->notices() + ownListRemarks());
    const Result<QString> said = finishDerivedCheck(*records);
    if (!said)
        return Failure(said.error());
    if (!said->isEmpty())
        context.notice({*said});
    return records;
}

Result<std::unique_ptr<Register>> openRegister(CliContext &context, const Passphrase &passphrase)
{
    const Result<RegisterPlace> place = placeOf(context, context.value(QStringLiteral("register")));
    if (!place)
        return Failure(place.error());
    if (context.login().isEmpty())
        return failure(Problem::Kind::Unavailable,
                       CliWords::tr("Say whose key opens the register by --login LOGIN. Nothing was done."));
    const bool byTwo = context.has(QStringLiteral("accept-older")) || context.has(QStringLiteral("second-login"));
    Result<std::unique_ptr<Register>> records =
        byTwo ? enterByTwo(context, *place, passphrase) : Register::open(*place, context.login(), passphrase);
    if (records)
        return checkedToTheEnd(context, std::move(*records));
    if (const Problem::Kind kind = records.error().kind; kind == Problem::Kind::Older || kind == Problem::Kind::Forked)
        return failure(kind,
                       records.error().text + u' '
                           + CliWords::tr("The two do so by --accept-older REASON and --second-login LOGIN."));
    return records;
}

void backUpOnLeaving(CliContext &context, Register &records)
{
    if (const BackupOutcome outcome = marac::backUpOnLeaving(records); !outcome.told().isEmpty())
        context.notice({outcome.told()});
}

template <class Of, class Find>
static Result<Id<Of>> withRef(Register &records, Operation operation, SubjectKind kind, const QString &ref, Find find)
{
    std::optional<Of> found;
    return records.consult(
        operation,
        [&](const Reading &reading) -> Result<AuditEvent> {
            found = find(reading.db());
            return lookedUp(kind, found ? found->id.value() : 0, ref);
        },
        [&](const Reading &) -> Result<Id<Of>> {
            if (!found)
                return noSuchRecord();
            return found->id;
        });
}

Result<ReferralId> referralWithRef(Register &records, const QString &ref)
{
    return withRef<Referral>(records, Operation::ConsultReferrals, SubjectKind::Referral, ref,
                             [&](const Connection &db) { return ReferralTable(db).findByRef(ref); });
}

Result<MeetingId> meetingWithRef(Register &records, const QString &ref)
{
    return withRef<Meeting>(records, Operation::ConsultMeetings, SubjectKind::Meeting, ref,
                            [&](const Connection &db) { return MeetingTable(db).findByRef(ref); });
}

Result<AgendaItemId> agendaItemOf(Register &records, const QString &meetingRef, const QString &caseRef)
{
    const Result<MeetingId> meeting = meetingWithRef(records, meetingRef);
    const Result<MeetingFile> file =
        meeting ? consultMeeting(records, *meeting) : Result<MeetingFile>(Failure(meeting.error()));
    if (!file)
        return Failure(file.error());
    for (const AgendaRow &row : file->agenda) {
        if (row.caseRef == caseRef)
            return row.item.id;
    }
    return failure(Problem::Kind::NotFound,
                   CliWords::tr("This case is not on the agenda of this meeting. See marac-cli show."));
}

Result<ActionId> actionWithRef(Register &records, const QString &ref)
{
    return withRef<Action>(records, Operation::ConsultActions, SubjectKind::Action, ref,
                           [&](const Connection &db) { return ActionTable(db).findByRef(ref); });
}

Result<AgencyId> agencyWithCode(Register &records, const QString &code)
{
    return withRef<Agency>(records, Operation::ConsultAgencies, SubjectKind::Agency, code,
                           [&](const Connection &db) { return AgencyTable::findByCode(db, code); });
}

} // namespace marac::cli
