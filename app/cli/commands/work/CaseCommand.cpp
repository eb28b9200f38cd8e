// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/work/CaseCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RecordJson.h"
#include "app/cli/RegisterDoor.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/dossier/CaseDossier.h"
#include "core/dossier/CloseCase.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace marac::cli {

static Result<CaseDossier> dossierOf(const CliContext &context, Register &records)
{
    const Result<CaseFileId> id = caseFileWithRef(records, stepRef(context));
    return id ? consultCaseFile(records, *id) : Result<CaseDossier>(Failure(id.error()));
}

static Result<CaseClosing> closingOf(const CliContext &context, Register &records, const CaseFile &file)
{
    CaseClosing closing;
    closing.caseId = file.id;
    closing.version = file.version;
    const Result<AgencyId> agency = agencyOption(context, records);
    const Result<QString> reason = textOption(context);
    const Result<QString> open = textOption(context, u"open-actions"_s);
    const Result<QString> notAssessed = textOption(context, u"not-assessed"_s);
    if (!agency || !reason || !open || !notAssessed)
        return Failure(!agency       ? agency.error()
                           : !reason ? reason.error()
                           : !open   ? open.error()
                                     : notAssessed.error());
    closing.sourceAgencyId = *agency;
    closing.reason = *reason;
    closing.openActionsReason = *open;
    closing.notAssessedReason = *notAssessed;
    closing.outcome = fromCode<CaseOutcome>(context.value(u"outcome"_s));
    closing.residualBand = fromCode<RiskBand>(context.value(u"risk-left"_s));
    return closing;
}

static Result<QJsonObject> change(const CliContext &context, Register &records,
                                  Result<> (*use)(Register &, const CaseClosing &), const QString &sentence)
{
    const Result<CaseDossier> dossier = dossierOf(context, records);
    const Result<CaseClosing> closing =
        dossier ? closingOf(context, records, dossier->file) : Result<CaseClosing>(Failure(dossier.error()));
    const Result<> done = closing ? use(records, *closing) : Result<>(Failure(closing.error()));
    if (!done)
        return Failure(done.error());
    return stepDone(sentence.arg(dossier->file.ref), dossier->file.ref);
}

static Result<QJsonObject> close(const CliContext &context, Register &records)
{
    return change(context, records, &closeCase, CliWords::tr("%1 is closed."));
}

static Result<QJsonObject> reopen(const CliContext &context, Register &records)
{
    return change(context, records, &reopenCase, CliWords::tr("%1 is open again."));
}

static Result<QJsonObject> incident(const CliContext &context, Register &records)
{
    const Result<CaseDossier> dossier = dossierOf(context, records);
    const Result<AgencyId> agency =
        dossier ? agencyOption(context, records) : Result<AgencyId>(Failure(dossier.error()));
    const Result<QDate> day = dayOption(context, u"on"_s, records.today());
    const Result<QString> text = textOption(context);
    if (!agency || !day || !text)
        return Failure(!agency ? agency.error() : !day ? day.error() : text.error());
    const Result<> added = addCaseEvent(records,
                                        {0, dossier->file.id, day->startOfDay(QTimeZone("Europe/London")).toUTC(),
                                         CaseEventKind::Incident, *text, *agency});
    if (!added)
        return Failure(added.error());
    return stepDone(
        CliWords::tr("The incident is in %1. Assess the risk again within two working days.").arg(dossier->file.ref),
        dossier->file.ref);
}

QString CaseCommand::name() const
{
    return u"case"_s;
}

QString CaseCommand::summary() const
{
    return CliWords::tr("Close or reopen a case file, or add a new incident to it");
}

QList<CliOption> CaseCommand::options() const
{
    return {{u"agency"_s, u"CODE"_s, CliWords::tr("on whose word, or from whom it is known")},
            {u"text"_s, u"FILE"_s, CliWords::tr("the reason, or what happened; - for the standard input")},
            {u"outcome"_s, u"CODE"_s,
             CliWords::tr("close: safer, moved, perpetrator_dealt_with, victim_withdrew or other")},
            {u"risk-left"_s, u"BAND"_s, CliWords::tr("close: standard, medium, high or very_high")},
            {u"open-actions"_s, u"FILE"_s, CliWords::tr("close: why, although actions are open")},
            {u"not-assessed"_s, u"FILE"_s, CliWords::tr("close: why, although the risk is not assessed again")},
            {u"on"_s, u"YYYY-MM-DD"_s, CliWords::tr("incident: its day; today when left out")}};
}

QList<Step> CaseCommand::steps() const
{
    return {{u"close"_s, u"CASE"_s, CliWords::tr("close the file"), 1, 1, &close},
            {u"reopen"_s, u"CASE"_s, CliWords::tr("open a closed file again"), 1, 1, &reopen},
            {u"incident"_s, u"CASE"_s, CliWords::tr("add a new incident"), 1, 1, &incident}};
}

QString CaseCommand::remarks() const
{
    return CliWords::tr("CASE is its reference (SHC-…). With --json: done, ref.");
}

} // namespace marac::cli
