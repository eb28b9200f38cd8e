// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/risk/Assessment.h"
#include "core/store/Connection.h"


namespace marac {

/// Every SQL statement about assessments, their answers and the judgements on them. Where one assessment speaks for a
/// referral or case it is the newest: by the day it was made, then by its number; the lists of other tables order alike.
/// Throws StoreFault.
class AssessmentTable
{
public:
    explicit AssessmentTable(Connection &db) : m_db(db) {}

    /// Writes an assessment with its twenty answers. `riskToolRow` as RiskToolTable gave it.
    AssessmentId insert(const Assessment &assessment, qint64 riskToolRow);
    /// Adds a judgement, which sets the final band; those before it stay. False when the assessment was changed since
    /// `version` was read. The assessment's own row holds the newest one as well, for its checks.
    bool judge(AssessmentId id, const Judgement &judgement, qint64 version);
    /// Puts the assessments of an accepted referral into its case file (R037).
    void moveToCase(ReferralId referral, CaseFileId caseId);

    static std::optional<Assessment> find(const Connection &db, AssessmentId id);
    /// The latest assessment of a referral; the latest made on or before `until`, where that is given.
    static std::optional<Assessment> latestOf(const Connection &db, ReferralId referral, QDate until = {});
    /// All assessments of a case, oldest first: the trend of R9.
    static QList<Assessment> ofCase(const Connection &db, CaseFileId caseId);
    /// Whom the answers are about: the victims of its referral and of its case.
    static QList<PersonId> victimsOf(const Connection &db, const NewAssessment &assessment);
    /// The day of the newest assessment of a case; invalid when it has none.
    static QDate lastOfCase(const Connection &db, CaseFileId id);

private:
    Connection &m_db;
};

} // namespace marac
