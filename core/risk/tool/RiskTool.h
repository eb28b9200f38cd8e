// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/risk/rules/RiskBand.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace marac {

inline constexpr int riskItemCount = 20; ///< Appendix F: "No. of ticks out of 20"

/// Whether a yes to an item weighs more than one tick. InHospital: only when somebody was in hospital or badly hurt.
enum class Criticality { No, Always, InHospital };

template <>
struct Codes<Criticality>
{
    static constexpr std::array<Code<Criticality>, 3> all{{
        {Criticality::No, "no"},
        {Criticality::Always, "always"},
        {Criticality::InHospital, "in_hospital"},
    }};
};

struct RiskItem
{
    int number = 0; ///< 1 to 20
    QString name;   ///< short: "Getting worse"
    QString question;
    QString guidance;
    QString why; ///< the reason the item is asked
    Criticality critical = Criticality::No;
    QString whenYes; ///< what to do at once; empty when nothing special
};

/// The ticks that make a band, and what has been found to help at it.
struct RiskBandRange
{
    RiskBand band = RiskBand::Standard;
    int from = 0;
    int to = 0;
    QString title;
    QStringList interventions;
};

/// A question asked beside the twenty that gives no tick.
struct UnscoredPrompt
{
    QString code;
    QString text;
};

/// The risk assessment tool as data: the partnership may adopt its own (R021, R161), and every assessment names the
/// version by which it was made.
struct RiskTool
{
    QString id;      ///< "HC-20"
    int version = 0; ///< 1, 2, 3 …
    QString title;
    QString label;         ///< R10: stands on every print
    int windowMonths = 12; ///< how far back the questions look, unless they say otherwise
    int gettingWorseItem = 0;
    int inFearItem = 0;
    int incidentsInSixMonths = 0;
    int incidentsInThirtyDays = 0;
    QList<RiskItem> items;      ///< exactly 20, in order
    QList<RiskBandRange> bands; ///< the four bands from low to high, covering 0 to 20 without a gap
    QList<UnscoredPrompt> unscored;
    QByteArray json; ///< the file it was read from, kept in the register beside the assessments made by it

    const RiskItem &item(int number) const { return items.at(number - 1); }
    const RiskBandRange &range(RiskBand band) const { return bands.at(int(band)); }
    RiskBand bandOf(int ticks) const;
};

/// Reads a tool from JSON (resources/risk/hc-20.json shows the shape). Refuses other than 20 items numbered 1 to 20,
/// bands with a gap or an overlap, empty texts and entries that are not known.
Result<RiskTool> readRiskTool(const QByteArray &json);

/// The tool that comes with the program, HC-20.
const RiskTool &defaultRiskTool();

} // namespace marac
