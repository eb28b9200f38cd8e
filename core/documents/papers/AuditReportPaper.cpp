// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Dates.h"
#include "core/documents/builders/AuditReportDocument.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/register/trail/AuditRow.h"
#include "core/register/trail/ConsultAudit.h"

namespace marac::documents {

static constexpr int mostEntries = 1000; // some sixty pages; who needs more takes the file for a spreadsheet

/// What was asked, in the words of the page it was asked on.
static QString questionOf(const AuditFilter &filter, const QHash<qint64, User> &users)
{
    QStringList parts;
    if (filter.about)
        parts << subjectWords(*filter.about);
    if (filter.userId)
        parts << PaperWords::tr("by %1").arg(users.value(*filter.userId).name);
    if (filter.verb)
        parts << auditWord(*filter.verb);
    if (filter.from.isValid())
        //: a day
        parts << PaperWords::tr("from %1").arg(shortDate(Clock::local(filter.from).date()));
    if (filter.to.isValid())
        //: a day
        parts << PaperWords::tr("to %1").arg(shortDate(Clock::local(filter.to).date().addDays(-1)));
    return parts.isEmpty() ? PaperWords::tr("All entries") : parts.join(QStringLiteral(", "));
}

Result<PaperDraft> auditReportPaper(const PaperGround &ground)
{
    const AuditQuestion &asked = ground.order.audit;
    AuditFilter filter = asked.filter;
    filter.limit = mostEntries;
    if (const Result<> found = findSubject(ground.db(), filter); !found)
        return Failure(found.error());
    const AuditPage page = readAudit(ground.db(), filter);
    PaperDraft draft;
    if (filter.about)
        draft.about << *filter.about;
    if (filter.userId)
        draft.about << Subject{SubjectKind::User, *filter.userId, {}};

    AuditReportInput input;
    input.wording = ground.wording.meeting();
    input.question = questionOf(filter, page.users);
    if (page.entries.size() == mostEntries)
        input.question += u' ' + PaperWords::tr("(the newest %1 entries; there may be earlier ones)").arg(mostEntries);
    input.verified =
        asked.checked.isEmpty() ? PaperWords::tr("Not checked since the register was unlocked.") : asked.checked;
    for (const AuditEntry &entry : page.entries) {
        const AuditRow row = AuditRow::of(entry, page.users);
        QStringList detail;
        if (!row.fields.isEmpty())
            detail << row.fields;
        if (!row.recipients.isEmpty())
            detail << PaperWords::tr("to %1", "recipients").arg(row.recipients);
        if (row.isClockDoubtful)
            detail << PaperWords::tr("the computer’s clock could not be believed");
        input.entries << AuditReportEntry{
            row.seq, row.at, row.who, row.what, row.about, detail.join(QStringLiteral("; ")), row.reason};
    }
    input.stamp = ground.stamp;
    draft.document = auditReportDocument(input);
    return draft;
}

} // namespace marac::documents
