// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Assessment.h"
#include "core/store/Connection.h"

#include <QHash>

namespace marac {

/// Every SQL statement about assessments and their answers. Throws StoreFault.
class AssessmentTable
{
public:
    explicit AssessmentTable(Connection &db) : m_db(db) {}

    /// Writes an assessment with its twenty answers. `riskToolRow` as RiskToolTable gave it.
    AssessmentId insert(const Assessment &assessment, qint64 riskToolRow);
    /// Writes judgement and final band; false when the assessment was changed since `version` was read.
    bool judge(AssessmentId id, const BandOverride &judgement, const QDateTime &at, qint64 version);
    /// Puts the assessments of an accepted referral into its case file (R037).
    void moveToCase(ReferralId referral, CaseFileId caseId);

    static std::optional<Assessment> find(const Connection &db, AssessmentId id);
    /// The latest assessment of a referral.
    static std::optional<Assessment> latestOf(const Connection &db, ReferralId referral);
    /// All assessments of a case, oldest first: the trend of R9.
    static QList<Assessment> ofCase(const Connection &db, CaseFileId caseId);
    /// The day of the newest assessment of every case that has one.
    static QHash<CaseFileId, QDate> lastOfCases(const Connection &db);

private:
    Connection &m_db;
};

} // namespace marac
