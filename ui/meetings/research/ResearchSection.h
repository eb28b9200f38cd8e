// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"
#include "ui/shell/Page.h"

#include <optional>

class QBoxLayout;

namespace marac {

class ResearchChaseForm;
class DateEdit;
class ResearchGrid;
class ResearchModel;
class TextLabel;

/// What agencies returned on each case before a meeting (R028), in a grid that takes it by single keys: I information, N nothing
/// held, W withheld, Delete takes back, Shift+N nothing held on all that the agency owes. Lists who owes and records chasing.
class ResearchSection final : public QWidget
{
    Q_OBJECT

public:
    ResearchSection(PageContext &context, const MeetingFile &file, QWidget *parent = nullptr);

Q_SIGNALS:
    /// So many agencies owe something now.
    void owedChanged(int agencies);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addGrid(QBoxLayout &column);
    void addTools(QBoxLayout &column);
    void addChase(QBoxLayout &column);
    bool isKeeping() const;
    /// Nothing when the day that was typed is none; that has been told.
    std::optional<QDateTime> receivedAt();
    void keep(ReturnKind kind);
    void takeBack();
    void askForNil();
    void keepNil(AgencyId agency);
    void chase();
    void tell();
    void tellCell();
    void dress();

    PageContext &m_context;
    MeetingFile m_file;
    ResearchModel *m_model;
    TextLabel *m_standing;
    ResearchGrid *m_grid = nullptr; ///< none before a list is sent
    TextLabel *m_cell = nullptr;
    DateEdit *m_received = nullptr;
    ResearchChaseForm *m_chase = nullptr;
};

} // namespace marac
