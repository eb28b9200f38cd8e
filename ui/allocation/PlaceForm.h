// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/placing/PlaceReferral.h"
#include "ui/shell/Page.h"

class QPushButton;

namespace marac {

class DraftedForm;
class Form;
class ListDetail;
class MeetingFields;
class TextLabel;

/// Puts an accepted referral on a planned meeting, or moves one or more from the meeting they wait for to another (R024,
/// R026, R027). Says where it stands, which meetings there are and why one of them is chosen already.
class PlaceForm final : public QWidget
{
    Q_OBJECT

public:
    PlaceForm(PageContext &context, ReferralId referral, QWidget *parent = nullptr);
    /// Moves these items of one meeting's agenda.
    PlaceForm(PageContext &context, const QList<AgendaItem> &items, QWidget *parent = nullptr);

    /// Shows the form in a page's reading pane, the keyboard in it; `back` when it is done or given up.
    static PlaceForm *open(ListDetail &page, PageContext &context, ReferralId referral, std::function<void()> back);
    static PlaceForm *open(ListDetail &page, PageContext &context, const QList<AgendaItem> &items,
                           std::function<void()> back);

    /// Drafts of it: of a referral by its number, of a move as "meeting/item,item".
    static const QString placeDraft;
    static const QString moveDraft;

    /// Puts the keyboard where something has to be given.
    void begin();
    bool isEdited() const;

Q_SIGNALS:
    void placed();
    void cancelled();

private:
    static PlaceForm *shown(PlaceForm *form, ListDetail &page, std::function<void()> back);
    void read();
    Result<> readAgain();
    /// Puts where it stands, and the meetings it can go to, into the form.
    void offer(const QList<AllocationOption> &options);
    void follow();
    void save();
    PlacingStep stepTo(const Meeting &meeting) const;
    QList<AllocationOption> optionsFor(const Placing &placing) const;

    PageContext &m_context;
    QList<Placement> m_wanted;
    QString m_subject; ///< of a draft
    Placing m_placing; ///< of the first
    Form *m_form;
    TextLabel *m_standing; ///< where it waits now
    MeetingFields *m_fields = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    DraftedForm *m_draft = nullptr; ///< none where no meeting can be chosen
};

} // namespace marac
