// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/Hardening.h"
#include "tests/proof/figures/CoreFigures.h"
#include "tests/proof/figures/KeyFigures.h"
#include "tests/proof/figures/Machine.h"
#include "tests/proof/figures/Stock.h"
#include "tests/proof/figures/WindowFigures.h"

#include <QApplication>

#include <cstdio>
#include <limits>

// How long people wait, at registers of several sizes, beside what raw SQLCipher needs:
//     marac-proof-figures                     1,000 cases: whether every row of the table comes about
//     marac-proof-figures --long              1,000 to 1,000,000, which are generated where they are missing
//     --sizes 1000,100000                     others
//     --copies-up-to 100000                   leaves out verify, backup, keys and the lock with its backup of larger ones; at 1,000,000
//                                             they take most of an hour
//     --in FOLDER                             where the registers lie; best on the disk that is to be measured
// The exit code is 1 when a row has no figure. With --long it is 1, too, when a target was not reached: then the machine is
// the one to be measured, while the short form runs among other tests, on whatever machine builds them.

using namespace marac;
using namespace marac::proof;
using namespace Qt::StringLiterals;

static QString option(const QString &name, const QString &otherwise)
{
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype at = arguments.indexOf(name);
    return at < 0 ? otherwise : arguments.value(at + 1);
}

static bool isLong()
{
    return QCoreApplication::arguments().contains(u"--long"_s);
}

static QList<int> sizes()
{
    QList<int> wanted;
    const QStringList said = option(u"--sizes"_s, isLong() ? u"1000,10000,100000,1000000"_s : u"1000"_s).split(u',');
    for (const QString &size : said)
        wanted << size.toInt();
    return wanted;
}

static int copiesUpTo()
{
    return option(u"--copies-up-to"_s, QString::number(std::numeric_limits<int>::max())).toInt();
}

static Figures figuresOf(const QString &folder, int cases)
{
    std::fprintf(stderr, "measuring %d cases\n", cases);
    const bool mayCopy = cases <= copiesUpTo();
    Figures figures = CoreFigures(folder, cases).measure(mayCopy);
    if (mayCopy)
        figures.merge(keyFigures(folder));
    figures.merge(windowFigures(folder, isLong() ? 9 : 1, mayCopy));
    return figures;
}

int main(int argc, char *argv[])
{
    beginWithoutKeptBlocks(argv);
    hardenProcess();
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"marac-proof-figures"_s);
    if (isAWindow(QCoreApplication::arguments()))
        return asAWindow(QCoreApplication::arguments());
    Stock stock(option(u"--in"_s, QStringLiteral(MARAC_FIGURES_FOLDER)));
    FigureTable table;
    const QList<int> wanted = sizes();
    for (const int cases : wanted) {
        if (cases < 100) {
            std::fprintf(stderr, "--sizes takes numbers of cases from 100 on, with commas between them\n");
            return 2;
        }
        table.add(cases, figuresOf(stock.folderOf(cases), cases));
    }
    const QStringList missing = table.missing(copiesUpTo());
    for (const QString &row : missing)
        std::printf("no figure of %s\n", qUtf8Printable(row));
    std::printf("%s\n", qUtf8Printable(machineWords(stock.folder())));
    const bool areReached = table.print();
    return missing.isEmpty() && (areReached || !isLong()) ? 0 : 1;
}
