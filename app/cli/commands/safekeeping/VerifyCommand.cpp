// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/safekeeping/VerifyCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RecordJson.h"
#include "app/cli/RegisterDoor.h"
#include "app/cli/StrictText.h"
#include "core/safekeeping/checking/VerifyAtRest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marac::cli {

QString VerifyCommand::name() const
{
    return u"verify"_s;
}

QString VerifyCommand::summary() const
{
    return CliWords::tr("Check every page of the register and every entry of its trail, changing nothing");
}

QList<CliOption> VerifyCommand::options() const
{
    return {
        {u"words-fd"_s, u"N"_s, CliWords::tr("read the 24 words of the recovery sheet from this open file descriptor")},
        {u"words-file"_s, u"FILE"_s, CliWords::tr("read the 24 words of the recovery sheet from this file")},
        {u"witness"_s, u"CODE"_s,
         CliWords::tr(
             "look for the witness at the foot of a printed page too: its letters, or the text of its QR code")}};
}

QString VerifyCommand::details() const
{
    return CliWords::tr(
        "The register must not be open. FILE may also be a backup's folder. Anybody's passphrase will do, and so will "
        "the "
        "words of the recovery\n"
        "sheet (--words-fd or --words-file in place of --login and the passphrase).\n"
        "With --witness says which entry the page was printed at; when no entry has it, the trail was cut off or "
        "rewritten since, or the\n"
        "code was mistyped (exit code 1). In quotes: --witness \"D0P3 …\"; small letters and no spaces will do.\n"
        "Exit codes: 0 good; 1 damaged or altered; 2 could not be checked, or a part of it could not; 3 older than a "
        "witness on this computer.\n"
        "With --json: verdict (good, bad, older, cannot_tell), text, checked [], skipped [], entries, rows, faults, "
        "firstBadEntry, clockWarnings, findings [{entry, text}], witness {entry, at} or null.");
}

static QString toCode(Verification::Verdict verdict)
{
    switch (verdict) {
    case Verification::Verdict::Good:
        return u"good"_s;
    case Verification::Verdict::Bad:
        return u"bad"_s;
    case Verification::Verdict::Older:
        return u"older"_s;
    case Verification::Verdict::CannotTell:
        break;
    }
    return u"cannot_tell"_s;
}

static ExitCode exitCodeOf(Verification::Verdict verdict)
{
    switch (verdict) {
    case Verification::Verdict::Good:
        return ExitCode::Good;
    case Verification::Verdict::Bad:
        return ExitCode::Refused;
    case Verification::Verdict::Older:
        return ExitCode::Older;
    case Verification::Verdict::CannotTell:
        break;
    }
    return ExitCode::Impossible;
}

static QJsonObject toJson(const Verification &found)
{
    QJsonArray findings;
    for (const TrailFinding &finding : found.trail.findings)
        findings << QJsonObject{{u"entry"_s, finding.seq}, {u"text"_s, finding.text}};
    QJsonValue witness;
    if (found.printed)
        witness = QJsonObject{{u"entry"_s, found.printed->seq}, {u"at"_s, isoText(found.printed->at)}};
    return {{u"verdict"_s, toCode(found.verdict)},
            {u"text"_s, found.text},
            {u"checked"_s, QJsonArray::fromStringList(found.checked)},
            {u"skipped"_s, QJsonArray::fromStringList(found.skipped)},
            {u"entries"_s, found.trail.entries},
            {u"rows"_s, found.trail.rows},
            {u"faults"_s, found.trail.faults},
            {u"firstBadEntry"_s, found.trail.firstBadSeq},
            {u"clockWarnings"_s, found.trail.clockWarnings},
            {u"findings"_s, findings},
            {u"witness"_s, witness}};
}

static QString toText(const Verification &found)
{
    QString text = found.text + u'\n' + CliWords::tr("Checked: %1.").arg(found.checked.join(u"; "_s));
    if (!found.skipped.isEmpty())
        text += u'\n' + CliWords::tr("Not checked: %1").arg(found.skipped.join(u' '));
    if (found.printed) {
        text += u'\n'
            + CliWords::tr("The page was printed at entry %1, %2: the trail up to it is as it was then.")
                  .arg(found.printed->seq)
                  .arg(isoText(found.printed->at));
    }
    return text;
}

static Result<Verification> verified(const CliContext &context, const RegisterPlace &place,
                                     const std::optional<PrintedWitness> &printed)
{
    const Result<Passphrase> passphrase = passphraseOf(context);
    if (!passphrase)
        return Failure(passphrase.error());
    if (context.login().isEmpty())
        return failure(Problem::Kind::Unavailable,
                       CliWords::tr("Say whose key opens the register by --login LOGIN. Nothing was done."));
    return verifyAtRest(place, context.login(), *passphrase, printed);
}

static Result<Verification> verifiedByWords(const CliContext &context, const RegisterPlace &place,
                                            const std::optional<PrintedWitness> &printed)
{
    Result<QString> words = secretText(context, u"words"_s);
    if (!words)
        return Failure(words.error());
    const Result<Verification> found = verifyAtRest(place, *words, printed);
    words->fill(QChar());
    return found;
}

ExitCode VerifyCommand::run(CliContext &context) const
{
    const bool byWords = context.has(u"words-fd"_s) || context.has(u"words-file"_s);
    if (byWords && !context.login().isEmpty()) {
        return context.misused(CliWords::tr(
            "Give --login with a passphrase, or the words of the recovery sheet, not both. Nothing was done."));
    }
    const Result<RegisterPlace> place = placeOf(context, context.value(u"register"_s));
    if (!place)
        return context.fail(place.error());
    std::optional<PrintedWitness> printed;
    if (context.has(u"witness"_s)) {
        printed = PrintedWitness::from(context.value(u"witness"_s));
        if (!printed)
            return context.misused(
                CliWords::tr("--witness takes the 32 letters and digits at the foot of a printed page, "
                             "or the text of its QR code. Nothing was checked."));
    }
    const Result<Verification> found =
        byWords ? verifiedByWords(context, *place, printed) : verified(context, *place, printed);
    if (!found) {
        const Problem::Kind kind = found.error().kind;
        const ExitCode code = context.fail(found.error());
        const bool isLockedOut = kind == Problem::Kind::Denied || kind == Problem::Kind::Invalid;
        return isLockedOut ? ExitCode::Impossible : code; // nothing was checked
    }
    const ExitCode told = context.answer(toJson(*found), toText(*found));
    return told == ExitCode::Good ? exitCodeOf(found->verdict) : told;
}

} // namespace marac::cli
