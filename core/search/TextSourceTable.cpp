// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/TextSourceTable.h"

#include "core/store/Statement.h"

#include <QByteArray>

#include <algorithm>

namespace marac {

static constexpr TextSource sources[]{
    {"SELECT 'narrative', 'referral', r.id, r.ref, r.id, r.case_id, r.narrative FROM referral r", "r.id", 18},
    {"SELECT 'incident_place', 'referral', r.id, r.ref, r.id, r.case_id, r.incident_place FROM referral r", "r.id", 17},
    {"SELECT 'police_reference', 'referral', r.id, r.ref, r.id, r.case_id, r.police_ref FROM referral r", "r.id", 16},
    {"SELECT 'referral_words', 'referral', r.id, r.ref, r.id, r.case_id, r.perpetrator_description || char(10) ||"
     " r.victim_wishes || char(10) || r.safe_contact || char(10) || r.protective_factors || char(10) ||"
     " r.emergency_reason || char(10) || r.afraid_of || char(10) || r.safe_to_talk_to || char(10) || r.landlord ||"
     " char(10) || r.gp || char(10) || r.officer_in_case || char(10) || r.other_marac || char(10) || r.consent_reason"
     " FROM referral r",
     "r.id", 15},
    {"SELECT 'without_consent', 'referral', r.id, r.ref, r.id, r.case_id, w.comments || char(10) ||"
     " w.internal_consultations || char(10) || w.external_consultations || char(10) || w.not_notified_reason ||"
     " char(10) || w.review_found || char(10) || w.protocol_reference || char(10) || w.proportionate || char(10) ||"
     " w.vulnerability || char(10) || w.offender_impact || char(10) || w.other_means || char(10) ||"
     " w.crime_and_rights || char(10) || w.protects_others"
     " FROM without_consent w JOIN referral r ON r.id = w.referral_id",
     "w.id", 14},
    // Of a referral that was accepted since, the tracking data of its case say what it was returned for.
    {"SELECT 'decision', 'referral', r.id, r.ref, r.id, r.case_id, n.reasons FROM referral_return n"
     " JOIN referral r ON r.id = n.referral_id AND r.state <> 'accepted'",
     "n.id", 13},
    {"SELECT 'decision', 'referral', r.id, r.ref, r.id, r.case_id, r.decision_reason"
     " FROM (SELECT * FROM referral WHERE state IN ('refused', 'accepted')) r",
     "r.id", 12},
    {"SELECT 'item_note', CASE WHEN s.referral_id IS NULL THEN 'case' ELSE 'referral' END,"
     " COALESCE(s.referral_id, s.case_id), r.ref, s.referral_id, COALESCE(s.case_id, r.case_id), n.note"
     " FROM assessment_answer n JOIN assessment s ON s.id = n.assessment_id"
     " LEFT JOIN referral r ON r.id = s.referral_id",
     "n.id", 11},
    {"SELECT 'judgement', CASE WHEN s.referral_id IS NULL THEN 'case' ELSE 'referral' END,"
     " COALESCE(s.referral_id, s.case_id), r.ref, s.referral_id, COALESCE(s.case_id, r.case_id), j.rationale"
     " FROM assessment_judgement j JOIN assessment s ON s.id = j.assessment_id"
     " LEFT JOIN referral r ON r.id = s.referral_id",
     "j.id", 10},
    {"SELECT 'action_text', 'action', a.id, a.ref, NULL, a.case_id, a.text FROM action a", "a.id", 9},
    {"SELECT 'action_feedback', 'action', a.id, a.ref, NULL, a.case_id, f.text FROM action_feedback f"
     " JOIN action a ON a.id = f.action_id"
     " AND f.id NOT IN (SELECT t.feedback_id FROM feedback_taken_back t)",
     "f.id", 8},
    {"SELECT 'chase', 'action', a.id, a.ref, NULL, a.case_id, c.recipient || char(10) || c.note FROM action_chase c"
     " JOIN action a ON a.id = c.action_id",
     "c.id", 7},
    {"SELECT 'contribution', 'case', i.case_id, NULL, i.referral_id, i.case_id, c.text FROM contribution c"
     " JOIN agenda_item i ON i.id = c.agenda_item_id",
     "c.id", 6},
    {"SELECT 'risk_analysis', 'case', i.case_id, NULL, i.referral_id, i.case_id, k.harm || char(10) ||"
     " k.contributory || char(10) || k.safety || char(10) || k.decision || char(10) || k.victim_told_how"
     " FROM risk_analysis k JOIN agenda_item i ON i.id = k.agenda_item_id",
     "k.id", 5},
    {"SELECT 'case_event', 'case', e.case_id, NULL, NULL, e.case_id, e.text FROM case_event e", "e.id", 4},
    {"SELECT 'transfer', 'case', t.case_id, NULL, NULL, t.case_id, t.area || char(10) || t.contact || char(10) ||"
     " t.note FROM case_transfer t",
     "t.id", 3},
    {"SELECT 'amendment', CASE WHEN n.case_id IS NULL THEN 'meeting' ELSE 'case' END,"
     " COALESCE(n.case_id, n.meeting_id), m.ref, NULL, n.case_id, n.text FROM minutes_amendment n"
     " JOIN meeting m ON m.id = n.meeting_id",
     "n.id", 2},
    {"SELECT 'other_business', 'meeting', m.id, m.ref, NULL, NULL, n.notes FROM minutes n"
     " JOIN meeting m ON m.id = n.meeting_id",
     "n.id", 1},
};

std::span<const TextSource> textSources()
{
    return sources;
}

PlacedTexts::PlacedTexts(const Connection &db) : m_db(db)
{
}

PlacedTexts::~PlacedTexts() = default;

const Statement *PlacedTexts::at(const IndexedTexts::Place &place)
{
    const std::span<const TextSource> all = textSources();
    const auto source =
        std::find_if(all.begin(), all.end(), [&place](const TextSource &one) { return one.number == place.source; });
    if (source == all.end())
        return nullptr;
    std::unique_ptr<Statement> &text = m_statements[place.source];
    if (!text) {
        const QByteArray sql = QByteArray(source->select) + " WHERE " + source->row + " = :row";
        text = std::make_unique<Statement>(m_db, sql.constData());
    }
    text->bind(":row", place.row);
    return text->next() ? text.get() : nullptr;
}

} // namespace marac
