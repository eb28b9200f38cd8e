// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"

#include <QDate>
#include <QList>

namespace marac {

/// What calls for a new assessment: rule R9 of the tool.
enum class RescoreOccasion { Incident, Review, Closure };

template <>
struct Codes<RescoreOccasion>
{
    static constexpr std::array<Code<RescoreOccasion>, 3> all{{
        {RescoreOccasion::Incident, "incident"},
        {RescoreOccasion::Review, "review"},
        {RescoreOccasion::Closure, "closure"},
    }};
};

/// As screens and papers say it: "New incident".
QString occasionName(RescoreOccasion occasion);

struct RescoreEvent
{
    RescoreOccasion occasion = RescoreOccasion::Incident;
    QDate on;
};

/// Rule R9: a case is assessed anew at each new incident, each review and at closure. The events that no assessment has
/// followed yet, in the order given; an assessment made on the day of an event has taken it into account.
/// All of them when there is no assessment (`lastAssessedOn` invalid).
QList<RescoreEvent> rescoreDue(QDate lastAssessedOn, const QList<RescoreEvent> &events);

/// Rule R9's review of a live case in which nothing else happens (domain.md D3): `months` months, the partnership's repeat term,
/// after it was last referred or heard (`last`), and again after each such term. An assessment made in the month before the day,
/// or later, was that review, and the next term's day counts. Invalid without a day to count from, or a term.
QDate nextReview(QDate last, QDate assessedOn, int months);

} // namespace marac
