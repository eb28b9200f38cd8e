// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/CarryOut.h"

#include "ui/widgets/Background.h"

namespace marac {

void carryOut(PageContext &context, KeyWork work, std::function<void(const Result<UserId> &)> then)
{
    Register *reg = &context.reg();
    inBackground(
        reg,
        [work = std::make_shared<KeyWork>(std::move(work))] {
            work->derive();
            return work;
        },
        [reg, then = std::move(then)](const std::shared_ptr<KeyWork> &derived) { then(derived->commit(*reg)); });
}

} // namespace marac
