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
    "SELECT a.id, referral_id, case_id, tool_id, tool_version, recorded_at, assessed_on, occasion, assessor_name, "
    "assessor_post, source_agency_id, hospital, repeat, incidents_6_months, incidents_30_days, ticks, range_high, "
    "rules_fired, computed_band, final_band, version "
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
    a.occasion = row.get<std::optional<RescoreOccasion>>(7);
    a.assessorName = row.get<QString>(8);
    a.assessorPost = row.get<QString>(9);
    a.sourceAgencyId = row.get<AgencyId>(10);
    a.context = {row.get<bool>(11), row.get<bool>(12), row.get<int>(13), row.get<int>(14)};
    a.ticks = row.get<int>(15);
    a.rangeHigh = row.get<int>(16);
    a.rulesFired = split(row.get<QString>(17));
    a.computedBand = row.get<RiskBand>(18);
    a.finalBand = row.get<RiskBand>(19);
    a.version = row.get<qint64>(20);
    return a;
}

static QList<Judgement> judgementsOn(const Connection &db, AssessmentId id)
{
    Statement s(db,
                "SELECT band, rationale, by_name, by_post, source_agency_id, authoriser_id, authoriser_name, "
                "authoriser_designation, authoriser_agency_id, second_id, second_name, second_designation, "
                "second_agency_id, judged_at FROM assessment_judgement WHERE assessment_id = :id ORDER BY id");
    s.bind(":id", id);
    QList<Judgement> judgements;
    while (s.next()) {
        Judgement j;
        j.band = s.get<RiskBand>(0);
        j.rationale = s.get<QString>(1);
        j.byName = s.get<QString>(2);
        j.byPost = s.get<QString>(3);
        j.sourceAgencyId = s.get<AgencyId>(4);
        j.authoriser = {s.get<OfficerId>(5), s.get<QString>(6), s.get<std::optional<Designation>>(7),
                        s.get<AgencyId>(8)};
        if (!s.get<QString>(10).isEmpty())
            j.second = Authoriser{s.get<OfficerId>(9), s.get<QString>(10), s.get<std::optional<Designation>>(11),
                                  s.get<AgencyId>(12)};
        j.judgedAt = s.get<QDateTime>(13);
        judgements.append(j);
    }
    return judgements;
}

AssessmentId AssessmentTable::insert(const Assessment &a, qint64 riskToolRow)
{
    Statement s(
        m_db,
        "INSERT INTO assessment (referral_id, case_id, risk_tool_id, recorded_at, assessed_on, occasion, "
        "assessor_name, assessor_post, source_agency_id, hospital, repeat, incidents_6_months, incidents_30_days, "
        "ticks, range_high, rules_fired, computed_band, final_band) VALUES (:referral, :case, :tool, :recorded, "
        ":assessed, :occasion, :name, :post, :agency, :hospital, :repeat, :half_year, :month, :ticks, :high, :rules, "
        ":computed, :final)");
    s.bind(":referral", a.referralId).bind(":case", a.caseId).bind(":tool", riskToolRow);
    s.bind(":recorded", a.recordedAt).bind(":assessed", a.assessedOn).bind(":occasion", a.occasion);
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

static void addJudgement(Connection &db, AssessmentId id, const Judgement &j)
{
    Statement s(db,
                "INSERT INTO assessment_judgement (assessment_id, band, rationale, by_name, by_post, "
                "source_agency_id, authoriser_id, authoriser_name, authoriser_designation, authoriser_agency_id, "
                "second_id, second_name, second_designation, second_agency_id, judged_at) VALUES (:assessment, :band, "
                ":rationale, :name, :post, :source, :first_id, :first_name, :first_designation, :first_agency, "
                ":second_id, :second_name, :second_designation, :second_agency, :at)");
    const Authoriser second = j.second.value_or(Authoriser());
    s.bind(":assessment", id).bind(":band", j.band).bind(":rationale", j.rationale);
    s.bind(":name", j.byName).bind(":post", j.byPost).bind(":source", j.sourceAgencyId);
    s.bind(":first_id", j.authoriser.officerId).bind(":first_name", j.authoriser.name);
    s.bind(":first_designation", j.authoriser.designation).bind(":first_agency", j.authoriser.agencyId);
    s.bind(":second_id", second.officerId).bind(":second_name", second.name);
    s.bind(":second_designation", second.designation).bind(":second_agency", second.agencyId);
    s.bind(":at", j.judgedAt).run();
}

bool AssessmentTable::judge(AssessmentId id, const Judgement &judgement, qint64 version)
{
    Statement s(
        m_db,
        "UPDATE assessment SET override_band = :band, override_rationale = :rationale, override_by_name = :name, "
        "override_by_post = :post, override_authoriser = :authoriser, override_authoriser_designation = :designation, "
        "second_authoriser = :second, overridden_at = :at, final_band = :final, version = version + 1 "
        "WHERE id = :id AND version = :version");
    s.bind(":band", judgement.band).bind(":rationale", judgement.rationale);
    s.bind(":name", judgement.byName).bind(":post", judgement.byPost).bind(":authoriser", judgement.authoriser.name);
    s.bind(":designation", judgement.authoriser.designation);
    s.bind(":second", judgement.second ? judgement.second->name : QString());
    s.bind(":at", judgement.judgedAt).bind(":final", judgement.band).bind(":id", id).bind(":version", version);
    s.run();
    if (s.changed() != 1)
        return false;
    addJudgement(m_db, id, judgement);
    return true;
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
    assessment.judgements = judgementsOn(db, id);
    return assessment;
}

std::optional<Assessment> AssessmentTable::latestOf(const Connection &db, ReferralId referral, QDate until)
{
    Statement s(db,
                "SELECT id FROM assessment WHERE referral_id = :referral AND assessed_on <= coalesce(:until, '9999')"
                " ORDER BY assessed_on DESC, id DESC LIMIT 1");
    s.bind(":referral", referral).bind(":until", until);
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

QList<PersonId> AssessmentTable::victimsOf(const Connection &db, const NewAssessment &assessment)
{
    Statement s(db,
                "SELECT person_id FROM referral_person WHERE referral_id = :referral AND role = 'victim' "
                "UNION SELECT victim_id FROM case_file WHERE id = :case AND victim_id IS NOT NULL ORDER BY 1");
    s.bind(":referral", assessment.referralId).bind(":case", assessment.caseId);
    QList<PersonId> victims;
    while (s.next())
        victims.append(s.get<PersonId>(0));
    return victims;
}

QDate AssessmentTable::lastOfCase(const Connection &db, CaseFileId id)
{
    Statement s(db, "SELECT max(assessed_on) FROM assessment WHERE case_id = :case");
    s.bind(":case", id);
    return s.next() ? s.get<QDate>(0) : QDate();
}

} // namespace marac
