// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/ChaseWords.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChaseWords)
};
} // namespace

QString chaseStepWord(ChaseStep step)
{
    switch (step) {
    case ChaseStep::Reminder:
        return Words::tr("Reminder");
    case ChaseStep::Overdue:
        return Words::tr("Told that it is overdue");
    case ChaseStep::Escalation:
        return Words::tr("Escalated to the PDMO");
    case ChaseStep::Chair:
        break;
    }
    return Words::tr("Put before the chair");
}

QString chaseMethodWord(ChaseMethod method)
{
    switch (method) {
    case ChaseMethod::Email:
        return Words::tr("E-mail");
    case ChaseMethod::Phone:
        return Words::tr("Telephone");
    case ChaseMethod::Letter:
        return Words::tr("Letter");
    case ChaseMethod::InPerson:
        break;
    }
    return Words::tr("In person");
}

QString chairPost()
{
    return Words::tr("The Chair of the MARAC");
}

QString chaseLine(const Chase &chase)
{
    //: the step, how and to whom: "Reminder. E-mail to Tom Reilly"
    const QString line =
        Words::tr("%1. %2 to %3").arg(chaseStepWord(chase.step), chaseMethodWord(chase.method), chase.recipient);
    //: what was done, and what was said
    return chase.note.isEmpty() ? line : Words::tr("%1: %2").arg(line, chase.note);
}

} // namespace marac
