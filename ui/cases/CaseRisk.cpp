// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/CaseRisk.h"

#include "core/documents/Dates.h"
#include "ui/cases/CaseWords.h"
#include "ui/risk/AnswersPanel.h"
#include "ui/risk/RiskFacts.h"
#include "ui/risk/ScoreTrend.h"
#include "ui/widgets/labels/FactSheet.h"
#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace marac {

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseSheet)
};
} // namespace

static QString bandsOf(const Assessment &assessment)
{
    return assessment.computedBand == assessment.finalBand
        ? bandName(assessment.finalBand)
        : Words::tr("%1 → %2", "the computed band and the one that stands")
              .arg(bandName(assessment.computedBand), bandName(assessment.finalBand));
}

static QString judgementOf(const Judgement &judgement, const AgencyCodes &codes)
{
    const QString by = judgement.byPost.isEmpty()
        ? judgement.byName
        : Words::tr("%1, %2", "name and post").arg(judgement.byName, judgement.byPost);
    return Words::tr("Judged by %1, agreed by %2: %3")
        .arg(by, authoriserText(judgement.authoriser, codes), judgement.rationale);
}

static void addAssessment(FactSheet &sheet, PageContext &context, const Assessment &assessment,
                          const AgencyCodes &codes)
{
    QString text = Words::tr("%1, %2 (%3)", "bands, ticks and agency")
                       .arg(bandsOf(assessment), ticksText(assessment.ticks, assessment.rangeHigh),
                            codes.value(assessment.sourceAgencyId, u"?"_s));
    if (!assessment.judgements.isEmpty())
        text += u'\n' + judgementOf(assessment.judgements.last(), codes);
    sheet.addFact(Words::tr("Assessed %1").arg(documents::shortDate(assessment.assessedOn)), text);
    for (qsizetype i = assessment.judgements.size() - 2; i >= 0; --i)
        sheet.addHint(Words::tr("Judged before: %1").arg(judgementLine(assessment.judgements.at(i), codes)));
    sheet.addWidget(new AnswersPanel(context, assessment.id, codes, &sheet));
}

static QString changeSince(const Assessment &before, const Assessment &now)
{
    const int more = now.ticks - before.ticks;
    if (more == 0)
        return Words::tr("the same", "as many ticks as before");
    return more > 0 ? Words::tr("%1 more", "ticks").arg(more) : Words::tr("%1 fewer", "ticks").arg(-more);
}

/// The scores side by side, oldest first.
static QWidget *trendTable(const QList<Assessment> &assessments, QWidget *parent)
{
    auto *table = new QWidget(parent);
    table->setObjectName(u"scoreTrend"_s);
    table->setAccessibleName(Words::tr("Trend of the risk score"));
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * theme::grid);
    grid->setVerticalSpacing(theme::grid / 2);
    const auto cell = [&](int row, int column, const QString &text, TextLabel::Ink ink = TextLabel::Ink::Text) {
        grid->addWidget(new TextLabel(text, TextSize::Body, ink, table), row, column);
    };
    const QStringList heads{Words::tr("Day"), Words::tr("Ticks"), Words::tr("Change"), Words::tr("Band")};
    for (int column = 0; column < heads.size(); ++column)
        cell(0, column, heads.at(column), TextLabel::Ink::Muted);
    for (int i = 0; i < assessments.size(); ++i) {
        const Assessment &one = assessments.at(i);
        cell(i + 1, 0, documents::shortDate(one.assessedOn));
        cell(i + 1, 1, ticksText(one.ticks, one.rangeHigh));
        cell(i + 1, 2, i == 0 ? QString() : changeSince(assessments.at(i - 1), one));
        grid->addWidget(new StatusPill(riskTone(one.finalBand), bandName(one.finalBand), table), i + 1, 3, Qt::AlignLeft);
    }
    grid->setColumnStretch(int(heads.size()), 1);
    return table;
}

void addCaseRisk(FactSheet &sheet, PageContext &context, const CaseDossier &dossier, const AgencyCodes &codes)
{
    sheet.addHeading(Words::tr("Risk"));
    if (dossier.assessments.isEmpty())
        sheet.addHint(Words::tr("Not assessed yet."));
    for (const Assessment &assessment : dossier.assessments)
        addAssessment(sheet, context, assessment, codes);
    if (dossier.assessments.size() > 1) {
        sheet.addWidget(new ScoreTrend(dossier.assessments, dossier.bands, &sheet));
        sheet.addWidget(trendTable(dossier.assessments, &sheet));
    }
}

} // namespace marac
