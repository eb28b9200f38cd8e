// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/AttendeeForm.h"

#include "core/meetings/attendance/AttendanceList.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

AttendeeForm::AttendeeForm(PageContext &context, const MeetingFile &file, QWidget *parent)
    : QWidget(parent), m_context(context), m_file(file), m_form(new Form(this)), m_seat(new Choice(u"seat"_s, false)),
      m_name(new LineEdit(u"name"_s)), m_post(new LineEdit(u"post"_s)), m_agency(new Choice(u"agencyId"_s)),
      m_authorisedBy(new Choice(u"authorisedBy"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_seat->addCode(Seat::Member, tr("Temporary officer"));
    m_seat->addCode(Seat::Chair, tr("Chair"));
    m_seat->addCode(Seat::MinuteTaker, tr("Minute-taker"));
    m_seat->addCode(Seat::Observer, tr("Observer"));
    for (const Agency &one : m_file.agencies) {
        //: the code of an agency, and its name
        m_agency->addRecord(one.id, tr("%1, %2").arg(one.code, one.name));
    }
    m_form->addRow({new FormField(tr("Some&body else: name"), m_name),
                    new FormField(tr("Position or &rank"), m_post, {.isOptional = true})});
    m_form->addRow({new FormField(tr("S&its as"), m_seat, {.fillsWidth = false}),
                    new FormField(tr("Agenc&y"), m_agency, {.fillsWidth = false}),
                    new FormField(tr("P&DMO who lets them sit"), m_authorisedBy)});
    QPushButton *add = m_form->addMainButton(u"addPerson"_s, tr("Add to the list"));
    connect(add, &QPushButton::clicked, this, &AttendeeForm::add);
    connect(m_agency, &Choice::chosen, this, &AttendeeForm::offerOfficers);
    connect(m_seat, &Choice::chosen, this, &AttendeeForm::follow);
    if (!hasChair(m_file.meeting, m_file.attendance)) {
        m_seat->setValue(Seat::Chair);
        m_name->setText(m_file.meeting.chair);
    }
    follow();
    m_draft =
        new DraftedForm(m_context, m_form, {u"meetings/attendance"_s, QString::number(m_file.meeting.id.value())});
    connect(m_draft, &DraftedForm::filled, this, &AttendeeForm::follow);
}

void AttendeeForm::begin()
{
    QWidget *first = m_name->kept().isEmpty() ? static_cast<QWidget *>(m_name) : m_agency;
    first->setFocus(Qt::OtherFocusReason);
}

bool AttendeeForm::isTyped() const
{
    return m_draft->isTyped();
}

void AttendeeForm::offerToLeave()
{
    connect(m_form->addButton(u"cancelPerson"_s, tr("Do not add anybody")), &QPushButton::clicked, this, [this] {
        m_draft->discard();
        Q_EMIT cancelled();
    });
}

/// The agency's own PDMO alone can let somebody sit for it.
void AttendeeForm::offerOfficers()
{
    m_authorisedBy->removeCodes();
    for (const Officer &officer : std::as_const(m_file.primaryOfficers)) {
        if (officer.agencyId == m_agency->record<AgencyId>())
            m_authorisedBy->addCode(officer.name, officer.name);
    }
}

void AttendeeForm::follow()
{
    m_form->field(u"authorisedBy"_s)->setVisible(m_seat->value<Seat>() == Seat::Member);
}

void AttendeeForm::add()
{
    m_form->clearProblems();
    Attendance line;
    line.meetingId = m_file.meeting.id;
    line.agencyId = m_agency->record<AgencyId>();
    line.name = m_name->kept();
    line.post = m_post->kept();
    line.seat = m_seat->value<Seat>().value_or(Seat::Member);
    if (line.seat == Seat::Member)
        line.authorisedBy = m_authorisedBy->code();
    const Result<AttendanceId> listed = addAttendance(m_context.reg(), line);
    if (!listed) {
        m_form->showProblem(listed.error());
        return;
    }
    m_draft->done();
    m_context.prompts().saved(tr("Added to the list. Mark them present and record their signature when they sign."));
    Q_EMIT added();
}

} // namespace marac
