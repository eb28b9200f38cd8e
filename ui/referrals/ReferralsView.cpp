// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralsView.h"

#include "core/agencies/ListAgencies.h"
#include "core/referrals/ReferralDraft.h"
#include "core/risk/ConsultAssessment.h"
#include "ui/referrals/AcceptForm.h"
#include "ui/referrals/DraftBanner.h"
#include "ui/referrals/ReferralForm.h"
#include "ui/referrals/ReferralSheet.h"
#include "ui/referrals/ReferralsList.h"
#include "ui/risk/OverrideForm.h"
#include "ui/risk/RiskDraft.h"
#include "ui/risk/RiskForm.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/ListDetail.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int pauseMs = 5000;

ReferralsView::ReferralsView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context), m_list(new ReferralsList(context, this)),
      m_draft(new DraftBanner(context.reg(), context.prompts(), this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReferralsView::saveDraft);
    connect(m_draft, &DraftBanner::takenUp, this,
            [this](const Draft &draft) { leave([this, draft] { takeUp(draft); }); });
    auto *header = new PageHeader(tr("Referrals"));
    header->setSubtitle(tr("Take a referral in, assess its risk, and place it on a meeting."));
    if (context.reg().may(Operation::TakeReferral)) {
        QPushButton *take = header->addMainButton(u"newReferral"_s, tr("&New referral"), u"add"_s);
        take->setToolTip(tr("Ctrl+N"));
        auto *shortcut = new QShortcut(QKeySequence(QKeySequence::New), this);
        connect(shortcut, &QShortcut::activated, take, &QPushButton::click);
        connect(m_list, &ReferralsList::firstWanted, take, &QPushButton::click);
        connect(take, &QPushButton::clicked, this, [this] { leave([this] { startNew(); }); });
    }
    m_page = new ListDetail(u"referrals"_s, header, m_list->table(), this);
    m_page->setNothingChosen(tr("Choose a referral and press Return to read it. Reading is recorded."));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_draft);
    column->addWidget(m_page, 1);
    connect(m_list->table(), &RecordTable::opened, this,
            [this](qint64 id) { leave([this, id] { show(ReferralId(id)); }); });
    connect(&context.reg(), &Register::changed, this, [this](const Subject &subject) {
        if (subject.kind == SubjectKind::Referral || subject.kind == SubjectKind::Assessment)
            QTimer::singleShot(0, m_list, &ReferralsList::read);
    });
}

void ReferralsView::refresh()
{
    readAgencies();
    m_list->read();
    if (m_file && qobject_cast<ReferralSheet *>(m_page->detail()))
        show(m_file->record.referral.id, false);
    else if (!m_form && !m_risk)
        m_draft->offer();
}

void ReferralsView::readAgencies()
{
    m_agencies.clear();
    m_agencyNames.clear();
    const Result<QList<AgencyLine>> lines = listAgencies(m_context.reg());
    if (!lines)
        return;
    for (const AgencyLine &line : *lines) {
        m_agencyNames.insert(line.agency.id, line.agency.name);
        if (line.agency.active)
            m_agencies += line.agency;
    }
}

bool ReferralsView::hasUnsavedWork() const
{
    return (m_form && m_form->hasUnsavedWork()) || (m_risk && m_risk->hasUnsavedWork())
        || (m_override && m_override->hasUnsavedWork());
}

static QString subjectOf(ReferralId id)
{
    return id.isValid() ? QString::number(id.value()) : QString();
}

void ReferralsView::saveDraft()
{
    m_pause.stop();
    if (m_form && m_form->hasUnsavedWork()) {
        const ReferralEntry entry = m_form->entry();
        m_draft->keep(DraftBanner::referralForm, subjectOf(entry.referral.id), toDraft(entry));
    } else if (m_risk && m_risk->hasUnsavedWork()) {
        const NewAssessment assessment = m_risk->assessment();
        m_draft->keep(DraftBanner::riskForm, subjectOf(assessment.referralId), toDraft(assessment));
    }
}

void ReferralsView::dropDraft(const QString &form, ReferralId id)
{
    m_pause.stop();
    m_draft->drop(form, subjectOf(id));
}

void ReferralsView::takeUp(const Draft &draft)
{
    if (draft.form == DraftBanner::referralForm) {
        if (const std::optional<ReferralEntry> entry = referralFromDraft(draft.content)) {
            ReferralForm *form = openForm();
            form->setEntry(*entry);
            form->begin();
            return;
        }
    } else if (std::optional<NewAssessment> assessment = assessmentFromDraft(draft.content)) {
        m_file = read(ReferralId(draft.subject.toLongLong()));
        assessment->referralId = ReferralId(draft.subject.toLongLong());
        if (RiskForm *form = m_file ? openRiskForm(*assessment) : nullptr)
            form->begin();
        return;
    }
    m_context.prompts().warn(tr("This draft was written by another version of the program and can't be read. Nothing "
                                "was changed; drop it and start anew."));
}

void ReferralsView::leave(std::function<void()> then)
{
    if (!hasUnsavedWork()) {
        then();
        return;
    }
    m_context.prompts().confirm(
        this,
        {tr("Leave this form?"),
         tr("What you typed is not saved in the register yet. It is kept as a draft and offered again."),
         tr("&Leave it as a draft")},
        [this, then] {
            saveDraft();
            then();
        });
}

std::optional<ReferralFile> ReferralsView::read(ReferralId id)
{
    const Result<ReferralFile> file = consultReferral(m_context.reg(), id);
    if (file)
        return *file;
    m_context.prompts().failed(file.error());
    return std::nullopt;
}

void ReferralsView::openRecord(qint64 recordId)
{
    m_page->list()->setCurrentRecord(recordId);
    show(ReferralId(recordId));
}

void ReferralsView::show(ReferralId id, bool begin)
{
    m_file = read(id);
    if (!m_file) {
        m_page->setDetail(nullptr);
        return;
    }
    auto *sheet = new ReferralSheet(m_context, *m_file, m_agencyNames, m_list->caseRefOf(id));
    connect(sheet, &ReferralSheet::editWanted, this, &ReferralsView::edit);
    connect(sheet, &ReferralSheet::assessmentWanted, this, &ReferralsView::assess);
    connect(sheet, &ReferralSheet::overrideWanted, this, &ReferralsView::judge);
    connect(sheet, &ReferralSheet::acceptWanted, this, &ReferralsView::accept);
    connect(sheet, &ReferralSheet::decided, this, [this, id] { show(id); });
    m_page->setDetail(sheet);
    m_form.clear();
    m_risk.clear();
    m_override.clear();
    if (begin)
        sheet->begin();
    m_draft->offer();
}

ReferralForm *ReferralsView::openForm()
{
    auto *form = new ReferralForm(m_context.reg(), m_agencies);
    m_page->setDetail(form);
    m_risk.clear();
    m_override.clear();
    m_form = form;
    m_draft->hide();
    connect(form, &ReferralForm::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(form, &ReferralForm::kept, this, [this, form](ReferralId id, bool assess) {
        dropDraft(DraftBanner::referralForm, form->entry().referral.id);
        m_list->read();
        m_page->list()->setCurrentRecord(id.value());
        m_context.prompts().saved(assess
                                      ? tr("The referral is kept. Now assess the risk: Y, N, D or A for each question.")
                                      : tr("The referral is kept. What is still missing is listed with it."));
        show(id);
        if (assess && m_file)
            this->assess();
    });
    connect(form, &ReferralForm::cancelled, this, [this, form] {
        dropDraft(DraftBanner::referralForm, form->entry().referral.id);
        const ReferralId id = form->entry().referral.id;
        m_form.clear();
        if (id.isValid())
            show(id);
        else
            m_page->setDetail(nullptr);
        m_draft->offer();
    });
    return form;
}

void ReferralsView::startNew()
{
    m_file.reset();
    ReferralForm *form = openForm();
    form->startNew();
    form->begin();
}

void ReferralsView::edit(const QString &field)
{
    ReferralForm *form = openForm();
    form->setKept(*m_file);
    form->begin(field);
}

RiskForm *ReferralsView::openRiskForm(const NewAssessment &start)
{
    const Result<RiskTool> tool = consultRiskTool(m_context.reg());
    if (!tool) {
        m_context.prompts().failed(tool.error());
        return nullptr;
    }
    auto *form = new RiskForm(m_context.reg(), *tool, m_agencies, start);
    m_page->setDetail(form);
    m_form.clear();
    m_override.clear();
    m_risk = form;
    m_draft->hide();
    const ReferralId id = start.referralId;
    connect(form, &RiskForm::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(form, &RiskForm::recorded, this, [this, id] {
        dropDraft(DraftBanner::riskForm, id);
        m_context.prompts().saved(tr("The assessment is recorded. The next step stands at the top of the referral."));
        show(id);
    });
    connect(form, &RiskForm::cancelled, this, [this, id] {
        dropDraft(DraftBanner::riskForm, id);
        show(id);
    });
    return form;
}

void ReferralsView::assess()
{
    if (RiskForm *form = openRiskForm(nextAssessment(*m_file, m_context.today())))
        form->begin();
}

void ReferralsView::judge()
{
    auto *form = new OverrideForm(m_context.reg(), *m_file->assessment);
    m_page->setDetail(form);
    m_override = form;
    const ReferralId id = m_file->record.referral.id;
    connect(form, &OverrideForm::overridden, this, [this, id] {
        m_context.prompts().saved(
            tr("The judgement is kept beside the computed band. The next step stands at the top of the referral."));
        show(id);
    });
    connect(form, &OverrideForm::cancelled, this, [this, id] { show(id); });
    form->begin();
}

void ReferralsView::accept()
{
    auto *form = new AcceptForm(m_context.reg(), *m_file);
    m_page->setDetail(form);
    const ReferralId id = m_file->record.referral.id;
    connect(form, &AcceptForm::accepted, this, [this, id](const QString &told) {
        m_context.prompts().saved(told);
        m_list->read();
        show(id);
    });
    connect(form, &AcceptForm::cancelled, this, [this, id] { show(id); });
    form->begin();
}

} // namespace marac
