// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/AssessmentTable.h"

#include "core/store/Statement.h"

namespace marac {

static QString joined(const QList<RiskRule> &rules)
{
    QStringList codes;
    for (const RiskRule rule : rules)
        codes.append(toCode(rule));
    return codes.join(u' ');
}

static QList<RiskRule> split(const QString &codes)
{
    QList<RiskRule> rules;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<RiskRule> rule = fromCode<RiskRule>(code);
        if (!rule)
            throw StoreFault(StoreFault::Cause::Corrupt, 0);
        rules.append(*rule);
    }
    return rules;
}

static constexpr const char *byId =
    "SELECT a.id, referral_id, case_id, tool_id, tool_version, recorded_at, assessed_on, assessor_name, assessor_post, "
    "source_agency_id, hospital, repeat, incidents_6_months, incidents_30_days, ticks, range_high, rules_fired, "
    "computed_band, "
    "override_band, override_rationale, override_by_name, override_by_post, override_authoriser, "
    "override_authoriser_designation, second_authoriser, overridden_at, final_band, version "
    "FROM assessment a JOIN risk_tool t ON t.id = a.risk_tool_id WHERE a.id = :id";

static Assessment assessmentFrom(const Statement &row)
{
    Assessment a;
    a.id = row.get<AssessmentId>(0);
    a.referralId = row.get<ReferralId>(1);
    a.caseId = row.get<CaseFileId>(2);
    a.toolId = row.get<QString>(3);
    a.toolVersion = row.get<int>(4);
    a.recordedAt = row.get<QDateTime>(5);
    a.assessedOn = row.get<QDate>(6);
    a.assessorName = row.get<QString>(7);
    a.assessorPost = row.get<QString>(8);
    a.sourceAgencyId = row.get<AgencyId>(9);
    a.context = {row.get<bool>(10), row.get<bool>(11), row.get<int>(12), row.get<int>(13)};
    a.ticks = row.get<int>(14);
    a.rangeHigh = row.get<int>(15);
    a.rulesFired = split(row.get<QString>(16));
    a.computedBand = row.get<RiskBand>(17);
    if (const std::optional<RiskBand> band = row.get<std::optional<RiskBand>>(18)) {
        a.judgement = BandOverride{*band,
                                   row.get<QString>(19),
                                   row.get<QString>(20),
                                   row.get<QString>(21),
                                   row.get<QString>(22),
                                   row.get<std::optional<Designation>>(23),
                                   row.get<QString>(24)};
        a.judgedAt = row.get<QDateTime>(25);
    }
    a.finalBand = row.get<RiskBand>(26);
    a.version = row.get<qint64>(27);
    return a;
}

AssessmentId AssessmentTable::insert(const Assessment &a, qint64 riskToolRow)
{
    Statement s(
        m_db,
        "INSERT INTO assessment (referral_id, case_id, risk_tool_id, recorded_at, assessed_on, assessor_name, "
        "assessor_post, "
        "source_agency_id, hospital, repeat, incidents_6_months, incidents_30_days, ticks, range_high, rules_fired, "
        "computed_band, final_band) VALUES (:referral, :case, :tool, :recorded, :assessed, :name, :post, :agency, "
        ":hospital, :repeat, :half_year, :month, :ticks, :high, :rules, :computed, :final)");
    s.bind(":referral", a.referralId).bind(":case", a.caseId).bind(":tool", riskToolRow);
    s.bind(":recorded", a.recordedAt).bind(":assessed", a.assessedOn);
    s.bind(":name", a.assessorName).bind(":post", a.assessorPost).bind(":agency", a.sourceAgencyId);
    s.bind(":hospital", a.context.hospital).bind(":repeat", a.context.repeat);
    s.bind(":half_year", a.context.incidents6Months).bind(":month", a.context.incidents30Days);
    s.bind(":ticks", a.ticks).bind(":high", a.rangeHigh).bind(":rules", joined(a.rulesFired));
    s.bind(":computed", a.computedBand).bind(":final", a.finalBand);
    s.run();
    const AssessmentId id(s.insertedId());

    Statement answer(m_db,
                     "INSERT INTO assessment_answer (assessment_id, item, answer, source, note, source_agency_id) "
                     "VALUES (:assessment, :item, :answer, :source, :note, :agency)");
    for (int item = 1; item <= riskItemCount; ++item) {
        const ItemAnswer &given = a.answers.at(item);
        answer.bind(":assessment", id).bind(":item", item).bind(":answer", given.answer).bind(":source", given.source);
        answer.bind(":note", given.note)
            .bind(":agency", given.sourceAgencyId ? given.sourceAgencyId : a.sourceAgencyId);
        answer.run();
    }
    return id;
}

bool AssessmentTable::judge(AssessmentId id, const BandOverride &judgement, const QDateTime &at, qint64 version)
{
    Statement s(
        m_db,
        "UPDATE assessment SET override_band = :band, override_rationale = :rationale, override_by_name = :name, "
        "override_by_post = :post, override_authoriser = :authoriser, override_authoriser_designation = :designation, "
        "second_authoriser = :second, overridden_at = :at, final_band = :final, version = version + 1 "
        "WHERE id = :id AND version = :version");
    s.bind(":band", judgement.band).bind(":rationale", judgement.rationale);
    s.bind(":name", judgement.byName).bind(":post", judgement.byPost).bind(":authoriser", judgement.authoriser);
    s.bind(":designation", judgement.authoriserDesignation).bind(":second", judgement.secondAuthoriser);
    s.bind(":at", at).bind(":final", judgement.band).bind(":id", id).bind(":version", version);
    s.run();
    return s.changed() == 1;
}

void AssessmentTable::moveToCase(ReferralId referral, CaseFileId caseId)
{
    Statement s(m_db, "UPDATE assessment SET case_id = :case, version = version + 1 WHERE referral_id = :referral");
    s.bind(":case", caseId).bind(":referral", referral);
    s.run();
}

std::optional<Assessment> AssessmentTable::find(const Connection &db, AssessmentId id)
{
    Statement s(db, byId);
    s.bind(":id", id);
    if (!s.next())
        return std::nullopt;
    Assessment assessment = assessmentFrom(s);
    Statement answers(
        db, "SELECT item, answer, source, note, source_agency_id FROM assessment_answer WHERE assessment_id = :id");
    answers.bind(":id", id);
    while (answers.next()) {
        assessment.answers.at(answers.get<int>(0)) = {answers.get<Answer>(1), answers.get<AnswerSource>(2),
                                                      answers.get<QString>(3), answers.get<AgencyId>(4)};
    }
    return assessment;
}

std::optional<Assessment> AssessmentTable::latestOf(const Connection &db, ReferralId referral)
{
    Statement s(db,
                "SELECT id FROM assessment WHERE referral_id = :referral ORDER BY assessed_on DESC, id DESC LIMIT 1");
    s.bind(":referral", referral);
    return s.next() ? find(db, s.get<AssessmentId>(0)) : std::nullopt;
}

QList<Assessment> AssessmentTable::ofCase(const Connection &db, CaseFileId caseId)
{
    QList<Assessment> assessments;
    Statement s(db, "SELECT id FROM assessment WHERE case_id = :case ORDER BY assessed_on, id");
    s.bind(":case", caseId);
    while (s.next())
        assessments.append(*find(db, s.get<AssessmentId>(0)));
    return assessments;
}

QHash<CaseFileId, QDate> AssessmentTable::lastOfCases(const Connection &db)
{
    QHash<CaseFileId, QDate> last;
    Statement s(db, "SELECT case_id, max(assessed_on) FROM assessment WHERE case_id IS NOT NULL GROUP BY case_id");
    while (s.next())
        last.insert(s.get<CaseFileId>(0), s.get<QDate>(1));
    return last;
}

} // namespace marac
