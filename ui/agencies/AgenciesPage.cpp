// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgenciesPage.h"

#include "core/agencies/ListAgencies.h"
#include "core/agencies/officers/OfficerDesignation.h"
#include "core/agencies/signatories/SignatoryStatus.h"
#include "ui/agencies/AgencyForm.h"
#include "ui/agencies/AgencyView.h"
#include "ui/agencies/OfficerForm.h"
#include "ui/agencies/SignatoryForm.h"
#include "ui/agencies/WithdrawalForm.h"
#include "ui/shell/OrderPaper.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/ListDetail.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

static const QString draftForm = QStringLiteral("agencies/form");

AgenciesPage::AgenciesPage(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context), m_table(new RecordTable(QStringLiteral("agencies"), tr("Agencies"))),
      m_page(new ListDetail(QStringLiteral("agencies"), new PageHeader(tr("Agencies")), m_table, this)),
      m_model(agencyModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    m_table->setModel(m_model);
    rememberList(context, m_table);
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
    return m_form && m_draft->isTyped();
}

void AgenciesPage::openRecord(qint64 recordId)
{
    if (recordId == PageContext::newRecord) {
        addAgency();
        return;
    }
    choose(recordId);
}

void AgenciesPage::refresh()
{
    readList();
    if (!m_form && m_shown.isValid())
        showAgency(m_shown);
}

void AgenciesPage::openDraft(const Draft &draft)
{
    const AgencyFormSubject subject = AgencyFormSubject::read(draft.subject);
    AgencyFile file;
    if (subject.agency.isValid()) {
        const Result<AgencyFile> read = consultAgency(m_context.reg(), subject.agency);
        if (!read) {
            m_context.prompts().failed(read.error());
            return;
        }
        file = *read;
        showView(file);
    }
    openForm(subject, file);
}

void AgenciesPage::readList()
{
    const Result<QList<AgencyLine>> lines = listAgencies(m_context.reg());
    if (!lines) {
        m_model->setUnread();
        m_page->header()->setSubtitle({});
        m_context.prompts().failed(lines.error());
        return;
    }
    QList<AgencyRow> rows;
    QSet<SignatoryId> signatories;
    int attention = 0;
    for (const AgencyLine &line : *lines) {
        rows.append(agencyRow(line, m_context.today()));
        if (signatoryStatus(line.signatory, m_context.today()) == SignatoryStatus::Signed)
            signatories.insert(line.signatory.id);
        attention += rows.last().needsAttention() ? 1 : 0;
    }
    QStringList summary{tr("%n agencies", nullptr, int(rows.size())),
                        tr("%n signatories", nullptr, int(signatories.size()))};
    if (attention > 0)
        summary.append(tr("%n need attention: signature, PDMO or registration", nullptr, attention));
    m_page->header()->setSubtitle(rows.isEmpty() ? QString() : summary.join(QStringLiteral(" · ")));
    m_model->setRows(rows);
}

void AgenciesPage::choose(qint64 id)
{
    if (id != 0 && id != m_page->record())
        showAgency(AgencyId(id));
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
}

void AgenciesPage::showAgency(AgencyId id)
{
    const Result<AgencyFile> file = consultAgency(m_context.reg(), id);
    if (!file) {
        m_shown = {};
        m_page->setDetail(nullptr);
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
    connect(view, &AgencyView::designationFormAsked, this, [this, agency = file.agency] {
        orderPaper(this, m_context, {.kind = documents::DocumentKind::Designation, .recipient = agency.id},
                   {agency.code});
    });
    connect(view, &AgencyView::editOfficerAsked, this, [this, file](const Officer &officer) {
        openForm({QStringLiteral("officer"), file.agency.id, officer.id}, file);
    });
    connect(view, &AgencyView::endOfficerAsked, this, [this, file](const Officer &officer) {
        openForm({QStringLiteral("end"), file.agency.id, officer.id}, file);
    });
    connect(view, &AgencyView::agencyAsked, this, [this](AgencyId id) { openRecord(id.value()); });
    m_page->showRecord(file.agency.id.value(), view);
}

void AgenciesPage::addAgency()
{
    openForm({QStringLiteral("agency")}, {});
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
    if (!pdmoOn(file.officers, m_context.today())) // R010: what is missing first
        officer.designation = Designation::Pdmo;
    for (const Officer &known : file.officers) {
        if (known.id == subject.officer)
            officer = known;
    }
    if (subject.form == QStringLiteral("officer"))
        return new OfficerForm(reg, officer);
    return officer.id.isValid() ? new EndDesignationForm(reg, officer) : nullptr;
}

void AgenciesPage::openForm(const AgencyFormSubject &subject, const AgencyFile &file)
{
    PaneForm *form = makeForm(subject, file);
    if (!form)
        return;
    m_form = form;
    m_draft = new DraftedForm(m_context, form->form(), {draftForm, subject.text()});
    if (form->isChange()) {
        m_draft->setReadAgain([this, form, id = file.agency.id]() -> Result<> {
            const Result<AgencyFile> now = consultAgency(m_context.reg(), id);
            if (!now)
                return Failure(now.error());
            form->follow(*now);
            return {};
        });
    }
    const auto leave = [this](AgencyId next) {
        m_draft->done();
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
    m_page->showRecord(file.agency.id.value(), form);
    form->begin();
}

Page agenciesPage()
{
    return {QStringLiteral("agencies"),
            AgenciesPage::tr("Agencies"),
            QStringLiteral("agencies"),
            60,
            Operation::ConsultAgencies,
            [](PageContext &context, QWidget *parent) -> PageView * { return new AgenciesPage(context, parent); },
            Page::Group::Keeping,
            {},
            {{draftForm, AgenciesPage::tr("a form of an agency"), Operation::KeepAgencies}}};
}

} // namespace marac
