// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/risk/tool/RiskTool.h"

#include <array>

namespace marac {

enum class Answer { Yes, No, DontKnow, NotAsked };

template <>
struct Codes<Answer>
{
    static constexpr std::array<Code<Answer>, 4> all{{
        {Answer::Yes, "yes"},
        {Answer::No, "no"},
        {Answer::DontKnow, "dont_know"},
        {Answer::NotAsked, "not_asked"},
    }};
};

/// Who gave the answer to the assessor.
enum class AnswerSource { Victim, Police, Other };

template <>
struct Codes<AnswerSource>
{
    static constexpr std::array<Code<AnswerSource>, 3> all{{
        {AnswerSource::Victim, "victim"},
        {AnswerSource::Police, "police"},
        {AnswerSource::Other, "other"},
    }};
};

struct ItemAnswer
{
    Answer answer = Answer::NotAsked;
    AnswerSource source = AnswerSource::Victim;
    QString note;            ///< detail; "withheld" where the police tick without detail (R050)
    AgencyId sourceAgencyId; ///< R008; invalid: the agency that made the assessment
};

/// R008: the answer stands by this agency's word; who gave it follows from what the agency is.
void hearFrom(ItemAnswer &answer, const Agency &agency);

/// The answers to the twenty items, by item number from 1.
class RiskAnswers
{
public:
    const ItemAnswer &at(int number) const { return m_answers.at(std::size_t(number - 1)); }
    ItemAnswer &at(int number) { return m_answers.at(std::size_t(number - 1)); }
    bool isYes(int number) const { return at(number).answer == Answer::Yes; }
    /// Not known is what was not asked as well as what nobody could say.
    bool isUnknown(int number) const
    {
        return at(number).answer == Answer::DontKnow || at(number).answer == Answer::NotAsked;
    }
    int count(Answer answer) const;
    /// Numbers of the items whose answer is not known.
    QList<int> unknown() const;

private:
    std::array<ItemAnswer, riskItemCount> m_answers;
};

/// What else the rules look at.
struct RiskContext
{
    bool hospital = false;    ///< somebody was in hospital or badly hurt (item 1)
    bool repeat = false;      ///< a repeat of a MARAC case (R4)
    int incidents6Months = 0; ///< reported to any agency in the six months before the assessment
    int incidents30Days = 0;  ///< of these, in the last thirty days
};

} // namespace marac
