// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsView.h"

#include "core/base/Text.h"
#include "core/meetings/attendance/Quorum.h"
#include "core/register/settings/SaveSettings.h"
#include "ui/settings/ChasingPane.h"
#include "ui/settings/HolidaysPane.h"
#include "ui/settings/RiskToolPane.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/WritingPane.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/LateTabs.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/fields/TimeEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/PageHeader.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int spinChars = 14;

static QSpinBox *spin(const QString &name, int least, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * spinChars);
    return box;
}

static QScrollArea *scrolled(const QString &name, QWidget *content)
{
    auto *area = new QScrollArea;
    area->setObjectName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

SettingsView::SettingsView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context), m_tabs(new LateTabs(this))
{
    auto *header = new PageHeader(tr("Settings"), this);
    header->setSubtitle(tr("What the partnership has decided. Every change is recorded."));
    m_tabs->setObjectName(u"settingsTabs"_s);
    addPanes();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(header);
    column->addWidget(m_tabs, 1);
    fill(context.reg().settings());
    m_draft = new DraftedForm(context, m_form, {u"settings/partnership"_s, {}});
}

void SettingsView::addPanes()
{
    m_tabs->addLate(tr("&Partnership"), [this](QWidget *) { return scrolled(u"settingsScroll"_s, makeForm()); });
    m_tabs->addLate(tr("&Days off"), [this](QWidget *place) {
        m_holidays = new HolidaysPane(m_context, place);
        m_holidays->refresh();
        return m_holidays;
    });
    m_tabs->addLate(tr("&Risk tool"), [this](QWidget *place) {
        m_riskTool = new RiskToolPane(m_context, place);
        m_riskTool->refresh();
        return scrolled(u"riskToolScroll"_s, m_riskTool);
    });
    m_tabs->addLate(tr("C&hasing"),
                    [this](QWidget *place) { return scrolled(u"chasingScroll"_s, new ChasingPane(m_context, place)); });
    m_tabs->addLate(tr("Wr&iting"), [this](QWidget *place) {
        m_writing = new WritingPane(m_context, place);
        m_writing->refresh();
        return scrolled(u"writingScroll"_s, m_writing);
    });
}

QWidget *SettingsView::makeForm()
{
    m_form = new Form;
    m_form->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    const FieldOptions narrow{.fillsWidth = false};
    m_form->addSection(tr("The partnership"));
    m_partnership = m_form->add(tr("Partnership’s &name"), new LineEdit(u"partnership"_s),
                                {.hint = tr("Stands on every page that is printed")});
    m_area = m_form->add(tr("&Area"), new LineEdit(u"area"_s));
    m_venue = m_form->add(tr("Usual &venue"), new LineEdit(u"venue"_s), {.isOptional = true});
    m_form->addSection(tr("Wording and counting"));
    m_framework = m_form->add(tr("&Wording of the forms"), new Choice(u"framework"_s, false), narrow);
    m_framework->addCode(Framework::Law2026, tr("Today’s law"));
    m_framework->addCode(Framework::Protocol2009, tr("The 2009 protocol’s own"));
    m_counting = m_form->add(tr("&Counting of the 8 working days"), new Choice(u"clearDays"_s, false), narrow);
    m_counting->addCode(u"0"_s, tr("The day of sending counts, the meeting’s does not"));
    m_counting->addCode(u"1"_s, tr("Neither counts (one working day earlier)"));
    m_marking = m_form->add(tr("Protective mar&king"), new Choice(u"marking"_s, false), narrow);
    m_marking->addCode(u"official"_s, tr("OFFICIAL"));
    m_marking->addCode(u"official_sensitive"_s, tr("OFFICIAL-SENSITIVE"));
    m_marking->addCode(u"restricted"_s, tr("RESTRICTED (ended in 2014)"));
    m_form->addSection(tr("Numbers"));
    m_capacity = spin(u"meetingCapacity"_s, 1, mostCasesAtAMeeting);
    m_quorum = spin(u"quorum"_s, 1, 30);
    m_cutOff = spin(u"cutOffWorkingDays"_s, 0, 30);
    m_idle = spin(u"idleLockMinutes"_s, 1, 15);
    m_form->addRow({new FormField(tr("Cases a &full meeting can hear"), m_capacity, narrow),
                    new FormField(tr("Cut-&off, working days before"), m_cutOff, narrow)});
    //: how they are counted
    const QString counting = tr("That are in the room; %1").arg(quorumCounting());
    m_form->add(tr("Data controllers for a &quorum"), m_quorum, {.hint = counting, .fillsWidth = false});
    m_repeat = spin(u"repeatMonths"_s, 1, 60);
    m_form->add(tr("&Lock after idle minutes"), m_idle, narrow);
    m_answers = spin(u"answersWorkingDays"_s, 0, 10);
    m_decision = spin(u"decisionWorkingDays"_s, 1, 10);
    m_form->addRow({new FormField(tr("Agencies’ returns, working days &before"), m_answers, narrow),
                    new FormField(tr("D&ecision on a referral, working days after"), m_decision, narrow)});
    m_minutes = spin(u"minutesWorkingDays"_s, 1, 30);
    m_opening = spin(u"openingMinutes"_s, 0, 120);
    m_form->addRow({new FormField(tr("&Minutes finished, working days after"), m_minutes, narrow),
                    new FormField(tr("Openin&g of a full meeting, in minutes"), m_opening, narrow)});
    m_dayEnds = m_form->add(
        tr("Working da&y ends at"), new TimeEdit(u"dayEndsAt"_s),
        {.hint = tr("What a meeting hears later loses the people it needs; from 12:00 to 22:00"), .fillsWidth = false});
    m_form->add(tr("Months after a hearing in which an incident is a repea&t"), m_repeat, narrow);
    QPushButton *save = m_form->addMainButton(u"saveSettings"_s, tr("&Save the settings"));
    connect(save, &QPushButton::clicked, this, &SettingsView::save);
    return m_form;
}

Settings SettingsView::typed() const
{
    Settings settings = m_context.reg().settings();
    settings.partnership = m_partnership->kept();
    settings.area = m_area->kept();
    settings.venue = m_venue->kept();
    settings.framework = m_framework->value<Framework>().value_or(settings.framework);
    settings.clearDays = m_counting->code() == "1"_L1;
    settings.marking = m_marking->code();
    settings.idleLockMinutes = m_idle->value();
    settings.meetingCapacity = m_capacity->value();
    settings.cutOffWorkingDays = m_cutOff->value();
    settings.quorum = m_quorum->value();
    settings.answersWorkingDays = m_answers->value();
    settings.decisionWorkingDays = m_decision->value();
    settings.minutesWorkingDays = m_minutes->value();
    settings.openingMinutes = m_opening->value();
    settings.dayEndsAt = m_dayEnds->time();
    settings.repeatMonths = m_repeat->value();
    return settings;
}

void SettingsView::fill(const Settings &settings)
{
    m_partnership->setText(settings.partnership);
    m_area->setText(settings.area);
    m_venue->setText(settings.venue);
    m_framework->setValue(settings.framework);
    m_counting->setCode(settings.clearDays ? u"1"_s : u"0"_s);
    m_marking->setCode(settings.marking);
    m_idle->setValue(settings.idleLockMinutes);
    m_capacity->setValue(settings.meetingCapacity);
    m_cutOff->setValue(settings.cutOffWorkingDays);
    m_quorum->setValue(settings.quorum);
    m_answers->setValue(settings.answersWorkingDays);
    m_decision->setValue(settings.decisionWorkingDays);
    m_minutes->setValue(settings.minutesWorkingDays);
    m_opening->setValue(settings.openingMinutes);
    m_dayEnds->setTime(settings.dayEndsAt);
    m_repeat->setValue(settings.repeatMonths);
}

void SettingsView::refresh()
{
    if (m_holidays)
        m_holidays->refresh();
    if (m_riskTool)
        m_riskTool->refresh();
    if (m_writing)
        m_writing->refresh();
}

bool SettingsView::hasUnsavedWork() const
{
    return typed() != m_context.reg().settings();
}

void SettingsView::openDraft(const Draft &draft)
{
    static const QStringList tabs{u"settings/partnership"_s, u"settings/holiday"_s, u"settings/riskTool"_s,
                                  u"settings/chasing"_s, u"settings/phrase"_s};
    m_tabs->setCurrentIndex(std::max<int>(int(tabs.indexOf(draft.form)), 0));
}

void SettingsView::save()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    if (const Result<> done = saveSettings(m_context.reg(), typed()); !done) {
        m_form->showProblem(done.error());
        return;
    }
    fill(m_context.reg().settings());
    m_draft->done();
    m_context.prompts().saved(tr("Settings saved. The time until locking counts from the next unlock."));
}

Page settingsPage()
{
    return {u"settings"_s,
            SettingsView::tr("Settings"),
            u"settings"_s,
            90,
            Operation::KeepSettings,
            [](PageContext &context, QWidget *parent) -> PageView * { return new SettingsView(context, parent); },
            Page::Group::Keeping,
            {},
            {{u"settings/partnership"_s, SettingsView::tr("a change of the settings"), Operation::KeepSettings},
             {u"settings/holiday"_s, SettingsView::tr("a day off"), Operation::KeepHolidays},
             {u"settings/riskTool"_s, SettingsView::tr("a new risk tool"), Operation::KeepSettings},
             {u"settings/chasing"_s, SettingsView::tr("the days of chasing"), Operation::KeepSettings},
             {u"settings/phrase"_s, SettingsView::tr("a phrase"), Operation::KeepSettings}}};
}

} // namespace marac
