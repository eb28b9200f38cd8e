// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/crawler/Wanted.h"

#include "tests/proof/access/TrailSince.h"

#include <algorithm>

namespace marac::proof {

using How = Wanted::How;

static bool isOf(const Subject &record, const AuditEntry &entry)
{
    return entry.event.subject.kind == record.kind && entry.event.subject.id == record.id;
}

static bool tellsTwice(const QList<AuditEntry> &made)
{
    for (qsizetype i = 1; i < made.size(); ++i) {
        const auto isSame = [&](const AuditEntry &earlier) { return isSameLook(earlier, made.at(i)); };
        if (std::any_of(made.begin(), made.begin() + i, isSame))
            return true;
    }
    return false;
}

/// One of the record and as many more as the route leaves.
static bool isRecordAnd(const MoreEntries &more, const QList<AuditEntry> &made, const Wanted &wanted)
{
    const auto ofRecord = std::count_if(made.begin(), made.end(), [&wanted](const AuditEntry &entry) {
        return entry.event.verb == wanted.verb && isOf(wanted.record, entry);
    });
    const auto others = std::count_if(made.begin(), made.end(), [&wanted, &more](const AuditEntry &entry) {
        return entry.event.subject.kind == more.kind && !isOf(wanted.record, entry);
    });
    const int own = more.kind == wanted.record.kind ? 1 + more.count : 1;
    return ofRecord == own && ofRecord + others == made.size() && made.size() == 1 + more.count;
}

bool isAsWanted(const QList<AuditEntry> &made, const Wanted &wanted, const MoreEntries &more)
{
    const auto fitting = std::count_if(made.begin(), made.end(),
                                       [&wanted](const AuditEntry &entry) { return entry.event.verb == wanted.verb; });
    if (tellsTwice(made))
        return false;
    switch (wanted.how) {
    case How::Nothing:
        return true;
    case How::Page:
        return fitting > 0 && fitting == made.size();
    case How::Single:
        return fitting == 1 && made.size() == 1;
    case How::Record:
        return isRecordAnd(more, made, wanted);
    case How::Opened:
        return std::count_if(made.begin(), made.end(),
                             [](const AuditEntry &entry) { return entry.event.subject.kind != SubjectKind::List; })
            == 1;
    case How::Form:
        return !wanted.showsAnew || !made.isEmpty();
    }
    return false;
}

} // namespace marac::proof
