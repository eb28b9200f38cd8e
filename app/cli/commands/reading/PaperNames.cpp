// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/reading/PaperNames.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "app/cli/StepCommand.h"
#include "core/dossier/CaseDossier.h"
#include "core/referrals/ConsultReferrals.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace marac::cli {

using documents::DocumentKind;

namespace {
/// Of which record a paper is.
enum class PaperOf { Meeting, Referral, Case };

struct PaperName
{
    QStringView name;
    DocumentKind kind;
    PaperOf record = PaperOf::Meeting;
};

constexpr std::array<PaperName, 19> papers{{
    {u"undertaking", DocumentKind::Undertaking},
    {u"invitation", DocumentKind::Invitation},
    {u"agenda", DocumentKind::Agenda},
    {u"case-list", DocumentKind::CaseList},
    {u"pack-cover", DocumentKind::PackCover},
    {u"research-form", DocumentKind::ResearchForm},
    {u"research-reminder", DocumentKind::ResearchReminder},
    {u"attendance-sheet", DocumentKind::AttendanceSheet},
    {u"minutes", DocumentKind::Minutes},
    {u"minutes-extract", DocumentKind::AgencyExtract},
    {u"actions", DocumentKind::Actions},
    {u"chaser", DocumentKind::Chaser},
    {u"risk", DocumentKind::RiskForm, PaperOf::Referral},
    {u"returned-letter", DocumentKind::ReturnedLetter, PaperOf::Referral},
    {u"case-summary", DocumentKind::CaseSummary, PaperOf::Case},
    {u"chronology", DocumentKind::Chronology, PaperOf::Case},
    {u"project-folder", DocumentKind::ProjectFolder, PaperOf::Case},
    {u"transfer-letter", DocumentKind::TransferLetter, PaperOf::Case},
    {u"designation", DocumentKind::Designation},
}};
} // namespace

QStringList paperNames()
{
    QStringList names;
    for (const PaperName &paper : papers)
        names << paper.name.toString();
    return names;
}

/// The record by the reference people use.
static Result<> takeRecord(Register &records, PaperOf record, const QString &ref, documents::PaperOrder &order)
{
    const auto take = [](const auto &found, auto &into) -> Result<> {
        if (!found)
            return Failure(found.error());
        into = *found;
        return {};
    };
    switch (record) {
    case PaperOf::Meeting:
        return take(meetingWithRef(records, ref), order.meeting);
    case PaperOf::Referral:
        return take(referralWithRef(records, ref), order.referral);
    case PaperOf::Case:
        return take(caseFileWithRef(records, ref), order.caseFile);
    }
    return {};
}

/// The return that --return counts from the first.
static Result<ReferralReturnId> returnOption(const CliContext &context, Register &records,
                                             const documents::PaperOrder &order)
{
    if (order.kind != DocumentKind::ReturnedLetter)
        return failure(Problem::Kind::Unavailable,
                       CliWords::tr("--return goes with returned-letter alone. Nothing was exported."));
    const Result<int> number = numberOption(context, u"return"_s);
    if (!number)
        return Failure(number.error());
    const Result<ReferralFile> file = consultReferral(records, order.referral);
    if (!file)
        return Failure(file.error());
    if (*number < 1 || *number > file->returns.size()) {
        return failure(Problem::Kind::NotFound,
                       CliWords::tr("This referral was not returned so often. Nothing was exported. marac-cli show "
                                    "lists its returns, the first being 1."));
    }
    return file->returns.at(*number - 1).id;
}

Result<documents::PaperOrder> paperOrderOf(CliContext &context, Register &records)
{
    const QString name = context.argument(0);
    const auto paper =
        std::find_if(papers.begin(), papers.end(), [&](const PaperName &one) { return one.name == name; });
    documents::PaperOrder order{.kind = paper->kind, .blank = context.has(u"blank"_s)};
    order.addressReason = context.value(u"address-reason"_s);
    const QString ref = context.argument(1).trimmed().toUpper();
    if (!ref.isEmpty()) {
        if (const Result<> record = takeRecord(records, paper->record, ref, order); !record)
            return Failure(record.error());
    }
    if (context.has(u"agency"_s)) {
        const Result<AgencyId> agency = agencyWithCode(records, context.value(u"agency"_s));
        if (!agency)
            return Failure(agency.error());
        order.recipient = *agency;
    }
    if (context.has(u"return"_s)) {
        const Result<ReferralReturnId> returned = returnOption(context, records, order);
        if (!returned)
            return Failure(returned.error());
        order.returned = *returned;
    }
    return order;
}

} // namespace marac::cli
