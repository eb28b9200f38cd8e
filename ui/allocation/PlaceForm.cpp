// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/PlaceForm.h"

#include "core/documents/Dates.h"
#include "core/meetings/placing/OtherMeeting.h"
#include "ui/allocation/MeetingFields.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/lists/ListDetail.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

const QString PlaceForm::placeDraft = u"referrals/place"_s;
const QString PlaceForm::moveDraft = u"meetings/move"_s;

PlaceForm::PlaceForm(PageContext &context, ReferralId referral, QWidget *parent)
    : QWidget(parent), m_context(context), m_wanted{{referral, {}, {}, {}, {}, {}}},
      m_subject(QString::number(referral.value())), m_form(new Form(this)), m_standing(new HintLabel({}, m_form))
{
    read();
}

PlaceForm::PlaceForm(PageContext &context, const QList<AgendaItem> &items, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new Form(this)), m_standing(new HintLabel({}, m_form))
{
    QStringList ids;
    for (const AgendaItem &item : items) {
        m_wanted << Placement{item.referralId, item.id, {}, {}, {}, {}, QList<MeetingId>{item.meetingId}};
        ids << QString::number(item.id.value());
    }
    m_subject = u"%1/%2"_s.arg(items.first().meetingId.value()).arg(ids.join(u','));
    read();
}

PlaceForm *PlaceForm::shown(PlaceForm *form, ListDetail &page, std::function<void()> back)
{
    page.setDetail(form);
    // Queued: the form's own button is still being handled when the form is replaced.
    connect(form, &PlaceForm::placed, &page, back, Qt::QueuedConnection);
    connect(form, &PlaceForm::cancelled, &page, std::move(back), Qt::QueuedConnection);
    form->begin();
    return form;
}

PlaceForm *PlaceForm::open(ListDetail &page, PageContext &context, ReferralId referral, std::function<void()> back)
{
    return shown(new PlaceForm(context, referral), page, std::move(back));
}

PlaceForm *PlaceForm::open(ListDetail &page, PageContext &context, const QList<AgendaItem> &items,
                           std::function<void()> back)
{
    return shown(new PlaceForm(context, items), page, std::move(back));
}

static QString standing(const QList<WaitingItem> &waiting)
{
    if (waiting.isEmpty())
        return PlaceForm::tr("The case is on no meeting’s agenda yet.");
    QStringList refs;
    for (const WaitingItem &one : waiting)
        refs << one.meeting.ref;
    return PlaceForm::tr("It waits for %1 now.", "meeting references").arg(refs.join(u", "_s));
}

static QString noOther()
{
    return PlaceForm::tr("No other planned meeting can take it. Call one on the Meetings page, then come back here.");
}

/// Meetings with room on which it does not stand; to the chair only those that are an exception. What is taken off a full
/// meeting's agenda goes to a full one.
QList<AllocationOption> PlaceForm::optionsFor(const Placing &placing) const
{
    QList<AllocationOption> options = placing.proposal.options;
    const bool isChair = m_context.reg().actor().role == Role::Chair;
    options.removeIf([&](const AllocationOption &option) {
        const bool stands = std::any_of(placing.waiting.cbegin(), placing.waiting.cend(),
                                        [&](const WaitingItem &one) { return one.meeting.id == option.meeting.id; });
        const bool leavesFull =
            std::any_of(placing.waiting.cbegin(), placing.waiting.cend(), [&](const WaitingItem &one) {
                return one.item.id == m_wanted.first().from && one.meeting.kind == MeetingKind::Full;
            });
        const qsizetype room = option.meeting.capacity - option.cases;
        return stands || room < m_wanted.size() || (isChair && !option.needsLateException)
            || (leavesFull && option.meeting.kind == MeetingKind::Mini);
    });
    return options;
}

void PlaceForm::read()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 0, theme::grid, theme::grid);
    column->addWidget(m_form);
    column->addStretch(1);
    const Result<Placing> placing = consultPlacing(m_context.reg(), m_wanted.first().referralId);
    if (placing)
        m_placing = *placing;
    const QList<AllocationOption> options = optionsFor(m_placing);
    const bool moves = m_wanted.first().from.isValid() || !m_placing.waiting.isEmpty();
    const QString title = m_wanted.size() > 1 ? tr("Move %n case(s) to another meeting", nullptr, int(m_wanted.size()))
        : moves                               ? tr("Move %1 to another meeting").arg(m_placing.caseRef)
                                              : tr("Place %1 on a meeting").arg(m_placing.caseRef);
    m_form->addSection(title);
    m_form->addWidget(m_standing);
    m_standing->setVisible(m_wanted.size() == 1);
    m_standing->setShown(standing(m_placing.waiting));
    if (options.isEmpty()) {
        m_form->addWidget(new Banner(Tone::Warning, placing ? noOther() : placing.error().text, m_form));
    } else {
        m_fields = new MeetingFields(m_context.reg(), m_form, u"reason"_s, tr("&Why this meeting"));
        m_save = m_form->addMainButton(u"placeCase"_s, tr("&Place it"));
        connect(m_fields, &MeetingFields::changed, this, &PlaceForm::follow);
        connect(m_save, &QPushButton::clicked, this, &PlaceForm::save);
        offer(options);
    }
    m_cancel = m_form->addButton(u"cancelPlacing"_s, tr("Do not chan&ge it"));
    connect(m_cancel, &QPushButton::clicked, this, &PlaceForm::cancelled);
    if (!m_fields)
        return;
    m_draft = new DraftedForm(m_context, m_form, {m_wanted.first().from.isValid() ? moveDraft : placeDraft, m_subject});
    connect(m_cancel, &QPushButton::clicked, m_draft, &DraftedForm::done);
    m_draft->setReadAgain([this] { return readAgain(); });
}

void PlaceForm::offer(const QList<AllocationOption> &options)
{
    if (!m_wanted.first().from.isValid())
        m_wanted.first().decidedOver = waitingFor(m_placing.waiting);
    m_standing->setShown(standing(m_placing.waiting));
    const bool proposed = std::any_of(options.cbegin(), options.cend(), [this](const AllocationOption &option) {
        return option.meeting.id == m_placing.proposal.meetingId;
    });
    m_fields->offer(options, proposed ? m_placing.proposal.meetingId : options.first().meeting.id,
                    m_placing.proposal.explanation, m_placing.chairs, false);
}

/// What somebody else placed or moved meanwhile stays where they put it, until that is decided anew.
Result<> PlaceForm::readAgain()
{
    if (m_wanted.first().from.isValid()) {
        return failure(Problem::Kind::Refused,
                       tr("Somebody moved one of these cases after you opened this. Nothing was moved, and what you "
                          "typed is kept. Go back to the agenda and choose again those that still have to move."));
    }
    const Result<Placing> placing = consultPlacing(m_context.reg(), m_wanted.first().referralId);
    if (!placing)
        return Failure(placing.error());
    const QList<AllocationOption> options = optionsFor(*placing);
    if (options.isEmpty())
        return failure(Problem::Kind::Refused, standing(placing->waiting) + u' ' + noOther());
    m_placing = *placing;
    offer(options);
    m_context.prompts().warn(tr("It was placed or moved after you opened this. %1").arg(standing(m_placing.waiting)));
    return {};
}

bool PlaceForm::isEdited() const
{
    return m_draft && m_draft->isTyped();
}

PlacingStep PlaceForm::stepTo(const Meeting &meeting) const
{
    return m_wanted.first().from.isValid() ? PlacingStep::Move : placingStep(m_placing.waiting, meeting);
}

void PlaceForm::follow()
{
    const AllocationOption *option = m_fields->chosen();
    if (!option)
        return;
    const QString day = documents::longDate(option->meeting.heldOn);
    const PlacingStep step = stepTo(option->meeting);
    const bool asksWhy = asksWhyThisMeeting(m_placing.proposal, option->meeting, m_placing.need);
    m_fields->setReasonVisible(step == PlacingStep::Move || (step == PlacingStep::Place && asksWhy));
    switch (step) {
    case PlacingStep::Place:
        m_save->setText(tr("&Place on %1").arg(day));
        break;
    case PlacingStep::PlaceAsWell:
        m_save->setText(tr("&Place on %1 as well").arg(day));
        break;
    case PlacingStep::Move:
        m_save->setText(tr("M&ove to %1").arg(day));
        break;
    }
}

void PlaceForm::begin()
{
    QWidget *first = m_fields ? m_fields->firstToFill() : m_cancel;
    (first ? first : m_save)->setFocus(Qt::OtherFocusReason);
}

void PlaceForm::save()
{
    m_form->clearProblems();
    const AllocationOption *option = m_fields->chosen();
    if (!m_form->check() || !option)
        return;
    for (Placement &one : m_wanted) {
        one.to = option->meeting.id;
        one.reason = m_fields->reason();
        one.lateReason = m_fields->lateReason();
        one.lateDecidedBy = m_fields->lateDecidedBy();
    }
    const QString ref = option->meeting.ref;
    const Result<> done = placeReferrals(m_context.reg(), m_wanted);
    if (!done) {
        m_form->showProblem(done.error());
        return;
    }
    m_draft->done();
    m_context.prompts().saved(
        m_wanted.size() > 1 ? tr("%n case(s) now stand on the agenda of %1.", nullptr, int(m_wanted.size())).arg(ref)
                            : tr("%1 now stands on the agenda of %2.").arg(m_placing.caseRef, ref));
    Q_EMIT placed();
}

} // namespace marac
