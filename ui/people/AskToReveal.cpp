// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/AskToReveal.h"

#include "core/people/addresses/RevealAddress.h"
#include "ui/widgets/Prompts.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AskToReveal)
};
} // namespace

void askToReveal(QObject *context, Register &reg, Prompts &prompts, PersonId id,
                 std::function<void(const Address &address)> then)
{
    prompts.askReason(
        context,
        {Words::tr("Show a protected address?"),
         Words::tr("Your name, the time and your reason are recorded. Nobody else should see this screen."),
         Words::tr("&Why do you have to see it?"), Words::tr("&Show it")},
        [id, &reg, &prompts, then = std::move(then)](const QString &reason) {
            const Result<Address> address = revealAddress(reg, id, reason);
            if (!address)
                prompts.failed(address.error());
            else
                then(*address);
        });
}

} // namespace marac
