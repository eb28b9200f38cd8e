// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralForms.h"

#include "core/referrals/withoutconsent/WithoutConsentWords.h"
#include "core/risk/ConsultAssessment.h"
#include "core/today/due/DueOccasion.h"
#include "ui/referrals/AcceptForm.h"
#include "ui/referrals/DraftBanner.h"
#include "ui/referrals/ProposeIncidents.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/referrals/form/ReferralForm.h"
#include "ui/referrals/form/WithoutConsentForm.h"
#include "ui/risk/OverrideForm.h"
#include "ui/risk/RiskDraft.h"
#include "ui/risk/RiskFacts.h"
#include "ui/risk/RiskForm.h"
#include "ui/widgets/lists/ListDetail.h"

namespace marac {

static constexpr int pauseMs = 5000;

ReferralForms::ReferralForms(PageContext &context, ListDetail *page, DraftBanner *drafts, QObject *parent)
    : QObject(parent), m_context(context), m_page(page), m_drafts(drafts)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReferralForms::saveDraft);
}

void ReferralForms::setAgencies(const QList<Agency> &agencies, const QHash<AgencyId, SignatoryStatus> &outside)
{
    m_agencies = agencies;
    m_outside = outside;
    if (auto *form = qobject_cast<ReferralForm *>(m_form.data())) {
        form->setAgencies(agencies);
        form->setOutside(outside);
    }
}

QString ReferralForms::subjectOf(ReferralId id)
{
    return id.isValid() ? QString::number(id.value()) : QString();
}

template <class AForm>
AForm *ReferralForms::put(AForm *form, const QString &draftForm, ReferralId id)
{
    close();
    m_page->showRecord(id.value(), form);
    m_drafts->hide();
    m_form = form;
    m_draftForm = draftForm;
    m_id = id;
    m_isUnsaved = [form] { return form->hasUnsavedWork(); };
    m_content = [form] { return form->draft(); };
    connect(form, &AForm::edited, &m_pause, [this] {
        if (!m_pause.isActive()) // so that somebody who never stops typing loses little, too
            m_pause.start();
    });
    connect(form, &AForm::cancelled, this, &ReferralForms::cancel);
    return form;
}

void ReferralForms::close()
{
    m_pause.stop();
    m_form.clear();
}

bool ReferralForms::holds(const Draft &draft) const
{
    return m_form && draft.form == m_draftForm && draft.subject == subjectOf(m_id);
}

bool ReferralForms::saveDraft()
{
    m_pause.stop();
    if (!hasUnsavedWork() || m_drafts->keep(m_draftForm, subjectOf(m_id), m_content()))
        return true;
    m_pause.start(); // a full disk may have room by then
    return false;
}

void ReferralForms::dropDraft()
{
    m_pause.stop();
    m_drafts->drop(m_draftForm, subjectOf(m_id));
}

void ReferralForms::cancel()
{
    const auto leave = [this] {
        dropDraft();
        m_form.clear();
        Q_EMIT cancelled(m_id);
    };
    if (!hasUnsavedWork()) {
        leave();
        return;
    }
    m_context.prompts().confirm(
        m_form,
        {tr("Drop what you typed?"),
         tr("Nothing of it is saved in the register, and no draft of it is kept. Close this question to go on typing."),
         tr("&Drop it"), true},
        leave);
}

void ReferralForms::finish(const QString &told, bool assesses)
{
    dropDraft();
    m_form.clear();
    Q_EMIT done(m_id, told, assesses);
}

void ReferralForms::openReferral(ReferralId id, const std::function<void(ReferralForm &)> &fill, const QString &field)
{
    auto *form = put(new ReferralForm(m_context.reg(), m_context.prompts(), m_agencies), DraftBanner::referralForm, id);
    connect(form, &ReferralForm::kept, this, [this](ReferralId kept, bool assesses) {
        dropDraft();
        m_id = kept;
        finish(assesses ? tr("The referral is kept. Now assess the risk: Y, N, D or A for each question.")
                        : tr("The referral is kept. The list with it says what is met and what is still missing."),
               assesses);
    });
    connect(form, &ReferralForm::agenciesWanted, this, [this] {
        if (saveDraft()) // what could not be kept stays in sight, and has been told
            m_context.go(QStringLiteral("agencies"), PageContext::newRecord);
    });
    form->setOutside(m_outside);
    fill(*form);
    form->begin(field);
}

void ReferralForms::startNew()
{
    if (!goOn(DraftBanner::referralForm, {}))
        openReferral({}, [](ReferralForm &form) { form.startNew(); }, {});
}

void ReferralForms::edit(const ReferralFile &file, const QString &field)
{
    if (refusesAsClosed(file) || goOn(DraftBanner::referralForm, file))
        return;
    openReferral(
        file.record.referral.id, [&](ReferralForm &form) { form.setKept(file); }, field);
}

RiskForm *ReferralForms::openAssessment(const NewAssessment &start, const QList<int> &notAsked,
                                        const std::optional<Assessment> &before)
{
    const Result<RiskTool> tool = consultRiskTool(m_context.reg());
    if (!tool) {
        m_context.prompts().failed(tool.error());
        return nullptr;
    }
    auto *form = put(new RiskForm(m_context.reg(), *tool, m_agencies, start), DraftBanner::riskForm, start.referralId);
    form->sayNotAsked(notAsked);
    if (before)
        form->tellLastTime(*before);
    const QString left = before ? judgementLeftText(*before) : QString();
    form->tellJudgementLeft(left);
    connect(form, &RiskForm::recorded, this, [this, left] {
        const QString told = tr("The assessment is recorded. The next step stands at the top of the referral.");
        finish(left.isEmpty() ? told : told + u' ' + left);
    });
    form->begin();
    return form;
}

/// Why a first assessment ticks "a repeat" beforehand: the referral was accepted as one before it was assessed (R8), or the
/// victims' own file was heard in time before the incident and something points to the same matter (R4). Empty: it does not.
QString ReferralForms::whyRepeat(const ReferralFile &file)
{
    const Referral &referral = file.record.referral;
    if (file.assessment)
        return {};
    if (referral.repeatOf.isValid())
        return repeatAccepted();
    if (referral.caseId.isValid())
        return {};
    const Result<QList<EarlierHearing>> hearings = findEarlierHearings(m_context.reg(), referral.id);
    if (!hearings) {
        m_context.prompts().failed(hearings.error());
        return {};
    }
    const auto theirs = std::find_if(hearings->cbegin(), hearings->cend(), [](const EarlierHearing &hearing) {
        return hearing.theirFile && hearing.pointsToTheSame();
    });
    return theirs == hearings->cend() ? QString() : repeatTicked(*theirs, m_context.reg().settings().repeatMonths);
}

void ReferralForms::assess(const ReferralFile &file)
{
    if (goOn(DraftBanner::riskForm, file))
        return;
    const QString repeated = whyRepeat(file);
    RescoreOccasion occasion = RescoreOccasion::Review;
    if (file.assessment) {
        const Result<RescoreOccasion> due = dueOccasion(m_context.reg(), file.record.referral.id);
        if (!due) {
            m_context.prompts().failed(due.error());
            return;
        }
        occasion = *due;
    }
    NewAssessment start = nextAssessment(file, m_context.today(), occasion);
    start.context.repeat = start.context.repeat || !repeated.isEmpty();
    RiskForm *form =
        openAssessment(start, file.assessment ? notAskedIn(file.assessment->answers) : QList<int>(), file.assessment);
    if (form && !repeated.isEmpty())
        form->tellRepeat(repeated);
    if (form)
        proposeIncidents(m_context, file.record.referral.id, *form);
}

OverrideForm *ReferralForms::openJudgement(const ReferralFile &file)
{
    auto *form = put(new OverrideForm(m_context.reg(), *file.assessment, m_agencies), DraftBanner::judgementForm,
                     file.record.referral.id);
    connect(form, &OverrideForm::overridden, this, [this] {
        finish(tr("The judgement is kept beside the computed band. The next step stands at the top of the referral."));
    });
    return form;
}

void ReferralForms::judge(const ReferralFile &file)
{
    if (!goOn(DraftBanner::judgementForm, file))
        openJudgement(file)->begin();
}

AcceptForm *ReferralForms::openAcceptance(const ReferralFile &file)
{
    auto *form = put(new AcceptForm(m_context.reg(), file), DraftBanner::acceptanceForm, file.record.referral.id);
    connect(form, &AcceptForm::accepted, this, [this](const QString &told) { finish(told); });
    return form;
}

void ReferralForms::accept(const ReferralFile &file)
{
    if (!goOn(DraftBanner::acceptanceForm, file))
        openAcceptance(file)->begin();
}

/// Of a referral that has no such form yet, whoever refers fills it in.
static WithoutConsent startOf(const ReferralRecord &record)
{
    if (record.withoutConsent)
        return *record.withoutConsent;
    WithoutConsent form;
    form.referralId = record.referral.id;
    form.caseworker = record.referral.referrerName;
    return form;
}

WithoutConsentForm *ReferralForms::openSharing(const ReferralFile &file)
{
    auto *form = put(new WithoutConsentForm(m_context.reg(), startOf(file.record)), DraftBanner::sharingForm,
                     file.record.referral.id);
    connect(form, &WithoutConsentForm::kept, this, [this](WithoutConsentState state, bool losesAuthority) {
        if (losesAuthority) {
            finish(tr("The form of Appendix F is kept. What the manager had authorised was changed: their name and the "
                      "day are gone until they authorise it again."));
            return;
        }
        finish(state == WithoutConsentState::Incomplete
                   ? tr("The form of Appendix F is kept. What it still lacks stands with it on the sheet.")
                   : tr("The form of Appendix F is kept: %1.", "its state").arg(stateWord(state)));
    });
    return form;
}

void ReferralForms::share(const ReferralFile &file, const QString &field)
{
    if (!goOn(DraftBanner::sharingForm, file))
        openSharing(file);
    if (auto *form = qobject_cast<WithoutConsentForm *>(m_form.data()))
        form->begin(field);
}

void ReferralForms::hideProtected(const ReferralFile &file)
{
    if (auto *form = qobject_cast<ReferralForm *>(m_form.data()))
        form->hideProtected(file);
}

} // namespace marac
