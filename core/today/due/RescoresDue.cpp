// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/RescoresDue.h"

#include "core/calendar/HolidayTable.h"
#include "core/register/settings/SettingTable.h"
#include "core/today/standing/KeptStandings.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RescoresDue)
};
} // namespace

static QString textFor(const RescoreEvent &event, const QString &ref, bool isClosed)
{
    if (isClosed) {
        return Words::tr(
                   "%1 is closed, and a new incident has happened. Assess the risk again; the file may have to be "
                   "reopened.")
            .arg(ref);
    }
    return event.occasion == RescoreOccasion::Incident
        ? Words::tr("%1: a new incident has happened since the last assessment. Assess the risk again.").arg(ref)
        : Words::tr("%1 has been reviewed since the last assessment. Assess the risk again.").arg(ref);
}

static QString reviewText(const QString &ref)
{
    return Words::tr(
               "%1 is due for its review: the term since it was last referred, heard or reviewed ends. Assess the "
               "risk again, or close the file.")
        .arg(ref);
}

QList<DueItem> rescoresDue(const Connection &db, QDate until)
{
    QList<DueItem> items;
    const WorkingDays calendar = loadWorkingDays(db);
    const int months = SettingTable::read(db).repeatMonths;
    const auto add = [&](const CaseStanding &file, QDate on, const QString &text) {
        items.append({DueKind::RescoreDue,
                      calendar.addWorkingDays(on, 2).value_or(on.addDays(2)),
                      {SubjectKind::CaseFile, file.id.value(), file.ref},
                      text});
    };
    const auto kept = db.kept().get<KeptStandings>();
    for (const auto &[id, file] : kept->all(db)) {
        if (file.calling) {
            add(file, file.calling->on, textFor(*file.calling, file.ref, file.state == CaseState::Closed));
            continue;
        }
        const QDate review = nextReview(file.reviewCountsFrom, file.assessedOn, months);
        if (review.isValid() && review <= until)
            add(file, review, reviewText(file.ref));
    }
    return items;
}

} // namespace marac
