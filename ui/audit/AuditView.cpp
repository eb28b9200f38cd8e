// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/AuditView.h"

#include "core/platform/PrivateFile.h"
#include "ui/audit/AuditCsv.h"
#include "ui/audit/AuditPage.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/labels/PlainLabel.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QProgressBar>
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
      m_table(new RecordTable(u"audit"_s, tr("Entries of the audit trail"), this)), m_entry(new PlainLabel(this)),
      m_verdict(new Banner(Tone::Info, {}, this)), m_progress(new QProgressBar(this))
{
    m_form = makeFilter();
    auto *header = new PageHeader(tr("Audit trail"), this);
    header->setSubtitle(tr("Who looked at what, when and why. Reading this is recorded too."));
    if (context.reg().may(Operation::VerifyRegister)) {
        QPushButton *button = header->addButton(u"verify"_s, tr("Chec&k the whole trail"), u"good"_s);
        connect(button, &QPushButton::clicked, this, &AuditView::verify);
    }
    if (context.reg().may(Operation::ExportAudit)) {
        QPushButton *button = header->addButton(u"export"_s, tr("E&xport as CSV…"), u"save"_s);
        connect(button, &QPushButton::clicked, this, &AuditView::exportEntries);
    }
    m_table->setModel(m_model);
    m_table->setEmptyState(new EmptyState(u"audit"_s, tr("No entries match"), tr("Change what is asked for above.")));
    m_verdict->hide();
    m_progress->hide();
    m_progress->setAccessibleName(tr("Checking the trail"));
    m_entry->setObjectName(u"entry"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(header);
    column->addWidget(m_form);
    column->addWidget(m_verdict);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    column->addWidget(m_entry);
    connect(m_table, &RecordTable::currentChanged, this, &AuditView::tellEntry);
}

Form *AuditView::makeFilter()
{
    auto *form = new Form(this);
    m_ref = new LineEdit(u"aboutRef"_s);
    m_ref->setWidthInChars(16);
    m_user = new Choice(u"userId"_s);
    m_verb = new Choice(u"verb"_s);
    for (const Code<AuditVerb> &code : Codes<AuditVerb>::all)
        m_verb->addCode(code.value, auditWord(code.value));
    m_from = new DateEdit(u"from"_s, m_context.today());
    m_to = new DateEdit(u"to"_s, m_context.today());
    const FieldOptions narrow{.fillsWidth = false};
    form->addRow({new FormField(tr("&Reference"), m_ref, narrow), new FormField(tr("&Who"), m_user, narrow),
                  new FormField(tr("W&hat was done"), m_verb, narrow), new FormField(tr("Fro&m"), m_from, narrow),
                  new FormField(tr("To, &inclusive"), m_to, narrow)});
    QPushButton *show = form->addMainButton(u"show"_s, tr("&Show entries"));
    connect(show, &QPushButton::clicked, this, &AuditView::ask);
    connect(m_ref, &QLineEdit::returnPressed, this, &AuditView::ask);
    return form;
}

AuditFilter AuditView::asked() const
{
    const auto midnight = [](QDate day) { return QDateTime(day, QTime(0, 0), QTimeZone("Europe/London")).toUTC(); };
    AuditFilter filter;
    filter.aboutRef = m_ref->kept();
    if (!m_user->code().isEmpty())
        filter.userId = m_user->code().toLongLong();
    filter.verb = m_verb->value<AuditVerb>();
    if (m_from->date().isValid())
        filter.from = midnight(m_from->date());
    if (m_to->date().isValid())
        filter.to = midnight(m_to->date().addDays(1));
    return filter;
}

void AuditView::refresh()
{
    ask();
}

void AuditView::ask()
{
    m_form->clearProblems();
    m_entry->setShown({});
    if (!m_form->check())
        return;
    // A later page is read from the last entry of the one before: entries made meanwhile, such as that of reading, shift no row.
    m_model->setSource([this, filter = asked()](int offset, int count) mutable {
        if (offset > 0 && offset <= m_model->rows().size())
            filter.beforeSeq = m_model->row(offset - 1).seq;
        return fetch(filter, count);
    });
}

QList<AuditRow> AuditView::fetch(AuditFilter filter, int count)
{
    filter.limit = count;
    const Result<AuditPage> page = consultAudit(m_context.reg(), filter);
    if (!page) {
        if (page.error().kind == Problem::Kind::NotFound)
            m_form->showProblem(page.error());
        else
            m_context.prompts().failed(page.error());
        return {};
    }
    const QString chosen = m_user->code();
    m_user->removeCodes();
    for (const User &user : page->users)
        m_user->addRecord(user.id, user.name);
    m_user->setCode(chosen);
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
    m_form->clearProblems();
    if (!m_form->check())
        return;
    const ReasonQuestion question{
        tr("Export the audit trail"),
        tr("All entries that match go into a file outside the register. The reason is recorded."),
        tr("&What is the export for?"), tr("Choose the file")};
    m_context.prompts().askReason(this, question, [this](const QString &reason) {
        m_context.prompts().chooseFileToSave(
            this, {tr("Export the audit trail"), u"audit-trail.csv"_s, tr("Comma-separated values (*.csv)")},
            [this, reason](const QString &path) { writeFile(path, reason); });
    });
}

void AuditView::writeFile(const QString &path, const QString &reason)
{
    const Result<AuditPage> whole = exportAudit(m_context.reg(), asked(), reason);
    if (!whole) {
        m_context.prompts().failed(whole.error());
        return;
    }
    QList<AuditRow> rows;
    for (const AuditEntry &entry : whole->entries)
        rows << AuditRow::of(entry, whole->users);
    if (const Result<> written = writeDurably(path, auditCsv(rows)); !written) {
        m_context.prompts().failed(written.error());
        return;
    }
    m_context.prompts().saved(
        tr("Exported %n entries, and recorded. Keep the file where only its recipients can open it.", nullptr,
           int(rows.size())));
}

void AuditView::verify()
{
    // The register lives in this thread, so the check does too. Only the bar is painted meanwhile: letting events in could
    // lock the register under the check.
    m_verdict->hide();
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_progress->show();
    const Result<TrailReport> report = verifyRegister(m_context.reg(), [this](int percent) {
        m_progress->setValue(percent);
        m_progress->repaint();
        return true;
    });
    m_progress->hide();
    if (!report) {
        m_context.prompts().failed(report.error());
        return;
    }
    const Tone tone = report->verdict == TrailReport::Verdict::Good ? Tone::Good
        : report->verdict == TrailReport::Verdict::Bad              ? Tone::Problem
                                                                    : Tone::Warning;
    QStringList words{report->text};
    for (const TrailFinding &finding : report->findings.mid(0, 5))
        words << (finding.seq > 0 ? tr("Entry %1: %2").arg(QString::number(finding.seq), finding.text) : finding.text);
    m_verdict->show(tone, words.join(u'\n'));
    m_verdict->show();
}

Page auditPage()
{
    return {u"audit"_s,
            AuditView::tr("Audit trail"),
            u"audit"_s,
            70,
            Operation::ConsultAudit,
            [](PageContext &context, QWidget *parent) -> PageView * { return new AuditView(context, parent); },
            Page::Group::Keeping};
}

} // namespace marac
