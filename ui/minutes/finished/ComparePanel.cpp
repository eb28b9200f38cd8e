// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/finished/ComparePanel.h"

#include "core/actions/versions/CompareVersions.h"
#include "core/documents/Dates.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/FactSheet.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static QString became(MinutesState state)
{
    switch (state) {
    case MinutesState::Draft:
        return ComparePanel::tr("taken back to draft");
    case MinutesState::Approved:
        return ComparePanel::tr("approved");
    case MinutesState::Locked:
        break;
    }
    return ComparePanel::tr("locked");
}

ComparePanel::ComparePanel(PageContext &context, const MinutesFile &file, QWidget *parent)
    : QWidget(parent), m_context(context), m_meeting(file.meeting.meeting.id),
      m_before(new Choice(u"beforeVersion"_s, false)), m_after(new Choice(u"afterVersion"_s, false)),
      m_column(new QVBoxLayout(this))
{
    setObjectName(u"compare"_s);
    m_column->setContentsMargins(0, 0, 0, 2 * theme::grid);
    for (const MinutesVersion &version : file.versions) {
        const QString text =
            //: a version of minutes: its number, what they became then, and when
            tr("%1, %2 %3").arg(version.number).arg(became(version.state), documents::moment(version.keptAt));
        m_before->addCode(QString::number(version.number), text);
        m_after->addCode(QString::number(version.number), text);
    }
    int before = file.versions.last().number;
    int after = asOfNow;
    if (file.changedSinceApproval) {
        for (Choice *choice : {m_before, m_after})
            choice->addCode(QString::number(asOfNow), tr("As they would be written today"));
    } else {
        after = before;
        before = file.versions.at(file.versions.size() - 2).number;
    }
    m_before->setCode(QString::number(before));
    m_after->setCode(QString::number(after));
    auto *form = new Form(this);
    form->addSection(tr("Compare two versions"),
                     tr("What the minutes said when they were approved, taken back or locked."));
    form->addRow({new FormField(tr("From version"), m_before, {.fillsWidth = false}),
                  new FormField(tr("To version"), m_after, {.fillsWidth = false})});
    connect(form->addMainButton(u"showDifferences"_s, tr("Show the differences")), &QPushButton::clicked, this,
            &ComparePanel::compare);
    connect(form->addButton(u"leaveComparison"_s, tr("Close the comparison")), &QPushButton::clicked, this,
            &QWidget::hide);
    m_column->addWidget(form);
}

void ComparePanel::begin()
{
    show();
    m_before->setFocus();
}

void ComparePanel::compare()
{
    const Result<QList<ComparedLine>> compared =
        compareVersions(m_context.reg(), m_meeting, m_before->code().toInt(), m_after->code().toInt());
    if (!compared) {
        m_context.prompts().failed(compared.error());
        return;
    }
    show(*compared);
}

void ComparePanel::show(const QList<ComparedLine> &compared)
{
    delete m_differences;
    m_differences = new FactSheet(this);
    m_differences->setObjectName(u"differences"_s);
    m_column->addWidget(m_differences);
    int same = 0;
    QString where;
    for (const ComparedLine &one : compared) {
        if (one.change == LineChange::Same) {
            ++same;
            continue;
        }
        if (one.line.where != where) {
            where = one.line.where;
            m_differences->addHeading(where);
        }
        m_differences->addFact(one.change == LineChange::Added ? tr("+ Added") : tr("\u2212 Removed"), one.line.text);
    }
    const bool differ = same < compared.size();
    m_differences->addHint(differ ? tr("%n line(s) are the same.", nullptr, same)
                                  : tr("The two versions say the same: %n line(s).", nullptr, same));
    m_differences->show();
}

} // namespace marac
