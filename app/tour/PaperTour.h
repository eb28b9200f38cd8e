// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/papers/Papers.h"

#include <QSet>
#include <QString>

namespace marac {

class Register;

/// Every kind of paper the program can make, from a meeting that was held and one that is to come: as a PDF, as an OpenDocument text, and each page
/// as PNG. The recovery sheet carries the words of no register.
class PaperTour
{
public:
    PaperTour(Register &records, QString folder) : m_records(records), m_folder(std::move(folder)) {}

    /// The number of papers. Fails when there is a kind of which none was made.
    Result<int> run();

private:
    Result<> keepMeetingPapers();
    Result<> keepResearchReminder(MeetingId meeting);
    Result<> keepReferralPapers();
    Result<> keepAgencyPapers();
    Result<> keepCasePapers();
    Result<> keepTransferLetters();
    Result<> keep(const documents::PaperOrder &order, const QString &name);
    Result<> write(const documents::Document &document, const QString &name);
    Result<> keepRecoverySheet();
    Result<> keepAuditReport();
    Result<> everyKind();

    Register &m_records;
    QString m_folder;
    QSet<documents::DocumentKind> m_kinds;
    int m_papers = 0;
};

} // namespace marac
