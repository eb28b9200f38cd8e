// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PassphrasePane.h"

#include "core/register/accounts/Passphrases.h"
#include "ui/widgets/fields/PassphraseEdit.h"
#include "ui/widgets/forms/Form.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

PassphrasePane::PassphrasePane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new Form(this)), m_current(new PassphraseEdit(u"current"_s)),
      m_next(new PassphraseEdit(u"passphrase"_s)), m_again(new PassphraseEdit(u"again"_s))
{
    m_form->addSection(
        tr("Change my passphrase"),
        tr("At least 15 characters. Four or more unconnected words are easy to keep in mind and hard to guess. "
           "Older copies of the key files still accept the old passphrase."));
    m_form->add(tr("Passphrase &now"), m_current);
    m_form->add(tr("N&ew passphrase"), m_next);
    m_form->add(tr("The new one a&gain"), m_again);
    QPushButton *change = m_form->addMainButton(u"changePassphrase"_s, tr("&Change my passphrase"));
    QPushButton *suggest = m_form->addButton(u"suggestPassphrase"_s, tr("S&uggest one"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    connect(change, &QPushButton::clicked, this, &PassphrasePane::change);
    connect(suggest, &QPushButton::clicked, this, [this] { m_next->showGenerated(suggestPassphrase()); });
}

void PassphrasePane::change()
{
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
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<> done = changeOwnPassphrase(m_context.reg(), *current, *next);
    QGuiApplication::restoreOverrideCursor();
    if (!done) {
        m_form->showProblem(done.error());
        return;
    }
    m_current->wipe();
    m_next->wipe();
    m_again->wipe();
    m_context.prompts().saved(tr("Your passphrase is changed. Unlock with the new one from now on."));
}

} // namespace marac
