// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/Referral.h"

#include <QHash>
#include <QObject>

namespace marac {

class CheckList;
class Form;

/// The strands of hostility in a referral form, and for a strand that has them its sub-strands, any number of each. Owned by
/// the form.
class StrandFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds the fields at the form's end: "strands", and "subStrand.religion" and so on, in sight while theirs is ticked.
    explicit StrandFields(Form *form);

    void setStrands(const QList<ReferralStrand> &strands);
    /// A strand that stays ticked keeps whose knowledge it is (R008).
    QList<ReferralStrand> strands() const;

private:
    void offer(const QString &code, const QString &closer = {});
    void follow();
    ReferralStrand strand(const QString &code, const QString &closer) const;
    QStringList keptCloser(const QString &code) const;

    Form *m_form;
    CheckList *m_list;
    QHash<QString, CheckList *> m_subs; ///< by strand
    QStringList m_offered;
    QHash<QString, QStringList> m_offeredSubs; ///< by strand
    QList<ReferralStrand> m_kept;
};

} // namespace marac
