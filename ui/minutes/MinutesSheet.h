// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ConsultHearings.h"
#include "ui/shell/Page.h"

class QVBoxLayout;

namespace marac {

class AmendmentForm;
class ApprovalForm;
class ComparePanel;
class HearingPanel;
class NotesPanel;

/// The minutes of one meeting in the reading pane: where they stand, the part of the meeting
/// itself and then one case at a time, the steps to approve and lock, and what was amended since.
class MinutesSheet final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int meetingPart = -1; ///< in the place of a case: what comes before the first one

    MinutesSheet(PageContext &context, const MinutesFile &file, int caseIndex, QWidget *parent = nullptr);

    bool hasUnsavedWork() const;

Q_SIGNALS:
    void changed();
    void caseChosen(int index);
    /// The chair's display is to show the case in sight.
    void displayAsked();

private:
    void addBanner(QVBoxLayout &column);
    void addSteps(QVBoxLayout &column);
    void addForms(QVBoxLayout &column);
    void addTurning(QVBoxLayout &column, int index);
    void addPart(QVBoxLayout &column, int index);
    void addQuorum(QVBoxLayout &column);
    void addStanding(QVBoxLayout &column);
    void done(const Result<> &outcome, const QString &text);
    QPushButton *actionsButton();
    void askApproval();
    bool isEditable() const;
    int caseCount() const;
    bool isComparable() const;
    QString approvalWords() const;
    QString changedWords() const;
    QString lockedWords() const;

    PageContext &m_context;
    MinutesFile m_file;
    ApprovalForm *m_approval = nullptr;
    AmendmentForm *m_amendment = nullptr;
    ComparePanel *m_compare = nullptr;
};

} // namespace marac
