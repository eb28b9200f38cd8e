// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/placing/NextAvailableMeeting.h"

#include <QObject>

namespace marac {

class Choice;
class Form;
class NarrativeEdit;
class Register;

/// The fields of a form that say which meeting a case goes to: the meeting and why it is the one that is chosen already, a
/// reason for another, and the chair's word for a late paper (R024, R027). Each is in sight only when it is called for.
/// Named "meetingId", `reasonName`, "lateReason" and "lateDecidedBy".
class MeetingFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds the fields to the end of `form`.
    MeetingFields(Register &reg, Form *form, const QString &reasonName, const QString &reasonLabel);

    /// Lists `options` with `chosen` chosen; `why` stands under the field. Where `mayWait`, none may be chosen.
    void offer(const QList<AllocationOption> &options, MeetingId chosen, const QStringList &why,
               const QStringList &chairs, bool mayWait);
    void setReasonVisible(bool visible);

    /// nullptr when none is chosen.
    const AllocationOption *chosen() const;
    bool asksTheChair() const;
    QString reason() const;
    QString lateReason() const;
    QString lateDecidedBy() const;
    /// The first field that has to be filled, or nullptr when all is chosen already.
    QWidget *firstToFill() const;

Q_SIGNALS:
    /// Another meeting was chosen, or the first.
    void changed();

private:
    void follow();

    Register &m_reg;
    Form *m_form;
    QString m_reasonName;
    QList<AllocationOption> m_options;
    QStringList m_chairs;
    Choice *m_meeting;
    NarrativeEdit *m_reason;
    NarrativeEdit *m_lateReason;
    Choice *m_chair;
};

} // namespace marac
