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

QString VerifyCommand::details() const
{
    return CliWords::tr(
        "The register must not be open. FILE may also be a backup's folder. Anybody's passphrase will do.\n"
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

ExitCode VerifyCommand::run(CliContext &context) const
{
    const Result<Passphrase> passphrase = passphraseOf(context);
    if (!passphrase)
        return context.fail(passphrase.error());
    const Result<RegisterPlace> place = placeOf(context, context.value(u"register"_s));
    if (!place)
        return context.fail(place.error());
    if (context.login().isEmpty())
        return context.misused(CliWords::tr("Say whose key opens the register by --login LOGIN. Nothing was done."));
    const Result<Verification> found = verifyAtRest(*place, context.login(), *passphrase);
    if (!found) {
        const ExitCode code = context.fail(found.error());
        return found.error().kind == Problem::Kind::Denied ? ExitCode::Impossible : code; // nothing was checked
    }
    const ExitCode told = context.answer(toJson(*found), toText(*found));
    return told == ExitCode::Good ? exitCodeOf(found->verdict) : told;
}

} // namespace marac::cli
