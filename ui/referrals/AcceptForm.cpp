// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/AcceptForm.h"

#include "core/cases/CaseMatch.h"
#include "core/documents/Dates.h"
#include "core/meetings/placing/OtherMeeting.h"
#include "core/meetings/placing/PlaceReferral.h"
#include "core/register/Register.h"
#include "ui/allocation/MeetingFields.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/FormDraft.h"
#include "ui/widgets/forms/FormUndo.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static const QString newFileCode = u"new"_s;

AcceptForm::AcceptForm(Register &reg, const ReferralFile &file, QWidget *parent)
    : QWidget(parent), m_reg(reg), m_file(file), m_form(new Form(this))
{
    m_form->addSection(tr("Accept %1").arg(file.record.referral.ref),
                       file.record.referral.emergency
                           ? tr("An emergency goes to a mini MARAC where one is called, and on to a full meeting.")
                           : tr("The case goes to the next available meeting unless there is a reason for another."));
    m_meeting =
        new MeetingFields(reg, m_form, u"otherMeetingReason"_s, tr("&Why this meeting and not the next available one"));
    m_caseFile = m_form->add(
        tr("Case &file"), new Choice(u"intoCase"_s),
        {.hint =
             tr("Somebody who may be the same, or the same place, has a file already. A later referral goes to it.")});
    m_repeat = m_form->add(tr("Repeat"), new CheckList(u"repeat"_s));
    m_repeat->addCode(u"yes"_s, tr("A re&peat of a case this MARAC has heard or is to hear"));
    m_repeatReason = m_form->add(tr("Wh&y it is the same matter"), new NarrativeEdit(u"repeatReason"_s));
    m_repeatReason->setVisibleLines(2);
    m_accept = m_form->addMainButton(u"acceptReferral"_s, tr("&Accept"));
    connect(m_accept, &QPushButton::clicked, this, &AcceptForm::accept);
    connect(m_form->addButton(u"cancelAccept"_s, tr("&Cancel")), &QPushButton::clicked, this, &AcceptForm::cancelled);
    connect(m_meeting, &MeetingFields::changed, this, &AcceptForm::follow);
    connect(m_repeat, &CheckList::edited, this, &AcceptForm::followRepeat);
    connect(m_form, &Form::edited, this, [this] {
        m_isEdited = true;
        Q_EMIT edited();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    readMeetings();
    readCaseFiles();
    readEarlierHearings();
    connect(m_caseFile, &Choice::chosen, this, &AcceptForm::followCaseFile);
    m_undo = new FormUndo(m_form);
}

static QString wordsFor(const CaseMatch &match)
{
    const QString who = match.bornOn.isValid()
        ? AcceptForm::tr("%1, born %2", "a name and a day").arg(match.who, documents::shortDate(match.bornOn))
        : match.who;
    if (match.closed)
        return AcceptForm::tr("%1, %2", "a file's reference, and that it is closed").arg(match.ref, who);
    return AcceptForm::tr("%1, %2: %3", "a file's reference, whose it is, and why it may be the same")
        .arg(match.ref, who, match.reasons.join(u", "_s));
}

/// Whether it is the same is the administrator's to say (R038); the same place is taken for the same until they do.
void AcceptForm::readCaseFiles()
{
    const Result<QList<CaseMatch>> matches = findCaseFiles(m_reg, m_file.record.referral.id);
    if (!matches)
        m_form->showProblem(matches.error());
    const QList<CaseMatch> found = matches.value_or(QList<CaseMatch>());
    for (const CaseMatch &match : found)
        m_caseFile->addRecord(match.caseId, wordsFor(match));
    m_caseFile->addCode(newFileCode, tr("None of these: open a new file"));
    if (!found.isEmpty() && !found.first().personId.isValid() && !found.first().isGuess)
        m_caseFile->setRecord(found.first().caseId);
    m_form->field(u"intoCase"_s)->setVisible(!found.isEmpty());
}

void AcceptForm::readEarlierHearings()
{
    const Result<QList<EarlierHearing>> hearings = findEarlierHearings(m_reg, m_file.record.referral.id);
    if (!hearings)
        m_form->showProblem(hearings.error());
    m_hearings = hearings.value_or(QList<EarlierHearing>());
    followCaseFile();
}

/// The hearing it would repeat in the file that is chosen, or in the one its victims have.
const EarlierHearing *AcceptForm::suggested() const
{
    const bool asksForFile = !m_form->field(u"intoCase"_s)->isHidden();
    const auto found = std::find_if(m_hearings.cbegin(), m_hearings.cend(), [&](const EarlierHearing &one) {
        return !asksForFile || one.caseId == m_caseFile->record<CaseFileId>();
    });
    return found == m_hearings.cend() ? nullptr : &*found;
}

/// R4: ticked where the incident follows a hearing in time and something points to the same matter, with the reason beside it;
/// the administrator may untick. Without such a sign ticking it is theirs.
void AcceptForm::followCaseFile()
{
    const EarlierHearing *hearing = suggested();
    FormField *field = m_form->field(u"repeat"_s);
    field->setVisible(hearing);
    const bool isLikely = hearing && hearing->pointsToTheSame();
    m_repeat->setCodes(isLikely ? QStringList{u"yes"_s} : QStringList());
    followRepeat();
    if (!hearing)
        return;
    const int months = m_reg.settings().repeatMonths;
    field->setHint(
        isLikely
            ? tr("%1 What speaks for a repeat: %2.").arg(repeatTicked(*hearing, months), hearing->signs.join(u", "_s))
            : repeatNotTicked(*hearing, months));
}

bool AcceptForm::isEmergency() const
{
    return m_file.record.referral.emergency;
}

const EarlierHearing *AcceptForm::confirmed() const
{
    return m_repeat->codes().isEmpty() ? nullptr : suggested();
}

/// Ticked, it goes where the same matter waits, and where nothing points to that, whoever ticked it says why. Another meeting that somebody chose meanwhile stays chosen.
void AcceptForm::followRepeat()
{
    const EarlierHearing *repeat = confirmed();
    m_form->field(u"repeatReason"_s)->setVisible(repeat && !repeat->pointsToTheSame());
    const MeetingId before = m_together.isValid() ? m_together : m_proposal.meetingId;
    const MeetingId together = repeat ? meetingToJoin(*repeat, m_proposal, isEmergency()) : MeetingId();
    if (together == m_together)
        return;
    m_together = together;
    const AllocationOption *option = m_meeting->chosen();
    const MeetingId chosen = option ? option->meeting.id : MeetingId();
    const MeetingId wanted = together.isValid() ? together : m_proposal.meetingId;
    offerMeetings(chosen == before ? wanted : chosen);
}

void AcceptForm::offerMeetings(MeetingId chosen)
{
    QList<AllocationOption> options = m_proposal.options;
    options.removeIf([](const AllocationOption &option) { return !option.hasRoom; });
    m_meeting->offer(options, chosen, m_together.isValid() ? QStringList{heardTogether()} : m_proposal.explanation,
                     m_chairs, !m_proposal.meetingId.isValid());
}

void AcceptForm::readMeetings()
{
    const Result<Allocation> allocation =
        consultAllocation(m_reg,
                          {isEmergency() ? AllocationNeed::Emergency : AllocationNeed::Ordinary,
                           Clock::local(m_file.record.referral.receivedAt).date()});
    if (!allocation) {
        m_form->showProblem(allocation.error());
        return;
    }
    m_proposal = allocation->proposal;
    m_chairs = allocation->chairs;
    offerMeetings(m_proposal.meetingId);
}

/// Asks only what this meeting calls for, and lets the button say where the case goes.
void AcceptForm::follow()
{
    const AllocationOption *option = m_meeting->chosen();
    const AllocationNeed need = isEmergency() ? AllocationNeed::Emergency : AllocationNeed::Ordinary;
    const bool isOther = option && option->meeting.id != m_together;
    m_meeting->setReasonVisible(isOther && asksWhyThisMeeting(m_proposal, option->meeting, need));
    m_accept->setText(option ? tr("&Accept for %1").arg(documents::longDate(option->meeting.heldOn))
                             : tr("&Accept; a meeting follows"));
}

void AcceptForm::begin()
{
    QWidget *first = m_form->field(u"intoCase"_s)->isHidden() ? m_meeting->firstToFill() : m_caseFile;
    (first ? first : m_accept)->setFocus(Qt::OtherFocusReason);
}

QByteArray AcceptForm::draft() const
{
    return draftOf(m_form);
}

void AcceptForm::setDraft(const QByteArray &draft)
{
    restoreDraft(m_form, draft);
    m_undo->begin();
    m_isEdited = true;
}

static QString toldOf(const Accepted &accepted)
{
    const QString file = accepted.joinedExistingFile
        ? AcceptForm::tr("Accepted into the file there is, %1.").arg(accepted.caseRef)
        : AcceptForm::tr("Accepted as case %1.").arg(accepted.caseRef);
    return accepted.meetingId.isValid()
        ? AcceptForm::tr("%1 It stands on the agenda of %2.", "what was done and the meeting's reference")
              .arg(file, accepted.meetingRef)
        : AcceptForm::tr("%1 No planned meeting can take it; call one and place it there.", "what was done").arg(file);
}

void AcceptForm::accept()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    const bool asksForFile = !m_form->field(u"intoCase"_s)->isHidden();
    if (asksForFile && m_caseFile->code().isEmpty()) {
        m_form->showProblem({Problem::Kind::Invalid,
                             {},
                             {{u"intoCase"_s, tr("Say whether it is one of these files, or open a new one.")}}});
        return;
    }
    Acceptance acceptance;
    acceptance.intoNewFile = asksForFile && m_caseFile->code() == newFileCode;
    if (asksForFile && !acceptance.intoNewFile)
        acceptance.intoCase = m_caseFile->record<CaseFileId>();
    acceptance.referralId = m_file.record.referral.id;
    acceptance.version = m_file.record.referral.version;
    const EarlierHearing *repeat = confirmed();
    acceptance.repeat = repeat != nullptr;
    if (repeat && !repeat->pointsToTheSame())
        acceptance.repeatReason = m_repeatReason->kept();
    acceptance.meetingId = m_meeting->chosen() ? m_meeting->chosen()->meeting.id : MeetingId();
    acceptance.otherMeetingReason = m_meeting->reason();
    acceptance.lateReason = m_meeting->lateReason();
    acceptance.lateDecidedBy = m_meeting->lateDecidedBy();
    const Result<Accepted> accepted = acceptReferral(m_reg, acceptance);
    if (!accepted) {
        m_form->showProblem(accepted.error());
        return;
    }
    m_isEdited = false;
    Q_EMIT this->accepted(toldOf(*accepted));
}

} // namespace marac
