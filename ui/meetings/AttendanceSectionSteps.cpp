// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording/OwnWording.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "ui/meetings/AttendanceSection.h"
#include "ui/meetings/LastStep.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QCheckBox>
#include <QTableView>

#include <algorithm>

// What the keys and buttons of AttendanceSection do.

namespace marac {

QString AttendanceSection::nameOf(AttendanceId id) const
{
    const auto line = std::find_if(m_file.attendance.cbegin(), m_file.attendance.cend(),
                                   [id](const Attendance &one) { return one.id == id; });
    return line == m_file.attendance.cend() ? QString() : text::shown(line->name);
}

/// The papers in the room are printed in the words that are in use.
static QString ownUndertaking(const Register &records)
{
    return documents::OwnWording::inUse(records).ownUndertaking();
}

static Result<> arriveAndSign(Register &records, AttendanceId id)
{
    const QString own = ownUndertaking(records);
    return records.change(Operation::KeepAttendance, [&](Change &change) -> Result<> {
        const Result<> arrived = recordArrival(change, id);
        return arrived ? recordSignature(change, id, own) : arrived;
    });
}

void AttendanceSection::take(Step step)
{
    const AttendanceId id(m_table->currentRecord());
    if (!id.isValid()) {
        m_context.prompts().failed({Problem::Kind::Invalid, tr("Choose a person in the list first."), {}});
        m_table->view()->setFocus(Qt::OtherFocusReason);
        return;
    }
    Register &records = m_context.reg();
    Result<> outcome;
    switch (step) {
    case Step::Present:
        outcome = recordArrival(records, id);
        break;
    case Step::Signed:
        outcome = recordSignature(records, id, ownUndertaking(records));
        break;
    case Step::Both:
        outcome = arriveAndSign(records, id);
        break;
    case Step::Left:
        outcome = recordLeaving(records, id);
        break;
    case Step::Apologies:
        outcome = apologise(id);
        break;
    }
    if (!outcome) {
        m_context.prompts().failed(outcome.error());
        return;
    }
    m_context.prompts().saved(tr("%1: %2.", "a person, and what was recorded of them").arg(nameOf(id), stepWord(step)));
    // Present alone waits for the signature, and who leaves is one among many; after the others the next person is asked.
    if (step == Step::Both || step == Step::Signed || step == Step::Apologies)
        goToNext();
    Q_EMIT changed();
}

/// What is no day is told and nothing is recorded.
Result<> AttendanceSection::apologise(AttendanceId id)
{
    if (!m_informationSent->isChecked())
        return recordApologies(m_context.reg(), id, false);
    if (const QList<FieldProblem> problems = m_informationOn->problems(); !problems.isEmpty()) {
        m_informationOn->setFocus(Qt::OtherFocusReason);
        return failure(Problem::Kind::Invalid, problems.first().text, problems);
    }
    return recordApologies(m_context.reg(), id, true, m_informationOn->date());
}

void AttendanceSection::takeBack()
{
    const AttendanceId id(m_table->currentRecord());
    const auto line = std::find_if(m_file.attendance.cbegin(), m_file.attendance.cend(),
                                   [id](const Attendance &one) { return one.id == id; });
    if (line == m_file.attendance.cend())
        return;
    const LastStep last = lastStepOf(*line);
    const ReasonQuestion question{last.title, last.effect, tr("&Why was it recorded wrongly?"), tr("Take it back")};
    m_context.prompts().askReason(this, question, [this, id, last](const QString &reason) {
        if (const Result<> outcome = last.withdraw(m_context.reg(), id, reason); !outcome) {
            m_context.prompts().failed(outcome.error());
            return;
        }
        m_context.prompts().saved(last.taken);
        m_table->view()->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
}

void AttendanceSection::goToNext()
{
    const QTableView *view = m_table->view();
    const QModelIndex next = view->model()->index(view->currentIndex().row() + 1, 0);
    if (next.isValid())
        m_table->setCurrentRecord(next.data(RecordIdRole).toLongLong());
}

void AttendanceSection::invite()
{
    const Result<int> added = inviteOfficers(m_context.reg(), m_file.meeting.id);
    if (!added) {
        m_context.prompts().failed(added.error());
        return;
    }
    m_context.prompts().saved(tr("%n officer(s) invited.", nullptr, *added));
    Q_EMIT changed();
}

} // namespace marac
