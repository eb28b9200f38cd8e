// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/research/ResearchWords.h"

#include "core/documents/Dates.h"
#include "core/meetings/research/ResearchChaseWords.h"

#include <QCoreApplication>

namespace marac {

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResearchWords)
};
} // namespace

static QString owingText(const AgencyResearch &line)
{
    const QString owes =
        Words::tr("%1 %2", "an agency and the number of returns it owes").arg(line.agency.code).arg(line.owed().size());
    if (line.chases.isEmpty())
        return owes;
    const ResearchChase &last = line.chases.last();
    //: what an agency owes, how often it was asked, when last, how and whom
    return Words::tr("%1 (asked again %n time(s), last on %2: %3, %4)", nullptr, int(line.chases.size()))
        .arg(owes, documents::moment(last.chasedAt), researchChaseMethodWord(last.method).toLower(), last.recipient);
}

QString researchStanding(const QList<AgencyResearch> &research, QDate returnBy)
{
    QStringList owing;
    int late = 0;
    for (const AgencyResearch &line : research) {
        if (!line.owed().isEmpty())
            owing << owingText(line);
        for (const ResearchReturn &one : line.returned)
            late += one.tooLate ? 1 : 0;
    }
    QStringList sentences;
    if (owing.isEmpty())
        sentences << Words::tr("Nothing is owed: every agency that was sent a list has answered on each of its cases.");
    else if (returnBy.isValid())
        sentences
            << Words::tr("Owed by %1: %2.", "a day, agencies").arg(documents::longDate(returnBy), owing.join(u"; "_s));
    else
        sentences << Words::tr("Owed: %1.", "agencies").arg(owing.join(u"; "_s));
    if (late > 0)
        sentences << Words::tr("%n return(s) came too late.", nullptr, late);
    return sentences.join(u' ');
}

} // namespace marac
