// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/crawler/Recorded.h"

#include "core/dossier/CaseDossier.h"
#include "tests/proof/access/Dialogs.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/ScreenWords.h"
#include "tests/proof/access/crawler/Canaries.h"
#include "tests/proof/access/crawler/Stage.h"
#include "ui/shell/window/Workspace.h"

#include <QTabWidget>

namespace marac::proof {

using namespace Qt::StringLiterals;

static QString wordsOfSections(const QWidget &page, Reach reach)
{
    QString words = wordsOnScreen(reach);
    for (QTabWidget *tabs : page.findChildren<QTabWidget *>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            letItWork();
            words += wordsOnScreen(reach);
        }
    }
    return words.toLower();
}

static QString wordsOfRecords(Workspace &workspace, const QHash<QString, QList<qint64>> &records, Reach reach)
{
    QString words;
    for (const QString &page : {u"cases"_s, u"referrals"_s}) {
        for (const qint64 record : records.value(page)) {
            workspace.go(page, record);
            letItWork();
            words += wordsOfSections(*workspace.view(page), reach);
        }
    }
    return words;
}

void lookWhileRecorded(Proof &proof, const ShellParts &parts, std::unique_ptr<Register> opened,
                       const QHash<QString, QList<qint64>> &records)
{
    const QList<CanaryKind> canaries = canariesOf(*opened);
    if (const Result<QList<CaseFileRow>> listed = listCaseFiles(*opened); !listed || listed->isEmpty())
        proof.fault(figure::shown, u"not known: no case is listed even while entries are made"_s);
    const std::unique_ptr<MainWindow> window = windowOf(parts, std::move(opened));
    for (const Reach reach : {Reach::InSight, Reach::Hidden}) {
        const QString words = wordsOfRecords(*window->workspace(), records, reach);
        for (const CanaryKind &kind : canaries) {
            if (!kind.standsIn(words))
                proof.fault(figure::shown,
                            u"not known: %1 is not found on the screen even while entries are made"_s.arg(kind.name));
        }
    }
}

} // namespace marac::proof
