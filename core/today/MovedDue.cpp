// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/MovedDue.h"

#include "core/today/DueGroup.h"

#include <algorithm>
#include <utility>

namespace marac {

/// As far as deadlines are counted ahead.
static constexpr int horizonDays = 800;

/// The same thing to do, which may have become another kind of it: an action is reported on, or its agency reminded. An agency
/// may lose its PDMO and its last DMO on two days, which only what to do about them tells apart.
static bool isSame(const DueItem &one, const DueItem &other)
{
    const bool isChased = groupOf(one.kind) == DueGroup::Chasing && groupOf(other.kind) == DueGroup::Chasing;
    return (one.kind == other.kind || isChased) && one.subject.kind == other.subject.kind
        && one.subject.id == other.subject.id && (one.kind != DueKind::DesignationEnding || one.text == other.text);
}

/// What stood in both lists with the same day has not moved; another like it may have, such as two transfers of one case.
static void leaveOutWhatStays(QList<DueItem> &before, QList<DueItem> &after)
{
    before.removeIf([&after](const DueItem &item) {
        const auto stays = std::find_if(after.cbegin(), after.cend(), [&item](const DueItem &other) {
            return isSame(item, other) && item.text == other.text && item.dueOn == other.dueOn;
        });
        if (stays == after.cend())
            return false;
        after.erase(stays);
        return true;
    });
}

/// Case lists are told of elsewhere, what the calendar itself lacks is no deadline of the work, and a meeting that has to be
/// called has no day of its own.
static bool isToldHere(const DueItem &item)
{
    const DueGroup group = groupOf(item.kind);
    return group != DueGroup::Circulating && group != DueGroup::Settings && item.kind != DueKind::MeetingToCall;
}

QList<MovedDue> movedDue(QList<DueItem> before, QList<DueItem> after)
{
    leaveOutWhatStays(before, after);
    QList<MovedDue> moved;
    for (const DueItem &item : std::as_const(before)) {
        if (!isToldHere(item))
            continue;
        const auto now =
            std::find_if(after.cbegin(), after.cend(), [&item](const DueItem &other) { return isSame(item, other); });
        if (now == after.cend()) {
            if (item.kind == DueKind::CutOffNear) // it has passed, and the next meeting's stands in its place
                continue;
            DueItem lost = item;
            lost.dueOn = {};
            moved << MovedDue{lost, item.dueOn};
        } else if (now->dueOn != item.dueOn) {
            moved << MovedDue{*now, item.dueOn};
        }
    }
    std::stable_sort(moved.begin(), moved.end(),
                     [](const MovedDue &one, const MovedDue &other) { return one.item.dueOn < other.item.dueOn; });
    return moved;
}

Result<DueRecount> recountDue(Register &records, const std::function<Result<>()> &edit)
{
    const Result<QList<DueItem>> before = consultToday(records, horizonDays);
    if (!before)
        return Failure(before.error());
    if (const Result<> done = edit(); !done)
        return Failure(done.error());
    const Result<QList<DueItem>> after = consultToday(records, horizonDays);
    return after ? DueRecount{movedDue(*before, *after), true} : DueRecount{{}, false};
}

} // namespace marac
