// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralsView.h"

#include "core/agencies/ListAgencies.h"
#include "core/documents/Dates.h"
#include "core/meetings/AcceptReferral.h"
#include "core/referrals/DecideReferral.h"
#include "core/referrals/ReferralDraft.h"
#include "core/risk/ConsultAssessment.h"
#include "ui/referrals/AcceptForm.h"
#include "ui/referrals/ReferralForm.h"
#include "ui/referrals/ReferralSheet.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/referrals/ReferralsPage.h"
#include "ui/risk/OverrideForm.h"
#include "ui/risk/RiskDraft.h"
#include "ui/risk/RiskForm.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Choice.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ListDetail.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/RecordTable.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int pauseMs = 5000;
static const QString referralDraft = u"referral"_s;
static const QString riskDraft = u"assessment"_s;

ReferralsView::ReferralsView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context),
      m_model(new RowsModel<ReferralRow>(referralColumns(), [](const ReferralRow &row) { return row.id.value(); }, this)),
      m_draft(new Banner(Tone::Info, {}, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReferralsView::saveDraft);
    m_draft->setObjectName(u"draft"_s);
    m_draft->hide();
    connect(m_draft->addButton(u"goOn"_s, tr("&Go on with it")), &QPushButton::clicked, this, [this] {
        leave([this] { takeUp(*m_offered); });
    });
    connect(m_draft->addButton(u"dropDraft"_s, tr("&Drop it")), &QPushButton::clicked, this, [this] {
        dropDraft(m_offered->form, m_offered->subject);
        offerDraft();
    });
    setUpHeader();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_draft);
    column->addWidget(m_page, 1);
    connect(&context.reg(), &Register::changed, this, [this](const Subject &subject) {
        if (subject.kind == SubjectKind::Referral || subject.kind == SubjectKind::Assessment)
            QTimer::singleShot(0, this, &ReferralsView::readList);
    });
}

void ReferralsView::setUpHeader()
{
    auto *header = new PageHeader(tr("Referrals"));
    header->setSubtitle(tr("Take a referral in, assess its risk, and place it on a meeting."));
    const bool mayTake = m_context.reg().may(Operation::TakeReferral);
    auto *list = new RecordTable(u"referrals"_s, tr("Referrals"));
    list->setModel(m_model);
    auto *empty = new EmptyState(u"referrals"_s, tr("No referrals here"), tr("Referrals stand here from the day they are received, the newest first."),
                                 mayTake ? tr("Take the first referral") : QString());
    list->setEmptyState(empty);
    m_state = new Choice(u"stateFilter"_s, false);
    m_state->addCode(QString(), tr("All states"));
    for (const ReferralState state : {ReferralState::Received, ReferralState::Returned, ReferralState::Accepted, ReferralState::Refused})
        m_state->addCode(state, word(state));
    m_state->setAccessibleName(tr("Show referrals of this state"));
    list->addToolWidget(m_state);
    connect(m_state, &Choice::chosen, this, &ReferralsView::readList);
    connect(list, &RecordTable::opened, this, [this](qint64 id) {
        leave([this, id] { show(ReferralId(id)); });
    });
    if (mayTake) {
        QPushButton *take = header->addMainButton(u"newReferral"_s, tr("&New referral"), u"add"_s);
        take->setToolTip(tr("Ctrl+N"));
        auto *shortcut = new QShortcut(QKeySequence(QKeySequence::New), this);
        connect(shortcut, &QShortcut::activated, take, &QPushButton::click);
        const auto begin = [this] { leave([this] { startNew(); }); };
        connect(take, &QPushButton::clicked, this, begin);
        connect(empty, &EmptyState::firstStep, this, begin);
    }
    m_page = new ListDetail(u"referrals"_s, header, list, this);
    m_page->setNothingChosen(tr("Choose a referral and press Return to read it. Reading is recorded."));
}

void ReferralsView::refresh()
{
    readAgencies();
    readList();
    if (m_file && !hasUnsavedWork() && !m_form && !m_risk && !m_override)
        show(m_file->record.referral.id, false);
    offerDraft();
}

void ReferralsView::readList()
{
    const qint64 current = m_page->list()->currentRecord();
    const Result<QList<ReferralRow>> rows = listReferrals(m_context.reg(), m_state->value<ReferralState>(), 100000);
    if (!rows) {
        m_model->setRows({});
        m_context.prompts().failed(rows.error());
        return;
    }
    m_model->setRows(*rows);
    if (current)
        m_page->list()->setCurrentRecord(current);
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
    return (m_form && m_form->hasUnsavedWork()) || (m_risk && m_risk->hasUnsavedWork()) || (m_override && m_override->hasUnsavedWork());
}

static QString subjectOf(ReferralId id)
{
    return id.isValid() ? QString::number(id.value()) : QString();
}

void ReferralsView::saveDraft()
{
    m_pause.stop();
    Result<> kept;
    if (m_form && m_form->hasUnsavedWork()) {
        const ReferralEntry entry = m_form->entry();
        kept = m_context.reg().keepDraft(referralDraft, subjectOf(entry.referral.id), toDraft(entry));
    } else if (m_risk && m_risk->hasUnsavedWork()) {
        const NewAssessment assessment = m_risk->assessment();
        kept = m_context.reg().keepDraft(riskDraft, subjectOf(assessment.referralId), toDraft(assessment));
    }
    if (!kept)
        m_context.prompts().failed(kept.error());
}

void ReferralsView::dropDraft(const QString &form, const QString &subject)
{
    m_pause.stop();
    const Result<> dropped = m_context.reg().dropDraft(form, subject);
    if (!dropped)
        m_context.prompts().failed(dropped.error());
}

void ReferralsView::offerDraft()
{
    m_offered.reset();
    if (!m_form && !m_risk && m_context.reg().may(Operation::TakeReferral)) {
        const Result<QList<Draft>> drafts = m_context.reg().drafts();
        const QList<Draft> mine = drafts.value_or(QList<Draft>());
        const auto found = std::find_if(mine.begin(), mine.end(), [](const Draft &draft) { return draft.form == referralDraft || draft.form == riskDraft; });
        if (found != mine.end())
            m_offered = *found;
    }
    if (m_offered)
        m_draft->show(Tone::Info, m_offered->form == riskDraft ? tr("A risk assessment from %1 is not finished.").arg(documents::moment(m_offered->keptAt))
                                                                : tr("A referral form from %1 is not finished.").arg(documents::moment(m_offered->keptAt)));
    m_draft->setVisible(m_offered.has_value());
}

void ReferralsView::takeUp(const Draft &draft)
{
    if (draft.form == referralDraft) {
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
    m_context.prompts().warn(tr("This draft was written by another version of the program and can't be read. Nothing was changed; drop it and start anew."));
}

void ReferralsView::leave(std::function<void()> then)
{
    if (!hasUnsavedWork()) {
        then();
        return;
    }
    m_context.prompts().confirm(this, {tr("Leave this form?"), tr("What you typed is not saved in the register yet. It is kept as a draft and offered again."),
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
    const auto row = std::find_if(m_model->rows().begin(), m_model->rows().end(), [id](const ReferralRow &one) { return one.id == id; });
    auto *sheet = new ReferralSheet(m_context, *m_file, m_agencyNames, row == m_model->rows().end() ? QString() : row->caseRef);
    connect(sheet, &ReferralSheet::editWanted, this, &ReferralsView::edit);
    connect(sheet, &ReferralSheet::assessmentWanted, this, &ReferralsView::assess);
    connect(sheet, &ReferralSheet::overrideWanted, this, &ReferralsView::judge);
    connect(sheet, &ReferralSheet::acceptWanted, this, &ReferralsView::accept);
    connect(sheet, &ReferralSheet::returnWanted, this, &ReferralsView::giveBack);
    connect(sheet, &ReferralSheet::refuseWanted, this, &ReferralsView::refuse);
    m_page->setDetail(sheet);
    m_form.clear();
    m_risk.clear();
    m_override.clear();
    if (begin)
        sheet->begin();
    offerDraft();
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
        dropDraft(referralDraft, subjectOf(form->entry().referral.id));
        readList();
        m_page->list()->setCurrentRecord(id.value());
        m_context.prompts().saved(assess ? tr("The referral is kept. Now assess the risk: Y, N, D or A for each question.")
                                         : tr("The referral is kept. What is still missing is listed with it."));
        show(id);
        if (assess && m_file)
            this->assess();
    });
    connect(form, &ReferralForm::cancelled, this, [this, form] {
        dropDraft(referralDraft, subjectOf(form->entry().referral.id));
        const ReferralId id = form->entry().referral.id;
        m_form.clear();
        if (id.isValid())
            show(id);
        else
            m_page->setDetail(nullptr);
        offerDraft();
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
        dropDraft(riskDraft, subjectOf(id));
        m_context.prompts().saved(tr("The assessment is recorded. The next step stands at the top of the referral."));
        show(id);
    });
    connect(form, &RiskForm::cancelled, this, [this, id] {
        dropDraft(riskDraft, subjectOf(id));
        show(id);
    });
    return form;
}

void ReferralsView::assess()
{
    const Referral &referral = m_file->record.referral;
    NewAssessment start;
    if (m_file->assessment)
        start = *m_file->assessment;
    start.referralId = referral.id;
    start.assessedOn = m_context.today();
    if (start.assessorName.isEmpty()) {
        start.assessorName = referral.referrerName;
        start.assessorPost = referral.referrerPost;
        start.sourceAgencyId = referral.referringAgencyId;
    }
    if (RiskForm *form = openRiskForm(start))
        form->begin();
}

void ReferralsView::judge()
{
    auto *form = new OverrideForm(m_context.reg(), *m_file->assessment);
    m_page->setDetail(form);
    m_override = form;
    const ReferralId id = m_file->record.referral.id;
    connect(form, &OverrideForm::overridden, this, [this, id] {
        m_context.prompts().saved(tr("The judgement is kept beside the computed band. The next step stands at the top of the referral."));
        show(id);
    });
    connect(form, &OverrideForm::cancelled, this, [this, id] { show(id); });
    form->begin();
}

void ReferralsView::accept()
{
    auto *form = new AcceptForm(m_context.reg(), *m_file);
    m_page->setDetail(form);
    connect(form, &AcceptForm::accepted, this, &ReferralsView::finish);
    connect(form, &AcceptForm::cancelled, this, [this] { show(m_file->record.referral.id); });
    form->begin();
}

void ReferralsView::finish(const Accepted &accepted)
{
    const QString file = accepted.joinedExistingFile ? tr("Accepted into the file there is, %1.").arg(accepted.caseRef)
                                                     : tr("Accepted as case %1.").arg(accepted.caseRef);
    m_context.prompts().saved(accepted.meetingId.isValid()
                                  ? tr("%1 It stands on the agenda of %2.", "what was done and the meeting's reference").arg(file, accepted.meetingRef)
                                  : tr("%1 No planned meeting can take it; call one and place it there.", "what was done").arg(file));
    readList();
    show(m_file->record.referral.id);
}

void ReferralsView::giveBack()
{
    m_context.prompts().askReason(this, {tr("Return this referral?"), tr("It stays in the register and is received again when it is next saved."),
                                         tr("&What does the referrer have to do?"), tr("&Return it")},
                                  [this](const QString &reason) {
                                      const Referral &referral = m_file->record.referral;
                                      const Result<> done = returnReferral(m_context.reg(), referral.id, referral.version, reason);
                                      if (!done)
                                          m_context.prompts().failed(done.error());
                                      else
                                          m_context.prompts().saved(tr("The referral is marked as returned. Tell the referrer the reasons."));
                                      show(referral.id);
                                  });
}

void ReferralsView::refuse()
{
    m_context.prompts().askReason(this, {tr("Refuse this referral?"), tr("It is closed and stays in the register with the reason."),
                                         tr("&Why is it not for this MARAC?"), tr("Re&fuse it")},
                                  [this](const QString &reason) {
                                      const Referral &referral = m_file->record.referral;
                                      const Result<> done = refuseReferral(m_context.reg(), referral.id, referral.version, reason);
                                      if (!done)
                                          m_context.prompts().failed(done.error());
                                      else
                                          m_context.prompts().saved(tr("The referral is refused. Tell the referrer the reason."));
                                      show(referral.id);
                                  });
}

Page referralsPage()
{
    return {u"referrals"_s, ReferralsView::tr("Referrals"), u"referrals"_s, 20, Operation::ConsultReferrals,
            [](PageContext &context, QWidget *parent) -> PageView * { return new ReferralsView(context, parent); }};
}

} // namespace marac
