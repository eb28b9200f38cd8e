// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/work/HearingCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RecordJson.h"
#include "app/cli/RegisterDoor.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/RunMeeting.h"

using namespace Qt::StringLiterals;

namespace marac::cli {

static Result<QJsonObject> contribute(const CliContext &context, Register &records)
{
    const Result<AgendaItemId> item = agendaItemOf(records, stepRef(context), stepRef(context, 1));
    const Result<AgencyId> agency = item ? agencyOption(context, records) : Result<AgencyId>(Failure(item.error()));
    const Result<ContributionKind> kind = codeOption(context, u"kind"_s, ContributionKind::Fact);
    const Result<QString> text = textOption(context);
    if (!agency || !kind || !text)
        return Failure(!agency ? agency.error() : !kind ? kind.error() : text.error());
    Contribution said;
    said.agendaItemId = *item;
    said.sourceAgencyId = *agency;
    said.kind = *kind;
    said.text = *text;
    const Result<ContributionId> kept = keepContribution(records, said);
    return kept ? Result<QJsonObject>(stepDone(CliWords::tr("The contribution is kept."), stepRef(context, 1)))
                : Result<QJsonObject>(Failure(kept.error()));
}

static Result<QJsonObject> analyse(const CliContext &context, Register &records)
{
    const Result<AgendaItemId> item = agendaItemOf(records, stepRef(context), stepRef(context, 1));
    const Result<AgencyId> agency = item ? agencyOption(context, records) : Result<AgencyId>(Failure(item.error()));
    const Result<Hearing> hearing = agency ? consultHearing(records, *item) : Result<Hearing>(Failure(agency.error()));
    if (!hearing)
        return Failure(hearing.error());
    RiskAnalysis analysis = hearing->analysis;
    analysis.sourceAgencyId = *agency;
    const std::pair<QString, QString RiskAnalysis::*> parts[] = {{u"harm"_s, &RiskAnalysis::harm},
                                                                 {u"contributory"_s, &RiskAnalysis::contributory},
                                                                 {u"safety"_s, &RiskAnalysis::safety},
                                                                 {u"decision"_s, &RiskAnalysis::decision}};
    for (const auto &[option, part] : parts) {
        const Result<QString> text = textOption(context, option);
        if (!text)
            return Failure(text.error());
        if (context.has(option))
            analysis.*part = *text;
    }
    const Result<> kept = keepRiskAnalysis(records, analysis);
    return kept ? Result<QJsonObject>(stepDone(CliWords::tr("The risk analysis is kept."), stepRef(context, 1)))
                : Result<QJsonObject>(Failure(kept.error()));
}

static Result<QJsonObject> end(const CliContext &context, Register &records, HearingOutcome outcome)
{
    const Result<AgendaItemId> item = agendaItemOf(records, stepRef(context), stepRef(context, 1));
    const Result<AgendaItemId> next =
        item ? recordHearing(records, *item, outcome) : Result<AgendaItemId>(Failure(item.error()));
    if (!next)
        return Failure(next.error());
    QString sentence = outcome == HearingOutcome::Heard ? CliWords::tr("Recorded: the case was heard.")
                                                        : CliWords::tr("Recorded: the case is carried over.");
    if (next->isValid())
        sentence += u' ' + CliWords::tr("It stands on the next available full meeting.");
    QJsonObject done = stepDone(sentence, stepRef(context, 1));
    done.insert(u"onNextMeeting"_s, next->isValid());
    return done;
}

static Result<QJsonObject> heard(const CliContext &context, Register &records)
{
    return end(context, records, HearingOutcome::Heard);
}

static Result<QJsonObject> carry(const CliContext &context, Register &records)
{
    return end(context, records, HearingOutcome::Carried);
}

QString HearingCommand::name() const
{
    return u"hearing"_s;
}

QString HearingCommand::summary() const
{
    return CliWords::tr("Record what is said of a case in its meeting and how its hearing ends");
}

QList<CliOption> HearingCommand::options() const
{
    return {{u"agency"_s, u"CODE"_s, CliWords::tr("contribute, analyse: the agency it comes from")},
            {u"kind"_s, u"KIND"_s, CliWords::tr("contribute: fact, opinion, nil or withheld; fact when left out")},
            {u"text"_s, u"FILE"_s, CliWords::tr("contribute: what it says; - for the standard input")},
            {u"harm"_s, u"FILE"_s, CliWords::tr("analyse: the risk of harm")},
            {u"contributory"_s, u"FILE"_s, CliWords::tr("analyse: what adds to it")},
            {u"safety"_s, u"FILE"_s, CliWords::tr("analyse: what protects")},
            {u"decision"_s, u"FILE"_s, CliWords::tr("analyse: what the meeting decided")}};
}

QList<Step> HearingCommand::steps() const
{
    const QString place = u"MEETING CASE"_s;
    return {{u"contribute"_s, place, CliWords::tr("keep what an agency says, nil returns too"), 2, 2, &contribute},
            {u"analyse"_s, place, CliWords::tr("keep the chair's summing up"), 2, 2, &analyse},
            {u"heard"_s, place, CliWords::tr("the case was heard"), 2, 2, &heard},
            {u"carry"_s, place, CliWords::tr("the case goes to the next available full meeting"), 2, 2, &carry}};
}

QString HearingCommand::remarks() const
{
    return CliWords::tr("Everything here but carrying over needs the gate open: everyone present has signed. What is "
                        "said comes from a file or the\n"
                        "standard input, never from the command line, where other programs could see it.\n"
                        "With --json: done, ref; heard, carry: onNextMeeting.");
}

} // namespace marac::cli
