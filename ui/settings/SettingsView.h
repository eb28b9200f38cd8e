// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

class QSpinBox;

namespace marac {

class ChasingPane;
class Choice;
class DraftedForm;
class Form;
class HolidaysPane;
class LateTabs;
class RiskToolPane;
class WritingPane;
class LineEdit;
class TimeEdit;

class SettingsView final : public PageView
{
    Q_OBJECT

public:
    SettingsView(PageContext &context, QWidget *parent);

    void refresh() override;
    bool hasUnsavedWork() const override;
    void openDraft(const Draft &draft) override;

private:
    QWidget *makeForm();
    void addPanes();
    Settings typed() const;
    void fill(const Settings &settings);
    void save();

    PageContext &m_context;
    Form *m_form = nullptr;
    LineEdit *m_partnership = nullptr;
    LineEdit *m_area = nullptr;
    LineEdit *m_venue = nullptr;
    Choice *m_framework = nullptr;
    Choice *m_counting = nullptr;
    Choice *m_marking = nullptr;
    QSpinBox *m_idle = nullptr;
    QSpinBox *m_capacity = nullptr;
    QSpinBox *m_cutOff = nullptr;
    QSpinBox *m_quorum = nullptr;
    QSpinBox *m_answers = nullptr;
    QSpinBox *m_decision = nullptr;
    QSpinBox *m_minutes = nullptr;
    QSpinBox *m_opening = nullptr;
    TimeEdit *m_dayEnds = nullptr;
    QSpinBox *m_repeat = nullptr;
    HolidaysPane *m_holidays = nullptr; ///< as the two below: null until somebody turns to its tab
    RiskToolPane *m_riskTool = nullptr;
    WritingPane *m_writing = nullptr;
    LateTabs *m_tabs;
    DraftedForm *m_draft;
};

} // namespace marac
