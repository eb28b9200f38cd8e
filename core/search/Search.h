// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"
#include "core/base/Codes.h"
#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace marac {

class Register;

/// Where the words were found.
enum class SearchPlace {
    Record, ///< in the reference, or in what a person is known by
    Address,
    Narrative,
    IncidentPlace,
    PoliceReference,
    ReferralWords,  ///< what else somebody wrote in a referral
    WithoutConsent, ///< what somebody wrote on the form for sharing without consent (Appendix F)
    Decision,       ///< why a referral was returned or refused, or accepted as a repeat
    ItemNote,       ///< what an assessor noted of an item
    Judgement,      ///< why a band was changed
    ActionText,
    ActionFeedback,
    Chase, ///< whom an agency's chase went to, and what was said
    Contribution,
    RiskAnalysis,
    CaseEvent,
    Transfer,
    Amendment,
    OtherBusiness
};

template <>
struct Codes<SearchPlace>
{
    static constexpr std::array<Code<SearchPlace>, 19> all{{
        {SearchPlace::Record, "record"},
        {SearchPlace::Address, "address"},
        {SearchPlace::Narrative, "narrative"},
        {SearchPlace::IncidentPlace, "incident_place"},
        {SearchPlace::PoliceReference, "police_reference"},
        {SearchPlace::ReferralWords, "referral_words"},
        {SearchPlace::WithoutConsent, "without_consent"},
        {SearchPlace::Decision, "decision"},
        {SearchPlace::ItemNote, "item_note"},
        {SearchPlace::Judgement, "judgement"},
        {SearchPlace::ActionText, "action_text"},
        {SearchPlace::ActionFeedback, "action_feedback"},
        {SearchPlace::Chase, "chase"},
        {SearchPlace::Contribution, "contribution"},
        {SearchPlace::RiskAnalysis, "risk_analysis"},
        {SearchPlace::CaseEvent, "case_event"},
        {SearchPlace::Transfer, "transfer"},
        {SearchPlace::Amendment, "amendment"},
        {SearchPlace::OtherBusiness, "other_business"},
    }};
};

/// One record found.
struct SearchHit
{
    Subject subject; ///< kind, number and reference; a person has none
    Subject opens; ///< what Return shows: a case, referral, meeting or action; Register kind when nothing can be shown
    QString title; ///< "SHC-2026-0041", or the person's name
    QString
        text; ///< for a person: what tells them apart; a protected address shows as such and nothing more. Of a text
              ///< that was found: what stands around the words, with protected addresses masked
    bool closed =
        false; ///< a person of a case that is closed (R103): closedWords() stands for them, and nothing is opened
    SearchPlace place = SearchPlace::Record;
    Subject file = {}; ///< the case file that a text which was found belongs to; Register kind when there is none
};

/// Hits of a first look, some more than stand in sight, for everybody among them is recorded as seen; most hits of one search,
/// for whoever asks for more; fewest letters that texts and addresses are looked through for, and longest words.
inline constexpr int firstHits = 20;
inline constexpr int mostHits = 50;
inline constexpr qsizetype fewestLetters = 3;
inline constexpr qsizetype longestSearch = 300;

/// Letters, with the vowel signs and accents that stand by themselves, and digits: what counts towards fewestLetters.
qsizetype lettersIn(const QString &words);

/// What the words find: cases, referrals, meetings and actions whose reference begins with them, whatever the case, or which they
/// name by number ("case 0041"), and people by name, other name, the beginning of a telephone number or a postcode. With a word of three letters also what referrals, actions,
/// meetings, minutes and case files say, and people by street, town or building unless their address is protected. A text is
/// found when every word stands in it, each from the beginning of a word; texts of closed cases are left out whole (R103). `%`, `_`,
/// `*` and quotes mean themselves. Recorded as a search: the words are the reason, and every person and case found is named in
/// the entry (R122), so that no more are listed than `most`, from 1 to mostHits: with a larger one the list goes on where it ended
/// with a smaller. Words that are too long are refused unread.
Result<QList<SearchHit>> search(Register &records, const QString &words, int most = firstHits);

} // namespace marac
