// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/Referral.h"

#include <QList>
#include <QObject>

#include <utility>

namespace marac {

class Form;
class LineEdit;
class NarrativeEdit;

/// Who else knows the victim, in a referral form: landlord, GP, officer in the case, another MARAC, and of whom the victim is
/// afraid and to whom one may speak. All of it may be left empty. Owned by the form.
class ContactFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds its section at the form's end, each field under the name of its member.
    explicit ContactFields(Form *form);

    void show(const Referral &referral);
    void putInto(Referral &referral) const;

private:
    QList<std::pair<QString Referral::*, LineEdit *>> m_lines;
    QList<std::pair<QString Referral::*, NarrativeEdit *>> m_narratives;
};

} // namespace marac
