// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/referrals/ReferralDesk.h"
#include "ui/widgets/forms/Form.h"

namespace marac::test {

/// The page of referrals key by key: nothing is read again or waited for between two of them.
class ReferralKeys : protected ReferralDesk
{
protected:
    QWidget *part(const char *name) const;
    bool has(const char *name) const { return m_view->findChild<QWidget *>(QString::fromLatin1(name)); }
    void type(const char *name, const QString &text);
    void press(const char *name);
    void keys(const char *answers);
    void ctrlReturn();
    void open(ReferralId id);
    /// Brought by the community trust; not yet kept.
    ReferralEntry zawada() const;
    Form *form() const { return m_view->findChild<Form *>(); }
    void look(const char *name);
};

} // namespace marac::test
