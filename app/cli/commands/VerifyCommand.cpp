// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/VerifyCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "core/register/ConsultAudit.h"
#include "core/store/cipher/PageCheck.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marac::cli {

QString VerifyCommand::name() const
{
    return u"verify"_s;
}

QString VerifyCommand::summary() const
{
    return CliWords::tr("Check every page of the register and every entry of its trail");
}

QString VerifyCommand::details() const
{
    return CliWords::tr(
        "Exit codes: 0 good; 1 damaged or altered; 2 could not be checked; 3 older than a witness on this computer.\n"
        "With --json: verdict (good, bad), entries, rows, faults, firstBadEntry, clockWarnings, findings [{entry, "
        "text}].");
}

static QJsonObject toJson(const TrailReport &report)
{
    QJsonArray findings;
    for (const TrailFinding &finding : report.findings)
        findings << QJsonObject{{u"entry"_s, finding.seq}, {u"text"_s, finding.text}};
    return {{u"verdict"_s, report.verdict == TrailReport::Verdict::Good ? u"good"_s : u"bad"_s},
            {u"entries"_s, report.entries},
            {u"rows"_s, report.rows},
            {u"faults"_s, report.faults},
            {u"firstBadEntry"_s, report.firstBadSeq},
            {u"clockWarnings"_s, report.clockWarnings},
            {u"findings"_s, findings}};
}

ExitCode VerifyCommand::run(CliContext &context) const
{
    const Result<std::unique_ptr<Register>> records = openRegister(context);
    if (!records)
        return context.fail(records.error());
    const AuditEvent access{
        .verb = AuditVerb::Consult, .subject = {SubjectKind::Register, 0, {}}, .fields = {u"pages verified"_s}};
    const Result<> pages = (*records)->consult(Operation::VerifyRegister, access,
                                               [](const Reading &reading) { return checkPages(reading.db()); });
    if (!pages)
        return context.fail(pages.error());
    const Result<TrailReport> report = verifyRegister(**records);
    if (!report)
        return context.fail(report.error());
    const ExitCode told = context.answer(toJson(*report), report->text);
    if (told != ExitCode::Good)
        return told;
    switch (report->verdict) {
    case TrailReport::Verdict::Good:
        return ExitCode::Good;
    case TrailReport::Verdict::Bad:
        return ExitCode::Refused;
    case TrailReport::Verdict::NotFinished:
        break;
    }
    return ExitCode::Impossible;
}

} // namespace marac::cli
