// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountView.h"

#include "ui/account/AccountPage.h"
#include "ui/account/PassphrasePane.h"
#include "ui/widgets/labels/PageHeader.h"

#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

AccountView::AccountView(PageContext &context, QWidget *parent) : PageView(parent)
{
    auto *pane = new PassphrasePane(context);
    const bool isFirst = context.reg().actor().mustChangePassphrase;
    auto *header = new PageHeader(isFirst ? tr("Choose a passphrase of your own") : tr("My passphrase"), this);
    header->setSubtitle(isFirst ? tr("Somebody else set the one you unlocked with, and knows it. Once you have your "
                                     "own, the register opens.")
                                : tr("Known to you alone. Only you can change it here."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(header);
    column->addWidget(pane);
    column->addStretch(1);
    setFocusProxy(pane);
}

Page accountPage()
{
    return {u"account"_s,
            AccountView::tr("My passphrase"),
            u"key"_s,
            10,
            Operation::ChangeOwnPassphrase,
            [](PageContext &context, QWidget *parent) -> PageView * { return new AccountView(context, parent); },
            Page::Group::Own};
}

} // namespace marac
