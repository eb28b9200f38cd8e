// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/MeetingFields.h"

#include "core/documents/Dates.h"
#include "core/register/Register.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int reasonLines = 2;

MeetingFields::MeetingFields(Register &reg, Form *form, const QString &reasonName, const QString &reasonLabel)
    : QObject(form), m_reg(reg), m_form(form), m_reasonName(reasonName),
      m_meeting(form->add(tr("&Meeting"), new Choice(u"meetingId"_s, false))),
      m_reason(form->add(reasonLabel, new NarrativeEdit(reasonName))),
      m_lateReason(form->add(tr("The chair's &reason for a late paper"), new NarrativeEdit(u"lateReason"_s),
                             {.hint = tr("The day for circulating the case list has passed. The minutes carry what the "
                                         "chair decided.")})),
      m_chair(form->add(tr("C&hair who agreed"), new Choice(u"lateDecidedBy"_s), {.fillsWidth = false}))
{
    m_reason->setVisibleLines(reasonLines);
    m_lateReason->setVisibleLines(reasonLines);
    connect(m_meeting, &Choice::chosen, this, &MeetingFields::follow);
    follow();
}

static QString optionText(const AllocationOption &option)
{
    const QString day = documents::longDate(option.meeting.heldOn);
    const QString room =
        MeetingFields::tr("%1 of %2 cases", "on an agenda").arg(option.cases).arg(option.meeting.capacity);
    if (option.meeting.kind == MeetingKind::Mini)
        return MeetingFields::tr("%1, mini MARAC (%2)").arg(day, room);
    return option.needsLateException ? MeetingFields::tr("%1, late paper (%2)").arg(day, room)
                                     : MeetingFields::tr("%1 (%2)", "day and room on the agenda").arg(day, room);
}

void MeetingFields::offer(const QList<AllocationOption> &options, MeetingId chosen, const QStringList &why,
                          const QStringList &chairs, bool mayWait)
{
    m_options = options;
    m_chairs = chairs;
    m_meeting->removeCodes();
    if (mayWait)
        m_meeting->addRecord(MeetingId(), tr("No meeting yet; it is placed later"));
    for (const AllocationOption &option : options)
        m_meeting->addRecord(option.meeting.id, optionText(option));
    m_meeting->setRecord(chosen);
    m_form->field(u"meetingId"_s)->setHint(why.join(u'\n'));
    follow();
}

const AllocationOption *MeetingFields::chosen() const
{
    const auto id = m_meeting->record<MeetingId>();
    const auto found = std::find_if(m_options.cbegin(), m_options.cend(),
                                    [id](const AllocationOption &option) { return option.meeting.id == id; });
    return found == m_options.cend() ? nullptr : &*found;
}

bool MeetingFields::asksTheChair() const
{
    const AllocationOption *option = chosen();
    return option && option->needsLateException;
}

void MeetingFields::follow()
{
    const AllocationOption *option = chosen();
    m_form->field(u"lateReason"_s)->setVisible(asksTheChair());
    m_form->field(u"lateDecidedBy"_s)->setVisible(asksTheChair());
    if (option) {
        QStringList names{option->meeting.chair};
        names << m_chairs;
        if (m_reg.actor().role == Role::Chair)
            names = QStringList{m_reg.actor().name};
        names.removeAll(QString());
        names.removeDuplicates();
        m_chair->removeCodes();
        for (const QString &name : std::as_const(names))
            m_chair->addCode(name, text::shown(name));
        if (names.size() == 1)
            m_chair->setCode(names.first());
    }
    Q_EMIT changed();
}

void MeetingFields::setReasonVisible(bool visible)
{
    m_form->field(m_reasonName)->setVisible(visible);
}

QString MeetingFields::reason() const
{
    return m_form->field(m_reasonName)->isHidden() ? QString() : m_reason->kept();
}

QString MeetingFields::lateReason() const
{
    return asksTheChair() ? m_lateReason->kept() : QString();
}

QString MeetingFields::lateDecidedBy() const
{
    return asksTheChair() ? m_chair->code() : QString();
}

QWidget *MeetingFields::firstToFill() const
{
    if (!m_form->field(m_reasonName)->isHidden())
        return m_reason;
    return asksTheChair() ? m_lateReason : nullptr;
}

} // namespace marac
