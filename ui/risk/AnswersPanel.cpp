// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/AnswersPanel.h"

#include "ui/risk/RiskWords.h"
#include "ui/shell/Page.h"
#include "ui/widgets/labels/FactSheet.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

AnswersPanel::AnswersPanel(PageContext &context, AssessmentId id, const QHash<AgencyId, QString> &agencies,
                           QWidget *parent)
    : QWidget(parent), m_context(context), m_id(id), m_agencies(agencies), m_column(new QVBoxLayout(this)),
      m_button(new QPushButton(tr("Show the answers"), this))
{
    m_button->setObjectName(u"answers%1"_s.arg(id.value()));
    connect(m_button, &QPushButton::clicked, this, &AnswersPanel::toggle);
    auto *line = new QHBoxLayout;
    line->addWidget(m_button);
    line->addStretch(1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(line);
}

void AnswersPanel::toggle()
{
    if (m_list) {
        delete m_list;
        m_list = nullptr;
        m_button->setText(tr("Show the answers"));
        return;
    }
    const Result<AssessmentView> view = consultAssessment(m_context.reg(), m_id);
    if (!view) {
        m_context.prompts().failed(view.error());
        return;
    }
    list(*view);
    m_button->setText(tr("Hide the answers"));
}

void AnswersPanel::list(const AssessmentView &view)
{
    auto *sheet = new FactSheet(this);
    sheet->setObjectName(u"answers.list"_s);
    sheet->addHint(tr("By %1, version %2. %3", "tool, version, label")
                       .arg(view.tool.id)
                       .arg(view.tool.version)
                       .arg(view.tool.label));
    for (const RiskItem &item : view.tool.items) {
        const ItemAnswer &answer = view.assessment.answers.at(item.number);
        QStringList lines{answerWord(answer.answer)};
        if (answer.answer != Answer::NotAsked)
            lines.first() = tr("%1; %2", "answer and source").arg(lines.first(), sourceText(answer, m_agencies));
        if (!answer.note.isEmpty())
            lines += answer.note;
        sheet->addFact(tr("%1. %2", "number and short name").arg(item.number).arg(item.name), lines.join(u'\n'));
    }
    m_column->addWidget(sheet);
    m_list = sheet;
}

} // namespace marac
