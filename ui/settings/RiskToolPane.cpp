// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RiskToolPane.h"

#include "core/importing/reading/ReadApart.h"
#include "core/risk/ConsultAssessment.h"
#include "core/risk/tool/AdoptRiskTool.h"
#include "core/risk/tool/RiskToolChanges.h"
#include "ui/shell/ChosenFile.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/FlowLayout.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

RiskToolPane::RiskToolPane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_inUse(new TextLabel({}, TextSize::Body, TextLabel::Ink::Text, this)),
      m_choose(new QPushButton(tr("Ta&ke a tool from a file…"), this)),
      m_waiting(new HintLabel(tr("The file is being read…"), this)), m_changes(new TextLabel({}, TextSize::Body)),
      m_signedOffBy(new LineEdit(u"signedOffBy"_s)), m_form(new Form(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::grid);
    column->addWidget(new HeadingLabel(tr("The risk assessment tool"), this));
    column->addWidget(m_inUse);
    column->addWidget(new HintLabel(tr("The partnership may adopt a newer version, or its own tool, as a file. "
                                       "Assessments made before keep the tool "
                                       "they were made by."),
                                    this));
    m_choose->setObjectName(u"chooseRiskTool"_s);
    m_choose->setAutoDefault(false);
    auto *row = new FlowLayout(theme::grid);
    row->addWidget(m_choose);
    column->addLayout(row);
    column->addWidget(m_waiting);
    m_waiting->hide();
    column->addWidget(m_form);
    column->addStretch(1);
    m_form->addSection(tr("What changes"));
    m_form->addWidget(m_changes);
    m_form->add(tr("Who adopted it for the partnership, and &when"), m_signedOffBy,
                {.hint = tr("For example: Steering group, 7 October 2026")});
    connect(m_form->addMainButton(u"adoptRiskTool"_s, tr("&Use this tool from now on")), &QPushButton::clicked, this,
            &RiskToolPane::adopt);
    connect(m_form->addButton(u"leaveRiskTool"_s, tr("&Keep the one in use")), &QPushButton::clicked, this,
            &RiskToolPane::giveUp);
    m_form->hide();
    connect(m_choose, &QPushButton::clicked, this, &RiskToolPane::choose);
    m_draft = new DraftedForm(context, m_form, {u"settings/riskTool"_s, {}});
    if (!m_draft->beside().isEmpty())
        propose(m_draft->beside().toUtf8());
}

void RiskToolPane::refresh()
{
    const Result<RiskTool> tool = consultRiskTool(m_context.reg());
    m_inUse->setText(tool ? tr("In use: %1, version %2. %3").arg(tool->id).arg(tool->version).arg(tool->title)
                          : tool.error().text);
}

void RiskToolPane::choose()
{
    m_context.prompts().chooseFileToOpen(this, {tr("Take a risk assessment tool"), {}, tr("Tools (*.json)")},
                                         [this](const QString &path) { read(path); });
}

/// Nothing of the register is touched while it is read: the page may be gone, or the register locked, before it is.
void RiskToolPane::read(const QString &path)
{
    giveUp();
    const Result<QByteArray> content = readChosenFile(path, m_context.reg().path());
    if (!content) {
        m_context.prompts().failed(content.error());
        return;
    }
    m_waiting->show();
    inBackground(
        this, [file = *content] { return readJsonApart(file); },
        [this, number = m_reading](const Result<QByteArray> &json) {
            if (number == m_reading)
                preview(json);
        });
}

void RiskToolPane::preview(const Result<QByteArray> &json)
{
    giveUp();
    if (!json) {
        m_context.prompts().failed(json.error());
        return;
    }
    propose(*json);
    if (m_choose->hasFocus() && m_form->isVisibleTo(this))
        m_signedOffBy->setFocus(Qt::OtherFocusReason);
}

void RiskToolPane::propose(const QByteArray &content)
{
    const Result<RiskTool> next = readRiskTool(content);
    const Result<RiskTool> now = next ? consultRiskTool(m_context.reg()) : Result<RiskTool>(Failure(next.error()));
    if (!now) {
        m_context.prompts().failed(now.error());
        return;
    }
    const QStringList changes = riskToolChanges(*now, *next);
    if (changes.isEmpty()) {
        m_context.prompts().saved(tr("The file holds the tool that is in use already. Nothing was changed."));
        return;
    }
    m_changes->setShown(u"• "_s + changes.join(u"\n• "_s));
    m_json = content;
    m_draft->setBeside(QString::fromUtf8(content));
    m_form->show();
}

void RiskToolPane::adopt()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    const Result<> adopted = adoptRiskTool(m_context.reg(), m_json, m_signedOffBy->kept());
    if (!adopted) {
        m_form->showProblem(adopted.error());
        return;
    }
    giveUp();
    refresh();
    m_context.prompts().saved(tr("The tool is in use. New assessments are made by it; earlier ones keep theirs."));
}

void RiskToolPane::giveUp()
{
    ++m_reading;
    m_waiting->hide();
    m_json.clear();
    m_form->clearProblems();
    m_signedOffBy->clear();
    m_draft->done();
    m_form->hide();
}

} // namespace marac
