// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace marac {

class Form;
class PassphraseEdit;
class WorkingLine;

/// Renews one's own passphrase.
class PassphrasePane final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphrasePane(PageContext &context, QWidget *parent = nullptr);

private:
    void change();
    void settle(const Result<UserId> &done);

    PageContext &m_context;
    Form *m_form;
    PassphraseEdit *m_current;
    PassphraseEdit *m_next;
    PassphraseEdit *m_again;
    WorkingLine *m_working;
};

} // namespace marac
