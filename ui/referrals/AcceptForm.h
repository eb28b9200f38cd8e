// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/agenda/EarlierHearing.h"
#include "core/meetings/placing/AcceptReferral.h"
#include "core/meetings/placing/NextAvailableMeeting.h"
#include "core/referrals/ConsultReferrals.h"

#include <QWidget>

class QPushButton;

namespace marac {

class CheckList;
class Choice;
class Form;
class FormUndo;
class MeetingFields;
class NarrativeEdit;
class Register;

/// Accepting a referral (R024): the next available meeting and why it is that one, or another with a reason; the chair's word
/// for a late paper (R027); a repeat, with a reason where nothing points to one (R4).
class AcceptForm final : public QWidget
{
    Q_OBJECT

public:
    AcceptForm(Register &reg, const ReferralFile &file, QWidget *parent = nullptr);

    QByteArray draft() const;
    void setDraft(const QByteArray &draft);
    bool hasUnsavedWork() const { return m_isEdited; }
    void begin();

Q_SIGNALS:
    void edited();
    /// What was done, in words: the case and its meeting.
    void accepted(const QString &told);
    void cancelled();

private:
    void readMeetings();
    void readCaseFiles();
    void readEarlierHearings();
    void followCaseFile();
    const EarlierHearing *suggested() const;
    /// The same while it is ticked; otherwise nullptr.
    const EarlierHearing *confirmed() const;
    void followRepeat();
    void offerMeetings(MeetingId chosen);
    bool isEmergency() const;
    void follow();
    void accept();

    Register &m_reg;
    ReferralFile m_file;
    AllocationProposal m_proposal;
    QStringList m_chairs;
    MeetingId m_together; ///< where the same matter waits, while the repeat is ticked
    QList<EarlierHearing> m_hearings;
    Form *m_form;
    FormUndo *m_undo;
    MeetingFields *m_meeting;
    Choice *m_caseFile;
    CheckList *m_repeat;
    NarrativeEdit *m_repeatReason;
    QPushButton *m_accept;
    bool m_isEdited = false;
};

} // namespace marac
