// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/Referral.h"

#include <QObject>

namespace marac {

class Choice;
class DateEdit;
class Form;
class LineEdit;

/// When an incident happened, of which kind it was and where, in a referral form. Owned by the form.
class IncidentFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds its section at the form's end, each field under the name of its member.
    IncidentFields(Form *form, QDate today);

    void show(const Referral &referral);
    void putInto(Referral &referral) const;

private:
    DateEdit *m_on;
    Choice *m_kind;
    LineEdit *m_place;
    Choice *m_locationType;
    LineEdit *m_policeRef;
};

} // namespace marac
