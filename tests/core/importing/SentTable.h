// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionsCsv.h"
#include "core/actions/ExportActions.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/base/CsvFile.h"
#include "core/importing/FeedbackImport.h"
#include "tests/support/CsvTable.h"
#include "tests/support/MainJob.h"
#include "tests/support/ReadHere.h"

#include <memory>

namespace marac::test {

using Table = QList<QStringList>;

/// On 20 November 2026, the table of the actions of HHR, on its way back. For a test to inherit from.
class SentTable
{
protected:
    void begin();
    Register &reg() { return m_job->reg(); }
    /// As it was sent out, to be filled in.
    Table sent() { return *csvTable(QString::fromUtf8(actionsCsv(*MUST(exportActions(reg(), hhr())))), 100, 100); }
    AgencyId hhr() const { return m_job->agency("HHR"); }
    static void fill(QStringList &line, const QString &state, const QString &day, const QString &words,
                     const QString &by = {}, const QString &doneOn = {})
    {
        line.resize(6); // up to the owner
        line << state << doneOn << day << words << by;
    }
    Result<FeedbackReport> import(const Table &table, bool dryRun = false) { return import(csvFile(table), dryRun); }
    Result<FeedbackReport> import(const QByteArray &file, bool dryRun)
    {
        const Result<FeedbackReport> report = importFeedback(reg(), hhr(), readHere(file, ImportFormat::Csv), dryRun);
        m_isSpent = m_isSpent || (report && !dryRun);
        return report;
    }
    ActionFile file(int i) { return *MUST(consultAction(reg(), m_actions.at(i))); }

    std::unique_ptr<MainJob> m_job;
    bool m_isSpent = false; ///< something was taken in; what is refused leaves the register as it was
    MeetingId m_meeting;
    AgendaItemId m_item;
    QList<ActionId> m_actions; ///< two of HHR, one of VS, one of HHR that has ended

private:
    ActionId agree(const char *owner, const QString &text);
};

} // namespace marac::test
