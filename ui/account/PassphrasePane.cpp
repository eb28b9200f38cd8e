// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/PassphrasePane.h"

#include "core/register/accounts/Passphrases.h"
#include "ui/account/CarryOut.h"
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

PassphrasePane::PassphrasePane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new Form(this)), m_current(new PassphraseEdit(u"current"_s)),
      m_next(new PassphraseEdit(u"passphrase"_s)), m_again(new PassphraseEdit(u"again"_s)),
      m_working(new WorkingLine(tr("Changing. This takes a second or two on purpose: it is what makes guessing dear.")))
{
    m_form->addSection(
        tr("Change my passphrase"),
        tr("At least 15 characters. Four or more unconnected words are easy to keep in mind and hard to guess. "
           "Older copies of the key files still accept the old passphrase."));
    m_form->add(tr("Passphrase &now"), m_current);
    m_form->add(tr("N&ew passphrase"), m_next);
    m_form->add(tr("The new one a&gain"), m_again);
    auto *suggestion = new QWidget;
    auto *row = new QHBoxLayout(suggestion);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new SuggestButton(tr("S&uggest a new one"), m_next));
    row->addStretch(1);
    m_form->addWidget(suggestion);
    m_form->addWidget(m_working);
    QPushButton *change = m_form->addMainButton(u"changePassphrase"_s, tr("&Change my passphrase"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    setFocusProxy(m_current);
    connect(change, &QPushButton::clicked, this, &PassphrasePane::change);
}

void PassphrasePane::change()
{
    if (m_working->isWorking())
        return;
    m_form->clearProblems();
    const Result<Passphrase> current = m_current->read();
    const Result<Passphrase> next = m_next->read();
    const Result<Passphrase> again = m_again->read();
    QList<FieldProblem> problems;
    if (!current)
        problems += {u"current"_s, tr("Give the passphrase you have now.")};
    if (!next)
        problems += {u"passphrase"_s, tr("Give a new passphrase, or have one suggested.")};
    else if (!again || !(*again == *next))
        problems += {u"again"_s, tr("This is not the same as the new passphrase. Type it again.")};
    if (!problems.isEmpty()) {
        m_form->showProblem({Problem::Kind::Invalid, tr("Your passphrase was not changed."), problems});
        return;
    }
    Result<KeyWork> work = prepareOwnPassphrase(m_context.reg(), *current, *next);
    if (!work) {
        m_form->showProblem(work.error());
        return;
    }
    m_working->setWorking(true);
    carryOut(m_context, std::move(*work), [&context = m_context, form = QPointer(this)](const Result<UserId> &done) {
        if (done)
            context.prompts().saved(tr("Your passphrase is changed. Unlock with the new one from now on."));
        if (form)
            form->settle(done);
        else if (!done)
            context.prompts().failed(done.error());
    });
}

void PassphrasePane::settle(const Result<UserId> &done)
{
    m_working->setWorking(false);
    if (!done) {
        m_form->showProblem(done.error());
        return;
    }
    m_current->wipe();
    m_next->wipe();
    m_again->wipe();
}

} // namespace marac
