// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/SharingWords.h"

#include <QCoreApplication>
#include <QHash>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sharing)
};
} // namespace

QString sharingCode(const SharingLine &line)
{
    return line.agencyId.isValid() ? line.code : Words::tr("Total");
}

QString sharingWords(const SharingLine &line)
{
    const auto number = [](int count) { return QString::number(count); };
    return QStringList{
        line.agencyId.isValid() ? line.name : Words::tr("All agencies"),
        Words::tr("Meetings: invited to %1, attended %2, sent apologies to %3")
            .arg(number(line.invited), number(line.attended), number(line.apologies)),
        Words::tr("Case lists: %1 in time, %2 late, %3 not sent or not whole")
            .arg(number(line.listsInTime), number(line.listsLate), number(line.listsNotSent)),
        Words::tr("Contributions: %1 given, %2 with nothing to report, %3 withheld")
            .arg(number(line.given), number(line.nil), number(line.withheld)),
        Words::tr("Actions: %1 set, %2 completed (%3 of them late), %4 overdue, %5 no longer possible, %6 not acted on")
            .arg(number(line.actionsSet), number(line.completed), number(line.completedLate), number(line.overdue),
                 number(line.notPossible), number(line.notDone))}
        .join(QLatin1Char('\n'));
}

QString sharingHeading(const char *count)
{
    const QHash<QByteArray, QString> headings{
        {"invited", Words::tr("Meetings invited to")},
        {"attended", Words::tr("Meetings attended")},
        {"apologies", Words::tr("Apologies")},
        {"listsInTime", Words::tr("Case lists in time")},
        {"listsLate", Words::tr("Case lists late")},
        {"listsNotSent", Words::tr("Case lists not sent or not whole")},
        {"given", Words::tr("Contributions given")},
        {"nil", Words::tr("Nothing to report")},
        {"withheld", Words::tr("Information withheld")},
        {"actionsSet", Words::tr("Actions set")},
        {"completed", Words::tr("Actions completed")},
        {"completedLate", Words::tr("Of these completed late")},
        {"overdue", Words::tr("Actions overdue")},
        {"notPossible", Words::tr("No longer possible")},
        {"notDone", Words::tr("Agency did not act")},
    };
    return headings.value(QByteArray(count));
}

} // namespace marac
