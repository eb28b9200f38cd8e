// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/MayCloseMeeting.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"

#include <QCoreApplication>

namespace marac {

static Failure refused(const QString &text)
{
    return failure(Problem::Kind::Refused, text);
}

Result<> mayCloseMeeting(const MeetingClosing &closing)
{
    if (closing.casesNotDecided > 0) {
        return refused(QCoreApplication::translate(
            "MayCloseMeeting",
            "%n case(s) are neither heard nor carried over. Say of each one how it ended, then "
            "close the meeting; nothing was changed.",
            nullptr, closing.casesNotDecided));
    }
    if (closing.unsignedPresent > 0) {
        return refused(QCoreApplication::translate(
            "MayCloseMeeting",
            "%n person(s) present have not signed the undertaking, and nobody can sign after the meeting. Record the "
            "signature, or that they left; the meeting is still open.",
            nullptr, closing.unsignedPresent));
    }
    if (closing.protocolRecalled)
        return {};
    if (closing.withoutReminder.isEmpty()) {
        return refused(QCoreApplication::translate(
            "MayCloseMeeting",
            "The minutes must record that the chair made everyone aware of the protocol (section 7.1). Record that "
            "the chair recalled it, or give the reason why not; the meeting is still open."));
    }
    const QList<FieldProblem> problems =
        text::problemsIn(QStringLiteral("protocolReason"), closing.withoutReminder, text::narrativeLimit);
    return problems.isEmpty() ? Result<>{} : Result<>(invalid(problems));
}

} // namespace marac
