// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralWords.h"

#include "core/base/Clock.h"
#include "core/documents/Dates.h"
#include "core/meetings/agenda/EarlierHearing.h"
#include "core/referrals/strands/Strands.h"
#include "core/risk/tool/RiskTool.h"
#include "ui/risk/RiskFacts.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralWords)
};
} // namespace

QString repeatTicked(const EarlierHearing &hearing, int months)
{
    if (hearing.waits) {
        return Words::tr("Ticked because %1 waits for %2 and the incident followed its referral: both are heard "
                         "together. Take the tick away if it is another matter.",
                         "a case and a meeting")
            .arg(hearing.caseRef, hearing.meetingRef);
    }
    return Words::tr(
               "Ticked because %1 was heard on %2 and the incident followed within %n month(s). Take the tick away "
               "if it is another matter.",
               "a case and a day", months)
        .arg(hearing.caseRef, documents::shortDate(hearing.heardOn));
}

QString repeatNotTicked(const EarlierHearing &hearing, int months)
{
    if (hearing.waits) {
        return Words::tr("Nothing points to the same matter. %1 waits for %2 and the incident followed its referral, but "
                         "no perpetrator, place or motive is known to be the same. Tick it only if both are to be "
                         "heard together.",
                         "a case and a meeting")
            .arg(hearing.caseRef, hearing.meetingRef);
    }
    return Words::
        tr("Nothing points to the same matter. %1 was heard on %2 and the incident followed within %n month(s), but "
           "no perpetrator, place or motive is known to be the same. Tick it only if it is a repeat.",
           "a case and a day", months)
            .arg(hearing.caseRef, documents::shortDate(hearing.heardOn));
}

QString repeatOffered(const EarlierHearing &hearing)
{
    const QString may = hearing.waits
        ? Words::tr("It may be the same matter as %1, which waits for %2: it joins that hearing whatever its score.",
                    "a case and a meeting")
              .arg(hearing.caseRef, hearing.meetingRef)
        : Words::tr("It may be a repeat of %1, heard on %2: a repeat comes back whatever its score.",
                    "a case and a day")
              .arg(hearing.caseRef, documents::shortDate(hearing.heardOn));
    return hearing.pointsToTheSame() ? may : Words::tr("%1 But nothing points to the same matter.").arg(may);
}

QString repeatAccepted()
{
    return Words::tr("Ticked because the referral was accepted as a repeat of a case this MARAC has heard or is to hear.");
}

QString word(ReferralState state)
{
    switch (state) {
    case ReferralState::Received:
        return Words::tr("Received");
    case ReferralState::Returned:
        return Words::tr("Returned");
    case ReferralState::Accepted:
        return Words::tr("Accepted");
    case ReferralState::Refused:
        break;
    }
    return Words::tr("Refused");
}

Tone toneOf(ReferralState state)
{
    switch (state) {
    case ReferralState::Received:
        return Tone::Info;
    case ReferralState::Returned:
        return Tone::Warning;
    case ReferralState::Accepted:
        return Tone::Good;
    case ReferralState::Refused:
        break;
    }
    return Tone::Neutral;
}

QString word(VictimKind kind)
{
    switch (kind) {
    case VictimKind::Person:
        return Words::tr("A person");
    case VictimKind::Household:
        return Words::tr("A household");
    case VictimKind::Site:
        return Words::tr("A place, such as a place of worship");
    case VictimKind::Community:
        break;
    }
    return Words::tr("A community");
}

QString word(Consent consent)
{
    switch (consent) {
    case Consent::Given:
        return Words::tr("Given");
    case Consent::Refused:
        return Words::tr("Refused");
    case Consent::NotSought:
        return Words::tr("Not sought");
    case Consent::NotKnown:
        break;
    }
    return Words::tr("Not known");
}

QString word(PartRole role)
{
    switch (role) {
    case PartRole::Victim:
        return Words::tr("Victim");
    case PartRole::Perpetrator:
        return Words::tr("Perpetrator");
    case PartRole::Child:
        return Words::tr("Child");
    case PartRole::HouseholdMember:
        return Words::tr("Household member");
    case PartRole::Witness:
        break;
    }
    return Words::tr("Witness");
}

QString strandNames(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names += Strands::inUse().nameOf(code);
    return names.join(QStringLiteral(", "));
}

static QString bandWordOf(const ReferralRow &row)
{
    if (row.closed)
        //: in the place of the risk band while not everybody in the meeting has signed the undertaking
        return Words::tr("Closed");
    const std::optional<RiskBand> band = fromCode<RiskBand>(row.finalBand);
    return band ? bandName(*band) : Words::tr("Not assessed");
}

static Tone bandToneOf(const ReferralRow &row)
{
    const std::optional<RiskBand> band = fromCode<RiskBand>(row.finalBand);
    return band ? riskTone(*band) : Tone::Neutral;
}

static QVariant bandOrder(const ReferralRow &row)
{
    const std::optional<RiskBand> band = fromCode<RiskBand>(row.finalBand);
    return band ? int(*band) : -1;
}

static QDate receivedOn(const ReferralRow &row)
{
    return Clock::local(row.receivedAt).date();
}

static constexpr Column<ReferralRow> columns[]{
    {"ref", [] { return Words::tr("Reference"); }, [](const ReferralRow &row) { return row.ref; }},
    titleColumn<ReferralRow>(
        {"victim", [] { return Words::tr("Victim"); }, [](const ReferralRow &row) { return row.victimName; }}),
    {"state", [] { return Words::tr("State"); }, [](const ReferralRow &row) { return word(row.state); }, Align::Left,
     nullptr, [](const ReferralRow &row) { return toneOf(row.state); }},
    {"band", [] { return Words::tr("Risk"); }, bandWordOf, Align::Left, bandOrder, bandToneOf},
    {"ticks", [] { return Words::tr("Ticks of 20"); },
     [](const ReferralRow &row) { return row.ticks < 0 ? QString() : shortTicksText(row.ticks, row.rangeHigh); },
     Align::Right, [](const ReferralRow &row) { return QVariant(row.ticks); }},
    {"emergency", [] { return Words::tr("Urgency"); },
     [](const ReferralRow &row) { return row.emergency ? Words::tr("Emergency") : QString(); }, Align::Left, nullptr,
     [](const ReferralRow &) { return Tone::Problem; }},
    {"protected", [] { return Words::tr("Address"); },
     [](const ReferralRow &row) { return row.victimAddressProtected ? Words::tr("Protected address") : QString(); },
     Align::Left, nullptr, [](const ReferralRow &) { return Tone::Warning; }},
    {"received", [] { return Words::tr("Received"); },
     [](const ReferralRow &row) { return documents::shortDate(receivedOn(row)); }, Align::Left,
     [](const ReferralRow &row) { return QVariant(row.receivedAt); }},
    {"agency", [] { return Words::tr("From"); }, [](const ReferralRow &row) { return row.agencyCode; }},
    {"strands", [] { return Words::tr("Strands"); }, [](const ReferralRow &row) { return strandNames(row.strands); }},
    {"case", [] { return Words::tr("Case"); }, [](const ReferralRow &row) { return row.caseRef; }},
};

std::span<const Column<ReferralRow>> referralColumns()
{
    return columns;
}

} // namespace marac
