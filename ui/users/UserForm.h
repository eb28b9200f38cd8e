// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/accounts/KeyWork.h"
#include "ui/shell/Page.h"

namespace marac {

class Choice;
class DraftedForm;
class Form;
class LineEdit;
class PassphraseEdit;
class WorkingLine;

/// One account in the reading pane: a new one, or one to change, close, open or give a new passphrase.
class UserForm final : public QWidget
{
    Q_OBJECT

public:
    /// `user` without a number is a new account.
    UserForm(PageContext &context, const User &user, QWidget *parent = nullptr);

    /// Puts the keyboard into the first field.
    void begin();
    bool hasUnsavedWork() const;

Q_SIGNALS:
    void kept(qint64 id);

private:
    void addPassphrase(const QString &label);
    void addAccount();
    void changeAccount();
    void setEnabledAccount(bool enabled);
    void resetPassphrase();
    void carryOutHere(Result<KeyWork> work, const QString &said);
    /// Shows a refusal, or tells what was done and shows the account anew.
    void settle(const Result<> &done, const QString &said);

    PageContext &m_context;
    User m_user;
    Form *m_form;
    LineEdit *m_login = nullptr;
    LineEdit *m_name = nullptr;
    Choice *m_role = nullptr;
    PassphraseEdit *m_passphrase = nullptr;
    WorkingLine *m_working = nullptr;
    DraftedForm *m_draft;
};

} // namespace marac
