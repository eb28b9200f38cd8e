// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/criteria/Criterion.h"

#include <QObject>

namespace marac {

class CheckList;
class DateEdit;
class Form;
class LineEdit;

/// Why the referrer brings the case, in a referral form: the criteria ticked, and of a repeat when it was heard and its case number.
/// Owned by the form.
class CriteriaFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds its section at the form's end.
    CriteriaFields(Form *form, QDate today);

    void show(const QList<ReferralCriterion> &criteria);
    QList<ReferralCriterion> criteria() const;

private:
    void follow();

    Form *m_form;
    QList<ReferralCriterion> m_shown;
    CheckList *m_criteria;
    DateEdit *m_heardOn;
    LineEdit *m_caseRef;
};

} // namespace marac
