// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/chasing/ConsultChasing.h"
#include "ui/shell/Page.h"

namespace marac {

class CheckList;
class Choice;
class DateEdit;
class DraftedForm;
class Form;
class LineEdit;
class NarrativeEdit;

/// Records in the reading pane that an agency was chased for one or several of its open actions (R034).
class ChasePane final : public QWidget
{
    Q_OBJECT

public:
    /// `chosen` is ticked whether it is due or not; invalid: those that are due.
    ChasePane(PageContext &context, const AgencyChasing &chasing, ActionId chosen, QWidget *parent = nullptr);

    bool hasUnsavedWork() const;
    /// Puts the keyboard into the first field.
    void begin();

Q_SIGNALS:
    void givenUp();
    void recorded(int actions);

private:
    void addActions();
    void addFields();
    ChaseLevel levelAtFirst() const;
    ChaseLevel level() const;
    /// What the fields that go by the step say of themselves.
    struct Offer
    {
        QString recipient;
        QStringList actions; ///< codes of `m_actions`, in its order
    };
    Offer offerAt(ChaseLevel step) const;
    void fill(const Offer &offer);
    void followLevel();
    void printLetter();
    void record();

    PageContext &m_context;
    AgencyChasing m_chasing;
    ActionId m_chosen;
    ChaseLevel m_followed = ChaseLevel::Officer; ///< the level by which the fields were filled last
    Form *m_form;
    CheckList *m_actions = nullptr;
    Choice *m_level = nullptr;
    LineEdit *m_recipient = nullptr;
    Choice *m_method = nullptr;
    DateEdit *m_day = nullptr;
    NarrativeEdit *m_note = nullptr;
    DraftedForm *m_draft = nullptr;
};

} // namespace marac
