// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/ReferralImport.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/support/MainJob.h"

#include <QJsonObject>

#include <memory>

namespace marac::test {

/// A register with the partnership in it and no referral yet, and rows of a file that brings some. For a test to inherit from.
class SentReferrals
{
protected:
    void begin() { m_job = std::make_unique<MainJob>(); }

    /// What a row can't do without, and more.
    static QJsonObject row(const QJsonObject &more = {});
    Result<ImportReport> import(const QList<QJsonObject> &rows, bool dryRun = false);
    /// The fields for which the rows are refused.
    QStringList refused(const QList<QJsonObject> &rows);
    ReferralFile newest();

    std::unique_ptr<MainJob> m_job;
};

} // namespace marac::test
