// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/TrendWords.h"

#include "core/base/CsvFile.h"
#include "core/documents/Dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Trend)
};
} // namespace

QString trendAgency(const TrendLine &line)
{
    return line.agencyId.isValid() ? line.code : Words::tr("Total");
}

QString trendQuarter(const TrendLine &line)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return QStringLiteral("%1–%2 %3")
        .arg(british.monthName(line.from.month(), QLocale::ShortFormat),
             british.monthName(line.to().month(), QLocale::ShortFormat))
        .arg(line.from.year());
}

QString trendWords(const TrendLine &line)
{
    const auto number = [](int count) { return QString::number(count); };
    const std::optional<int> percent = onTimePercent(line);
    QStringList sentences{
        //: agency, quarter
        Words::tr("%1, %2").arg(line.agencyId.isValid() ? line.name : Words::tr("All agencies"), trendQuarter(line)),
        Words::tr("Actions: %1 due, %2 done on time, %3 done late, %4 not acted on, %5 overdue, %6 no longer possible, "
                  "%7 not yet due")
            .arg(number(line.due), number(line.onTime), number(line.late), number(line.notDone), number(line.overdue),
                 number(line.notPossible), number(line.notYetDue))};
    if (percent) {
        sentences << Words::tr("On time: %1 of a hundred; what is no longer possible counts on neither side.")
                         .arg(number(*percent));
    }
    return sentences.join(QLatin1Char('\n'));
}

QString trendPeriod(const SharingPeriod &asked, const SharingPeriod &counted)
{
    const QString from = documents::shortDate(counted.from);
    const QString to = documents::shortDate(counted.to);
    if (asked.from == counted.from && asked.to == counted.to)
        return Words::tr("What became of the actions that were due from %1 to %2.").arg(from, to);
    return Words::tr("What became of the actions that were due from %1 to %2: your period, widened to whole quarters.")
        .arg(from, to);
}

static QStringList lineOf(const TrendLine &line)
{
    const std::optional<int> percent = onTimePercent(line);
    QStringList fields{trendAgency(line), line.name, line.from.toString(Qt::ISODate), line.to().toString(Qt::ISODate)};
    for (const TrendCount &one : trendCounts)
        fields << QString::number(line.*one.count);
    return fields << (percent ? QString::number(*percent) : QString());
}

QByteArray trendCsv(const ActionTrend &trend)
{
    QList<QStringList> all{{Words::tr("Agency"), Words::tr("Name"), Words::tr("From"), Words::tr("To"),
                            Words::tr("Actions due"), Words::tr("Done on time"), Words::tr("Done late"),
                            Words::tr("Agency did not act"), Words::tr("Overdue"), Words::tr("No longer possible"),
                            Words::tr("Not yet due"), Words::tr("On time, of a hundred")}};
    for (const TrendLine &line : trend.lines)
        all << lineOf(line);
    return csvFile(all);
}

} // namespace marac
