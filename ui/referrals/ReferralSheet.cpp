// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralSheet.h"

#include "core/documents/Dates.h"
#include "core/meetings/agenda/EarlierHearing.h"
#include "core/people/PersonName.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "core/referrals/deciding/HearingThreshold.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/referrals/form/ReferralAccount.h"
#include "ui/referrals/form/ReferralPeople.h"
#include "ui/risk/RiskFacts.h"
#include "ui/widgets/labels/FactSheet.h"
#include "ui/widgets/labels/LinkButton.h"
#include "ui/widgets/labels/RecordBanner.h"
#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/Style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

ReferralSheet::ReferralSheet(PageContext &context, const ReferralFile &file, const QHash<AgencyId, QString> &agencies,
                             const QString &caseRef, QWidget *parent)
    : QWidget(parent), m_context(context), m_file(asShown(file))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * theme::grid);
    addBanner(column);
    auto *sheet = new FactSheet(this);
    addNextStep(*sheet, caseRef);
    if (isOpen())
        addCompleteness(*sheet);
    addRisk(*sheet, agencies);
    addSharing(*sheet);
    std::function<void(PersonId)> change;
    if (m_context.reg().may(Operation::TakeReferral))
        change = [this](PersonId id) { Q_EMIT personChangeWanted(id); };
    addReferralPeople(*sheet, m_file, m_context, agencies, change);
    addReferralAccount(*sheet, m_file.record, agencies);
    sheet->finish();
    column->addWidget(sheet, 1);
}

bool ReferralSheet::isOpen() const
{
    const ReferralState state = m_file.record.referral.state;
    return state == ReferralState::Received || state == ReferralState::Returned;
}

/// An accepted case is assessed too: in an emergency only afterwards (R8), and again at each new incident and review (R9).
bool ReferralSheet::mayBeAssessed() const
{
    return m_file.record.referral.state != ReferralState::Refused && m_context.reg().may(Operation::TakeReferral);
}

/// What the referral form itself asks for; the assessment and Appendix F have forms of their own.
static bool isOfTheForm(const CompletenessItem &item)
{
    return item.field != u"assessment"_s && item.field != u"withoutConsent"_s;
}

void ReferralSheet::completionWanted()
{
    const auto missing =
        std::find_if(m_file.standing.completeness.begin(), m_file.standing.completeness.end(),
                     [](const CompletenessItem &item) { return item.isWaitedFor() && isOfTheForm(item); });
    Q_EMIT editWanted(missing == m_file.standing.completeness.end() ? QString() : missing->field);
}

void ReferralSheet::begin()
{
    if (m_next)
        m_next->setFocus(Qt::OtherFocusReason);
}

void ReferralSheet::addBanner(QVBoxLayout *column)
{
    const Referral &r = m_file.record.referral;
    auto *banner = new RecordBanner(this);
    QString victim = r.incidentPlace;
    bool isProtected = false;
    for (qsizetype i = m_file.record.parts.size() - 1; i >= 0; --i) {
        if (m_file.record.parts.at(i).role != PartRole::Victim)
            continue;
        victim = personName(m_file.people.at(i).person);
        isProtected = isProtected || (m_file.people.at(i).address && m_file.people.at(i).address->isProtected);
    }
    banner->setRecord(
        victim.isEmpty() ? tr("No victim named yet") : victim,
        tr("%1, received %2", "reference and day").arg(r.ref, documents::longDate(Clock::local(r.receivedAt).date())));
    banner->addPill(toneOf(r.state), word(r.state));
    if (m_file.standing.finalBand)
        banner->addPill(riskTone(*m_file.standing.finalBand), tr("%1 risk").arg(bandName(*m_file.standing.finalBand)));
    if (r.emergency)
        banner->addPill(Tone::Problem, tr("Emergency"), u"clock"_s);
    if (isProtected)
        banner->addPill(Tone::Warning, tr("Protected address"), u"lock"_s);
    column->addWidget(banner);
}

void ReferralSheet::step(FactSheet &sheet, const QString &words, const QString &name, const QString &text,
                         void (ReferralSheet::*wanted)())
{
    if (!words.isEmpty())
        sheet.addText(words);
    QPushButton *button = sheet.addButton(name, text);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, wanted);
    if (!m_next) {
        m_next = button;
        Style::makeMain(button);
    }
}

void ReferralSheet::addNextStep(FactSheet &sheet, const QString &caseRef)
{
    const Referral &r = m_file.record.referral;
    sheet.addHeading(isOpen() ? tr("Next step") : tr("Decision"));
    if (!isOpen()) {
        sheet.addFact(word(r.state), documents::moment(r.decidedAt));
        sheet.addFactIfAny(tr("Reason"), r.decisionReason);
        addReturns(sheet);
        if (r.repeatOf.isValid())
            sheet.addText(tr("Accepted as a repeat of a case this MARAC has heard or is to hear."));
        if (mayBeAssessed() && !m_file.assessment)
            step(sheet,
                 tr("Accepted as an emergency without its risk assessment, which is owed before the full meeting."),
                 u"assess"_s, tr("&Assess the risk"), &ReferralSheet::assessmentWanted);
        if (r.caseId.isValid() && m_context.reg().may(Operation::ConsultCases)) {
            QPushButton *open = sheet.addButton(u"openCase"_s, tr("&Open case file %1").arg(caseRef));
            open->setAutoDefault(true);
            connect(open, &QPushButton::clicked, this, [this, id = r.caseId.value()] { m_context.go(u"cases"_s, id); });
            if (!m_next) {
                m_next = open;
                Style::makeMain(open);
            }
        }
        if (r.state == ReferralState::Accepted && m_context.reg().may(Operation::DecideException))
            step(sheet, {}, u"place"_s, tr("&Place on a meeting, or move it"), &ReferralSheet::placeWanted);
        addReturnedLetter(sheet);
        return;
    }
    addReturns(sheet);
    addReturnedLetter(sheet);
    const bool mayTake = m_context.reg().may(Operation::TakeReferral);
    const bool mayDecide = m_context.reg().may(Operation::DecideReferral);
    if (!mayTake && !mayDecide) {
        sheet.addText(tr("Your role reads referrals; an administrator decides on them."));
        return;
    }
    const auto waitsFor = [this](const QString &field) {
        return std::any_of(
            m_file.standing.completeness.cbegin(), m_file.standing.completeness.cend(),
            [&field](const CompletenessItem &item) { return item.field == field && item.isWaitedFor(); });
    };
    const bool needsAssessment = waitsFor(u"assessment"_s);
    const bool needsSharing = waitsFor(u"withoutConsent"_s);
    const bool isWhole =
        std::none_of(m_file.standing.completeness.cbegin(), m_file.standing.completeness.cend(),
                     [](const CompletenessItem &item) { return item.isWaitedFor() && isOfTheForm(item); });
    if (!isWhole && mayTake)
        step(sheet, tr("Something is still missing; it is listed below."), u"editReferral"_s,
             tr("Co&mplete the referral"), &ReferralSheet::completionWanted);
    if (needsAssessment && mayTake) {
        step(sheet, isWhole ? tr("The referral is complete but for its risk assessment.") : QString(), u"assess"_s,
             m_file.assessment ? tr("&Assess the risk again") : tr("&Assess the risk"),
             &ReferralSheet::assessmentWanted);
    }
    if (needsSharing && mayTake) {
        step(sheet, tr("An emergency without consent goes ahead once Appendix F says by what authority."),
             u"shareWithoutConsent"_s, tr("Sharing &without consent…"), &ReferralSheet::sharingWanted);
    }
    if (isWhole && !needsAssessment && !needsSharing)
        addAcceptance(sheet);
    if (!m_file.assessment && !needsAssessment && mayTake) // an emergency, which may come before its assessment
        step(sheet, {}, u"assess"_s, tr("&Assess the risk"), &ReferralSheet::assessmentWanted);
    if (mayDecide) {
        step(sheet, {}, u"return"_s, tr("Re&turn to the referrer"), &ReferralSheet::giveBack);
        step(sheet, {}, u"refuse"_s, tr("Re&fuse"), &ReferralSheet::refuse);
    }
}

/// R4: what is below the threshold is offered as a repeat only where it follows a hearing in time; then that comes first, for
/// judgement isn't needed for it.
void ReferralSheet::addAcceptance(FactSheet &sheet)
{
    const Referral &r = m_file.record.referral;
    const bool mayDecide = m_context.reg().may(Operation::DecideReferral);
    const Result<> threshold = meetsThreshold(m_file.standing.finalBand, false, r.emergency);
    if (threshold) {
        if (mayDecide)
            step(sheet, tr("Complete, and for this MARAC. Accept it and place it on a meeting."), u"accept"_s,
                 tr("A&ccept and place on a meeting"), &ReferralSheet::acceptWanted);
        return;
    }
    if (mayDecide) {
        const Result<QList<EarlierHearing>> hearings = findEarlierHearings(m_context.reg(), r.id);
        if (!hearings)
            m_context.prompts().failed(hearings.error());
        else if (!hearings->isEmpty())
            step(sheet, repeatOffered(hearings->first()), u"accept"_s, tr("A&ccept as a repeat"),
                 &ReferralSheet::acceptWanted);
    }
    if (m_file.assessment && m_context.reg().may(Operation::OverrideRisk))
        step(sheet, threshold.error().text, u"override"_s, tr("&Use professional judgement"),
             &ReferralSheet::overrideWanted);
}

static void tell(Prompts &prompts, const Result<> &done, const QString &text)
{
    if (done)
        prompts.saved(text);
    else
        prompts.failed(done.error());
}

void ReferralSheet::giveBack()
{
    m_context.prompts().askReason(
        this,
        {tr("Return this referral?"), tr("It stays in the register and is received again when it is next saved."),
         tr("&What does the referrer have to do?"), tr("&Return it"), u"referrals/reason"_s,
         u"return/%1"_s.arg(m_file.record.referral.id.value())},
        [this](const QString &reason) {
            const Referral &r = m_file.record.referral;
            tell(m_context.prompts(), returnReferral(m_context.reg(), r.id, r.version, reason),
                 tr("The referral is marked as returned. Tell the referrer the reasons."));
            Q_EMIT decided();
        });
}

void ReferralSheet::refuse()
{
    m_context.prompts().askReason(
        this,
        {tr("Refuse this referral?"), tr("It is closed and stays in the register with the reason."),
         tr("&Why is it not for this MARAC?"), tr("Re&fuse it"), u"referrals/reason"_s,
         u"refuse/%1"_s.arg(m_file.record.referral.id.value())},
        [this](const QString &reason) {
            const Referral &r = m_file.record.referral;
            tell(m_context.prompts(), refuseReferral(m_context.reg(), r.id, r.version, reason),
                 tr("The referral is refused. Tell the referrer the reason."));
            Q_EMIT decided();
        });
}

void ReferralSheet::addCompleteness(FactSheet &sheet)
{
    sheet.addHeading(tr("What the referral needs"));
    const bool mayTake = m_context.reg().may(Operation::TakeReferral);
    for (const CompletenessItem &item : std::as_const(m_file.standing.completeness)) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(2 * theme::grid);
        row->addWidget(item.met ? new StatusPill(Tone::Good, tr("Met"), line)
                                : new StatusPill(Tone::Warning, tr("Missing"), line));
        if (item.met || !mayTake) {
            row->addWidget(new TextLabel(item.text, TextSize::Body, TextLabel::Ink::Text, line), 1);
        } else {
            auto *link = new LinkButton(u"missing."_s + item.field, item.text, line);
            connect(link, &LinkButton::clicked, this, [this, field = item.field] {
                if (field == u"assessment"_s)
                    Q_EMIT assessmentWanted();
                else if (field == u"withoutConsent"_s)
                    Q_EMIT sharingWanted();
                else
                    Q_EMIT editWanted(field);
            });
            row->addWidget(link, 1);
        }
        sheet.addWidget(line);
    }
    if (mayTake) {
        QPushButton *change = sheet.addButton(u"changeReferral"_s, tr("C&hange the referral"));
        connect(change, &QPushButton::clicked, this, [this] { Q_EMIT editWanted({}); });
    }
}

} // namespace marac
