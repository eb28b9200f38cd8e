// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/AuditView.h"

#include "core/people/addresses/AddressMask.h"
#include "ui/audit/AuditFilterForm.h"
#include "ui/audit/AuditPage.h"
#include "ui/audit/SaveTrail.h"
#include "ui/audit/TrailCheckBar.h"
#include "ui/shell/OrderPaper.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/labels/PlainLabel.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr std::array<Column<AuditRow>, 8> columns{{
    {"seq", [] { return AuditView::tr("Entry"); }, [](const AuditRow &row) { return QString::number(row.seq); },
     Align::Right, [](const AuditRow &row) { return QVariant(row.seq); }},
    {"at", [] { return AuditView::tr("When"); },
     [](const AuditRow &row) { return Clock::local(row.at).toString(u"dd/MM/yyyy HH:mm:ss"_s); }, Align::Left,
     [](const AuditRow &row) { return QVariant(row.at); }},
    {"who", [] { return AuditView::tr("Who"); }, [](const AuditRow &row) { return row.who; }},
    {"what", [] { return AuditView::tr("What"); }, [](const AuditRow &row) { return row.what; }},
    {"about", [] { return AuditView::tr("About"); }, [](const AuditRow &row) { return row.about; }},
    {"reason", [] { return AuditView::tr("Reason"); }, [](const AuditRow &row) { return row.reason; }},
    {"recipients", [] { return AuditView::tr("Recipients"); }, [](const AuditRow &row) { return row.recipients; }},
    {"fields", [] { return AuditView::tr("Fields"); }, [](const AuditRow &row) { return row.fields; }, Align::Left,
     nullptr, nullptr, false},
}};

AuditView::AuditView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context), m_model(new RowsModel<AuditRow>(
                                                columns, [](const AuditRow &row) { return row.seq; }, this)),
      m_filter(new AuditFilterForm(context, this)), m_check(new TrailCheckBar(context, this)),
      m_table(new RecordTable(u"audit"_s, tr("Entries of the audit trail"), this)), m_entry(new PlainLabel(this))
{
    auto *header = new PageHeader(tr("Audit trail"), this);
    header->setSubtitle(tr("Who looked at what, when and why. Reading this is recorded too."));
    addButtons(header);
    m_table->setModel(m_model);
    rememberList(context, m_table);
    m_table->setEmptyState(new EmptyState(u"audit"_s, tr("No entries match"), tr("Change what is asked for above.")));
    m_entry->setObjectName(u"entry"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(header);
    column->addWidget(m_filter);
    column->addWidget(m_check);
    column->addWidget(m_table, 1);
    column->addWidget(m_entry);
    connect(m_filter, &AuditFilterForm::showAsked, this, &AuditView::ask);
    connect(m_table, &RecordTable::currentChanged, this, &AuditView::tellEntry);
}

void AuditView::addButtons(PageHeader *header)
{
    if (m_context.reg().may(Operation::VerifyRegister)) {
        QPushButton *button = header->addButton(u"verify"_s, tr("Chec&k the whole trail"), u"good"_s);
        connect(button, &QPushButton::clicked, m_check, &TrailCheckBar::toggle);
        connect(m_check, &TrailCheckBar::runningChanged, button, [button](bool running) {
            button->setText(running ? tr("Stop chec&king") : tr("Chec&k the whole trail"));
        });
    }
    if (m_context.reg().may(Operation::ExportAudit)) {
        QPushButton *paper = header->addButton(u"report"_s, tr("Rep&ort on paper or as PDF…"), u"print"_s);
        connect(paper, &QPushButton::clicked, this, &AuditView::report);
        QPushButton *file = header->addButton(u"export"_s, tr("E&xport as CSV…"), u"save"_s);
        connect(file, &QPushButton::clicked, this, &AuditView::exportEntries);
    }
}

void AuditView::refresh()
{
    ask();
}

void AuditView::ask()
{
    m_entry->setShown({});
    const std::optional<AuditFilter> asked = m_filter->asked();
    if (!asked)
        return;
    // A later page is read from the last entry of the one before: entries made meanwhile, such as that of reading, shift no row.
    m_model->setSource([this, filter = *asked](int offset, int count) mutable {
        if (offset > 0 && offset <= m_model->rows().size())
            filter.beforeSeq = m_model->row(offset - 1).seq;
        return fetch(filter, count);
    });
}

std::optional<QList<AuditRow>> AuditView::fetch(AuditFilter filter, int count)
{
    filter.limit = count;
    const Result<AuditPage> page = consultAudit(m_context.reg(), filter, addressMask);
    if (!page) {
        if (page.error().kind == Problem::Kind::NotFound) {
            m_filter->showProblem(page.error());
            return QList<AuditRow>();
        }
        m_context.prompts().failed(page.error());
        return std::nullopt;
    }
    m_filter->setUsers(page->users);
    QList<AuditRow> rows;
    for (const AuditEntry &entry : page->entries)
        rows << AuditRow::of(entry, page->users);
    return rows;
}

void AuditView::tellEntry(qint64 seq)
{
    QStringList parts;
    for (const AuditRow &row : m_model->rows()) {
        if (row.seq != seq)
            continue;
        parts << tr("Entry %1: %2. %3. %4").arg(QString::number(row.seq), row.who, row.what, row.about);
        if (!row.reason.isEmpty())
            parts << tr("Reason: %1").arg(row.reason);
        if (!row.recipients.isEmpty())
            parts << tr("Recipients: %1").arg(row.recipients);
        if (!row.fields.isEmpty())
            parts << tr("Fields: %1").arg(row.fields);
        if (row.isClockDoubtful)
            parts << tr("The computer’s clock could not be believed; the entry’s number gives the order.");
    }
    m_entry->setShown(parts.join(u'\n'));
}

void AuditView::exportEntries()
{
    const std::optional<AuditFilter> asked = m_filter->asked();
    if (!asked)
        return;
    const ReasonQuestion question{
        tr("Export the audit trail"),
        tr("All entries that match go into a file outside the register. The reason is recorded."),
        tr("&What is the export for?"),
        tr("Choose the file"),
        u"audit/reason"_s,
        u"export"_s};
    m_context.prompts().askReason(this, question, [this, filter = *asked](const QString &reason) {
        m_context.prompts().chooseFileToSave(
            this, {tr("Export the audit trail"), u"audit-trail.csv"_s, tr("Comma-separated values (*.csv)")},
            [this, filter, reason](const QString &path) { writeFile(path, filter, reason); });
    });
}

void AuditView::writeFile(const QString &path, const AuditFilter &filter, const QString &reason)
{
    const auto saved = std::make_shared<Result<int>>(Failure(Errand::notDone()));
    m_context.sendOff(
        {tr("Exporting the audit trail"), tr("Every entry that matches is read, then all go into the file at once."),
         true},
        [saved, path, filter, reason](Register &reg, const CopyProgress &progress) {
            *saved = saveTrail(reg, filter, reason, path, progress);
        },
        this,
        [this, saved] {
            if (!*saved) {
                m_context.prompts().failed(saved->error());
                return;
            }
            m_context.prompts().saved(
                tr("Exported %n entries, and recorded. Keep the file where only its recipients can open it.", nullptr,
                   **saved));
        });
}

void AuditView::report()
{
    const std::optional<AuditFilter> asked = m_filter->asked();
    if (!asked)
        return;
    const ReasonQuestion question{
        tr("Report of the audit trail"),
        tr("The newest entries that match, as a paper to read, print or save. The reason is recorded with each use."),
        tr("&What is the report for?"),
        tr("Make the report"),
        u"audit/reason"_s,
        u"report"_s};
    m_context.prompts().askReason(this, question, [this, filter = *asked](const QString &reason) {
        documents::PaperOrder order{.kind = documents::DocumentKind::AuditReport};
        order.audit = {filter, reason, m_check->lastVerdict()};
        orderPaper(this, m_context, order);
    });
}

Page auditPage()
{
    return {u"audit"_s,
            AuditView::tr("Audit trail"),
            u"audit"_s,
            70,
            Operation::ConsultAudit,
            [](PageContext &context, QWidget *parent) -> PageView * { return new AuditView(context, parent); },
            Page::Group::Keeping,
            {},
            {{u"audit/reason"_s, AuditView::tr("a reason asked for with the audit trail"), Operation::ConsultAudit}}};
}

} // namespace marac
