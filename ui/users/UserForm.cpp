// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/UserForm.h"

#include "core/register/accounts/AddUser.h"
#include "core/register/accounts/Passphrases.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/register/accounts/UserRules.h"
#include "ui/account/CarryOut.h"
#include "ui/shell/Words.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/fields/PassphraseEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/WorkingLine.h"
#include "ui/widgets/writing/SuggestButton.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

UserForm::UserForm(PageContext &context, const User &user, QWidget *parent)
    : QWidget(parent), m_context(context), m_user(user), m_form(new Form(this))
{
    const bool isNew = !user.id.isValid();
    m_form->addSection(isNew ? tr("New account") : tr("Account"));
    if (isNew) {
        m_login = m_form->add(
            tr("&Login"), new LineEdit(u"login"_s),
            {.hint = tr("Typed to unlock, and never changed: small letters a to z, digits, dots and hyphens")});
        m_login->setLimit(loginLimit);
        m_login->setRule(problemsInLogin);
    }
    m_name = m_form->add(tr("&Name"), new LineEdit(u"name"_s), {.hint = tr("As it stands on documents")});
    m_role = m_form->add(tr("&Role"), new Choice(u"role"_s, isNew), {.fillsWidth = false});
    for (const Code<Role> &code : Codes<Role>::all)
        m_role->addCode(code.value, roleWord(code.value));
    if (!isNew) {
        m_name->setText(user.name);
        m_role->setValue(user.role);
    }
    if (isNew) {
        addPassphrase(tr("First &passphrase"));
        connect(m_form->addMainButton(u"addUser"_s, tr("&Add the account")), &QPushButton::clicked, this,
                &UserForm::addAccount);
    } else {
        connect(m_form->addMainButton(u"changeUser"_s, tr("&Save name and role")), &QPushButton::clicked, this,
                &UserForm::changeAccount);
        QPushButton *state = user.enabled ? m_form->addButton(u"disableUser"_s, tr("&Close the account"))
                                          : m_form->addButton(u"enableUser"_s, tr("&Open the account again"));
        connect(state, &QPushButton::clicked, this, [this] { setEnabledAccount(!m_user.enabled); });
        if (user.enabled && user.id != context.reg().actor().id) {
            addPassphrase(tr("New first &passphrase"));
            connect(m_form->addButton(u"resetUser"_s, tr("Se&t this passphrase")), &QPushButton::clicked, this,
                    &UserForm::resetPassphrase);
        }
    }
    m_draft = new DraftedForm(context, m_form, {u"users/user"_s, isNew ? QString() : QString::number(user.id.value())});
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addStretch(1);
}

void UserForm::addPassphrase(const QString &label)
{
    m_passphrase = m_form->add(
        label, new PassphraseEdit(u"passphrase"_s),
        {.hint = tr("Write it down now: it is not shown again. Hand it over in person; they must choose their own "
                    "before they see anything.")});
    auto *suggestion = new QWidget;
    auto *row = new QHBoxLayout(suggestion);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new SuggestButton(tr("S&uggest a passphrase"), m_passphrase));
    row->addStretch(1);
    m_form->addWidget(suggestion);
    m_working =
        new WorkingLine(tr("Making the key. This takes a second or two on purpose: it is what makes guessing dear."));
    m_form->addWidget(m_working);
}

void UserForm::begin()
{
    (m_login ? m_login : m_name)->setFocus(Qt::OtherFocusReason);
}

bool UserForm::hasUnsavedWork() const
{
    return m_name->kept() != m_user.name || (m_login && !m_login->kept().isEmpty())
        || (m_passphrase && !m_passphrase->isEmpty());
}

void UserForm::settle(const Result<> &done, const QString &said)
{
    if (!done) {
        m_form->showProblem(done.error());
        return;
    }
    m_context.prompts().saved(said);
    Q_EMIT kept(m_user.id.value());
}

static Problem passphraseMissing()
{
    const QString text = UserForm::tr("Give a first passphrase, or have one suggested.");
    return {Problem::Kind::Invalid, UserForm::tr("Nothing was changed."), {{u"passphrase"_s, text}}};
}

void UserForm::addAccount()
{
    if (m_working->isWorking())
        return;
    m_form->clearProblems();
    if (!m_form->check())
        return;
    Result<Passphrase> passphrase = m_passphrase->read();
    if (!passphrase || m_role->code().isEmpty()) {
        m_form->showProblem(
            passphrase ? Problem{Problem::Kind::Invalid, tr("Nobody was added."), {{u"role"_s, tr("Choose a role.")}}}
                       : passphraseMissing());
        return;
    }
    carryOutHere(
        prepareUser(m_context.reg(), {m_login->kept(), m_name->kept(), *m_role->value<Role>(), std::move(*passphrase)}),
        tr("The account was added. Hand the passphrase over in person."));
}

void UserForm::carryOutHere(Result<KeyWork> work, const QString &said)
{
    if (!work) {
        m_form->showProblem(work.error());
        return;
    }
    m_working->setWorking(true);
    carryOut(m_context, std::move(*work),
             [&context = m_context, said, key = m_draft->key(), form = QPointer(this)](const Result<UserId> &done) {
                 if (done && key.subject.isEmpty())
                     context.drafts().drop(key);
                 if (!form) {
                     if (done)
                         context.prompts().saved(said);
                     else
                         context.prompts().failed(done.error());
                     return;
                 }
                 form->m_working->setWorking(false);
                 if (done) {
                     if (form->m_login)
                         form->m_draft->done();
                     form->m_user.id = *done;
                     form->m_passphrase->wipe();
                 }
                 form->settle(done ? Result<>() : Result<>(Failure(done.error())), said);
             });
}

void UserForm::changeAccount()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    const Result<> changed =
        changeUser(m_context.reg(), m_user.id, m_name->kept(), m_role->value<Role>().value_or(m_user.role));
    if (changed)
        m_draft->done();
    settle(changed, tr("The account was changed."));
}

void UserForm::setEnabledAccount(bool enabled)
{
    m_form->clearProblems();
    if (enabled) {
        settle(enableUser(m_context.reg(), m_user.id), tr("The account is open again, with the passphrase it had."));
        return;
    }
    m_context.prompts().confirm(
        this,
        {tr("Close this account"), tr("It opens the register no more. Its entries stay in the trail."),
         tr("Close the account"), true},
        [this] {
            settle(
                disableUser(m_context.reg(), m_user.id),
                tr("The account is closed. Copies of the register taken before still open with its old passphrase."));
        });
}

void UserForm::resetPassphrase()
{
    if (m_working->isWorking())
        return;
    m_form->clearProblems();
    const Result<Passphrase> passphrase = m_passphrase->read();
    if (!passphrase) {
        m_form->showProblem(passphraseMissing());
        return;
    }
    carryOutHere(prepareReset(m_context.reg(), m_user.id, *passphrase),
                 tr("The passphrase was set. Hand it over in person; the old one opens nothing any more."));
}

} // namespace marac
