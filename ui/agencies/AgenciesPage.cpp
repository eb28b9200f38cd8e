// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgenciesPage.h"

#include "core/agencies/ListAgencies.h"
#include "ui/agencies/AgencyForm.h"
#include "ui/agencies/AgencyView.h"
#include "ui/agencies/OfficerForm.h"
#include "ui/agencies/SignatoryForm.h"
#include "ui/agencies/WithdrawalForm.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/FormDraft.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/ListDetail.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

static const QString draftForm = QStringLiteral("agencies");

AgenciesPage::AgenciesPage(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context), m_table(new RecordTable(QStringLiteral("agencies"), tr("Agencies"))),
      m_page(new ListDetail(QStringLiteral("agencies"), new PageHeader(tr("Agencies")), m_table, this)),
      m_model(agencyModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    m_table->setModel(m_model);
    m_page->setListShare(50);
    m_page->setNothingChosen(tr("Choose an agency to read about its data controller and its officers."));
    auto *empty = new EmptyState(
        QStringLiteral("agencies"), tr("No agencies yet"),
        tr("The partners of the protocol will stand here, each with its signatory, PDMO and registration."),
        mayKeep() ? tr("Add the first agency") : QString());
    m_table->setEmptyState(empty);
    connect(empty, &EmptyState::firstStep, this, &AgenciesPage::addAgency);
    if (mayKeep()) {
        connect(
            m_page->header()->addMainButton(QStringLiteral("addAgency"), tr("&Add an agency"), QStringLiteral("add")),
            &QPushButton::clicked, this, &AgenciesPage::addAgency);
    }
    connect(m_table, &RecordTable::currentChanged, this, &AgenciesPage::choose);
    connect(m_table, &RecordTable::opened, this, &AgenciesPage::choose);
}

bool AgenciesPage::mayKeep() const
{
    return m_context.reg().may(Operation::KeepAgencies);
}

bool AgenciesPage::hasUnsavedWork() const
{
    return m_form && m_form->hasUnsavedWork();
}

void AgenciesPage::openRecord(qint64 recordId)
{
    if (recordId == PageContext::newRecord) {
        addAgency();
        return;
    }
    if (!m_table->setCurrentRecord(recordId)) {
        m_table->setFilter({});
        m_table->setCurrentRecord(recordId);
    }
    choose(recordId); // its line may have been the current one already
}

void AgenciesPage::refresh()
{
    readList();
    if (!m_form && m_shown.isValid())
        showAgency(m_shown);
    if (!m_hasLookedForDrafts && mayKeep())
        takeUpDraft();
    m_hasLookedForDrafts = true;
}

void AgenciesPage::saveDraft()
{
    if (!hasUnsavedWork())
        return;
    const Result<> kept = m_context.reg().keepDraft(draftForm, m_subject.text(), draftOf(m_form->form()));
    if (!kept)
        m_context.prompts().failed(kept.error());
}

void AgenciesPage::takeUpDraft()
{
    const Result<QList<Draft>> drafts = m_context.reg().drafts();
    if (!drafts)
        return;
    const auto mine =
        std::find_if(drafts->begin(), drafts->end(), [](const Draft &draft) { return draft.form == draftForm; });
    if (mine == drafts->end())
        return;
    const AgencyFormSubject subject = AgencyFormSubject::read(mine->subject);
    AgencyFile file;
    if (subject.agency.isValid()) {
        const Result<AgencyFile> read = consultAgency(m_context.reg(), subject.agency);
        if (!read)
            return;
        file = *read;
        showView(file);
        const QScopedValueRollback<bool> guard(m_isChoosing, true);
        m_table->setCurrentRecord(subject.agency.value());
    }
    openForm(subject, file, mine->content);
    if (m_form)
        m_context.prompts().warn(tr("What you were typing when the register was locked is back in the form, not saved "
                                    "yet. Save it, or cancel."));
}

void AgenciesPage::readList()
{
    const Result<QList<AgencyLine>> lines = listAgencies(m_context.reg());
    if (!lines) {
        m_context.prompts().failed(lines.error());
        return;
    }
    QList<AgencyRow> rows;
    QSet<SignatoryId> signatories;
    int attention = 0;
    for (const AgencyLine &line : *lines) {
        rows.append(agencyRow(line, m_context.today()));
        signatories.insert(line.signatory.id);
        attention += rows.last().needsAttention() ? 1 : 0;
    }
    QStringList summary{tr("%n agencies", nullptr, int(rows.size())),
                        tr("%n signatories", nullptr, int(signatories.size()))};
    if (attention > 0)
        summary.append(tr("%n need attention: signature, PDMO or registration", nullptr, attention));
    m_page->header()->setSubtitle(rows.isEmpty() ? QString() : summary.join(QStringLiteral(" · ")));
    const QScopedValueRollback<bool> guard(m_isChoosing, true);
    m_model->setRows(rows);
    m_table->setCurrentRecord(m_shown.value());
}

void AgenciesPage::choose(qint64 id)
{
    if (m_isChoosing || id == 0 || AgencyId(id) == m_shown)
        return;
    if (!hasUnsavedWork()) {
        showAgency(AgencyId(id));
        return;
    }
    {
        const QScopedValueRollback<bool> guard(m_isChoosing, true);
        if (!m_table->setCurrentRecord(m_shown.value())) {
            m_table->setFilter({});
            m_table->setCurrentRecord(m_shown.value());
        }
    }
    const Question question{tr("Leave the form?"),
                            tr("What you typed has not been saved. It is lost when you go to another agency."),
                            tr("Leave without saving"), true};
    m_context.prompts().confirm(this, question, [this, id] { leaveForm(AgencyId(id)); });
}

void AgenciesPage::leaveForm(AgencyId next)
{
    m_form = nullptr;
    if (!next.isValid()) {
        m_shown = {};
        m_page->setDetail(nullptr);
        return;
    }
    showAgency(next);
    const QScopedValueRollback<bool> guard(m_isChoosing, true);
    m_table->setCurrentRecord(next.value());
}

void AgenciesPage::showAgency(AgencyId id)
{
    const Result<AgencyFile> file = consultAgency(m_context.reg(), id);
    if (!file) {
        m_context.prompts().failed(file.error());
        return;
    }
    showView(*file);
}

void AgenciesPage::showView(const AgencyFile &file)
{
    m_form = nullptr;
    m_shown = file.agency.id;
    auto *view = new AgencyView(file, m_context.today(), mayKeep());
    const auto opens = [this, file](const char *form) {
        return [this, file, form] { openForm({QString::fromLatin1(form), file.agency.id}, file); };
    };
    connect(view, &AgencyView::editAgencyAsked, this, opens("agency"));
    connect(view, &AgencyView::editSignatoryAsked, this, opens("signatory"));
    connect(view, &AgencyView::withdrawAsked, this, opens("withdrawal"));
    connect(view, &AgencyView::designateAsked, this, opens("officer"));
    connect(view, &AgencyView::editOfficerAsked, this, [this, file](const Officer &officer) {
        openForm({QStringLiteral("officer"), file.agency.id, officer.id}, file);
    });
    connect(view, &AgencyView::endOfficerAsked, this, [this, file](const Officer &officer) {
        openForm({QStringLiteral("end"), file.agency.id, officer.id}, file);
    });
    connect(view, &AgencyView::agencyAsked, this, [this](AgencyId id) { openRecord(id.value()); });
    m_page->setDetail(view);
}

void AgenciesPage::addAgency()
{
    const auto begin = [this] { openForm({QStringLiteral("agency")}, {}); };
    if (!hasUnsavedWork()) {
        begin();
        return;
    }
    m_context.prompts().confirm(this,
                                {tr("Leave the form?"),
                                 tr("What you typed has not been saved. It is lost when you begin another form."),
                                 tr("Leave without saving"), true},
                                begin);
}

PaneForm *AgenciesPage::makeAgencyForm(const Agency &agency)
{
    const Result<QList<Signatory>> signatories = listSignatories(m_context.reg());
    if (signatories)
        return new AgencyForm(m_context.reg(), agency, *signatories);
    m_context.prompts().failed(signatories.error());
    return nullptr;
}

PaneForm *AgenciesPage::makeForm(const AgencyFormSubject &subject, const AgencyFile &file)
{
    Register &reg = m_context.reg();
    if (subject.form == QStringLiteral("agency"))
        return makeAgencyForm(file.agency);
    if (subject.form == QStringLiteral("signatory"))
        return new SignatoryForm(reg, file.signatory, file.agency.id);
    if (subject.form == QStringLiteral("withdrawal"))
        return new WithdrawalForm(reg, file.signatory, file.agency.id);
    Officer officer;
    officer.agencyId = file.agency.id;
    officer.designatedOn = m_context.today();
    for (const Officer &known : file.officers) {
        if (known.id == subject.officer)
            officer = known;
    }
    if (subject.form == QStringLiteral("officer"))
        return new OfficerForm(reg, officer);
    return officer.id.isValid() ? new EndDesignationForm(reg, officer) : nullptr;
}

void AgenciesPage::openForm(const AgencyFormSubject &subject, const AgencyFile &file, const QByteArray &draft)
{
    PaneForm *form = makeForm(subject, file);
    if (!form)
        return;
    m_form = form;
    m_subject = subject;
    const auto leave = [this](AgencyId next) {
        // A draft that was taken up has served; what fails here only leaves an old draft behind.
        if (const Result<> dropped = m_context.reg().dropDraft(draftForm, m_subject.text()); !dropped)
            m_context.prompts().failed(dropped.error());
        leaveForm(next);
        m_table->view()->setFocus(Qt::OtherFocusReason);
    };
    connect(form, &PaneForm::cancelled, this, [this, leave] { leave(m_shown); });
    connect(form, &PaneForm::kept, this, [this, leave](AgencyId agency, const QString &message) {
        m_shown = agency;
        readList();
        leave(agency);
        m_context.prompts().saved(message);
    });
    m_page->setDetail(form);
    form->begin(draft);
}

Page agenciesPage()
{
    return {QStringLiteral("agencies"),
            AgenciesPage::tr("Agencies"),
            QStringLiteral("agencies"),
            60,
            Operation::ConsultAgencies,
            [](PageContext &context, QWidget *parent) -> PageView * { return new AgenciesPage(context, parent); },
            Page::Group::Keeping};
}

} // namespace marac
