// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/CasePapers.h"

#include "ui/shell/OrderPaper.h"
#include "ui/shell/Page.h"
#include "ui/widgets/labels/FactSheet.h"

#include <QCoreApplication>
#include <QPushButton>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CasePapers)
};
} // namespace

using namespace Qt::StringLiterals;

void addCasePapers(FactSheet &sheet, PageContext &context, const CaseFile &file)
{
    const auto may = [&context](Operation operation) { return context.reg().may(operation); };
    if (!may(Operation::PrintDocuments))
        return;
    sheet.addHeading(Words::tr("Papers"));
    const auto offer = [&](const QString &name, const QString &text, documents::DocumentKind kind) {
        QObject::connect(sheet.addButton(name, text), &QPushButton::clicked, &sheet,
                         [host = &sheet, &context, kind, id = file.id, ref = file.ref] {
                             orderPaper(host, context, {.kind = kind, .caseFile = id}, {ref});
                         });
    };
    offer(u"printCaseSummary"_s, Words::tr("Summary…"), documents::DocumentKind::CaseSummary);
    offer(u"printChronology"_s, Words::tr("Chronology…"), documents::DocumentKind::Chronology);
    constexpr Operation whole[] = {Operation::ConsultMinutes, Operation::ConsultActions, Operation::ConsultAudit};
    if (std::all_of(std::begin(whole), std::end(whole), may))
        offer(u"printProjectFolder"_s, Words::tr("Project folder…"), documents::DocumentKind::ProjectFolder);
}

} // namespace marac
