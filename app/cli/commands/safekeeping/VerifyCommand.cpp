// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/safekeeping/VerifyCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
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
        {u"words-file"_s, u"FILE"_s, CliWords::tr("read the 24 words of the recovery sheet from this file")}};
}

QString VerifyCommand::details() const
{
    return CliWords::tr(
        "The register must not be open. FILE may also be a backup's folder. Anybody's passphrase will do, and so will "
        "the "
        "words of the recovery\n"
        "sheet (--words-fd or --words-file in place of --login and the passphrase).\n"
        "Exit codes: 0 good; 1 damaged or altered; 2 could not be checked, or a part of it could not; 3 older than a "
        "witness on this computer.\n"
        "With --json: verdict (good, bad, older, cannot_tell), text, checked [], skipped [], entries, rows, faults, "
        "firstBadEntry, clockWarnings, findings [{entry, text}].");
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
    return {{u"verdict"_s, toCode(found.verdict)},
            {u"text"_s, found.text},
            {u"checked"_s, QJsonArray::fromStringList(found.checked)},
            {u"skipped"_s, QJsonArray::fromStringList(found.skipped)},
            {u"entries"_s, found.trail.entries},
            {u"rows"_s, found.trail.rows},
            {u"faults"_s, found.trail.faults},
            {u"firstBadEntry"_s, found.trail.firstBadSeq},
            {u"clockWarnings"_s, found.trail.clockWarnings},
            {u"findings"_s, findings}};
}

static QString toText(const Verification &found)
{
    QString text = found.text + u'\n' + CliWords::tr("Checked: %1.").arg(found.checked.join(u"; "_s));
    if (!found.skipped.isEmpty())
        text += u'\n' + CliWords::tr("Not checked: %1").arg(found.skipped.join(u' '));
    return text;
}

static Result<Verification> verified(const CliContext &context, const RegisterPlace &place)
{
    const Result<Passphrase> passphrase = passphraseOf(context);
    if (!passphrase)
        return Failure(passphrase.error());
    if (context.login().isEmpty())
        return failure(Problem::Kind::Unavailable,
                       CliWords::tr("Say whose key opens the register by --login LOGIN. Nothing was done."));
    return verifyAtRest(place, context.login(), *passphrase);
}

static Result<Verification> verifiedByWords(const CliContext &context, const RegisterPlace &place)
{
    const Result<Secret> words = context.passphrase(u"words"_s);
    if (!words)
        return Failure(words.error());
    QString typed = QString::fromUtf8(words->view());
    const Result<Verification> found = verifyAtRest(place, typed);
    typed.fill(QChar());
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
    const Result<Verification> found = byWords ? verifiedByWords(context, *place) : verified(context, *place);
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
