// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/placing/MayMoveCase.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MayMoveCase)
};
} // namespace

Result<> mayMoveCase(const AgendaPlace &from, MeetingKind to, const QString &reason)
{
    if (from.state != MeetingState::Planned || from.outcome != HearingOutcome::NotHeard) {
        return failure(
            Problem::Kind::Refused,
            Words::tr("A case can be moved only before its meeting is opened. Nothing was changed. Say on the "
                      "Minutes page how its hearing ended; a case that is carried over goes to the next "
                      "meeting."));
    }
    if (reason.isEmpty())
        return invalid({{QStringLiteral("reason"), Words::tr("Say why the case is moved; the audit trail keeps it.")}});
    const QList<FieldProblem> unfit = text::problemsIn(QStringLiteral("reason"), reason, text::narrativeLimit);
    if (!unfit.isEmpty())
        return invalid(unfit);
    if (from.kind == MeetingKind::Full && to == MeetingKind::Mini) {
        return failure(
            Problem::Kind::Refused,
            Words::tr("A case waiting for a full meeting can't be moved to a mini MARAC: it has to be heard by a full "
                      "one. Place it on the mini MARAC as well instead. Nothing was changed."));
    }
    return {};
}

} // namespace marac
