// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/ActionLineForm.h"
#include "ui/minutes/HearingPanel.h"
#include "ui/minutes/chair/ChairPanel.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QPushButton>
#include <QVBoxLayout>

// Where the chair's script takes the keyboard in HearingPanel.

namespace marac {

using namespace Qt::StringLiterals;

void HearingPanel::addScript(const MinutesFile &file)
{
    m_script = new ChairPanel(m_context, file, m_hearing, this);
    connect(m_script, &ChairPanel::stepTaken, this, &HearingPanel::goTo);
    connect(m_script, &ChairPanel::nextSpeakerAsked, this, &HearingPanel::askNext);
    layout()->addWidget(m_script);
}

/// Who speaks now is whose words are being typed.
void HearingPanel::followSpeaker()
{
    const Form *form = findChild<Form *>(u"contributionForm"_s);
    if (!m_script || !form)
        return;
    auto *agency = qobject_cast<Choice *>(form->field(u"sourceAgencyId"_s)->editor());
    const auto *mended = findChild<Choice *>(u"mendedContribution"_s);
    const auto tell = [this, agency, mended] {
        // What is mended was said before.
        m_script->showSpeaking(mended->code().isEmpty() ? agency->record<AgencyId>() : AgencyId());
    };
    connect(agency, &Choice::chosen, m_script, tell);
    connect(mended, &Choice::chosen, m_script, tell);
    tell();
}

/// The keyboard goes to where the step is written down.
void HearingPanel::goTo(ScriptStep step)
{
    const auto enter = [this](const QString &name) {
        if (auto *part = findChild<QWidget *>(name))
            part->setFocus(Qt::OtherFocusReason);
    };
    if (!m_editable)
        return;
    switch (step) {
    case ScriptStep::Welcome:
        return;
    case ScriptStep::Presents:
    case ScriptStep::AgenciesSpeak:
        return askNext();
    case ScriptStep::SumsUp:
        return enter(u"harm"_s);
    case ScriptStep::Actions:
        return m_line->begin();
    case ScriptStep::VictimTold:
        return enter(u"victimToldBy"_s);
    case ScriptStep::NextCase:
        return enter(u"markHeard"_s);
    }
}

/// The next agency that has not spoken is chosen, and what it says can be typed. What is typed already stays, and the
/// agency with it.
void HearingPanel::askNext()
{
    Form *form = findChild<Form *>(u"contributionForm"_s);
    auto *agency = qobject_cast<Choice *>(form->field(u"sourceAgencyId"_s)->editor());
    auto *text = qobject_cast<NarrativeEdit *>(form->field(u"text"_s)->editor());
    const bool isTyping = !text->kept().isEmpty() || !findChild<Choice *>(u"mendedContribution"_s)->code().isEmpty();
    const auto last = agency->record<AgencyId>();
    const AgencyId latest =
        m_hearing.contributions.isEmpty() ? AgencyId() : m_hearing.contributions.last().sourceAgencyId;
    const AgencyId next = m_script->nextSpeaker(last.isValid() ? last : latest);
    if (isTyping) {
        m_context.prompts().warn(tr("Something is typed and not added yet. Add it first (Ctrl+Return), or clear it."));
    } else if (next.isValid()) {
        agency->setRecord(next);
    }
    text->setFocus(Qt::OtherFocusReason);
}

} // namespace marac
